using System.Security.Claims;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Searching;
using Hrss.Petition.Petitions.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;

namespace Hrss.Petition.Petitions;

/// <summary>对查阅人隐去的信访事项.</summary>
/// <param name="OfTheAccused">Those in which the reader is accused: he does not learn that there are any.</param>
/// <param name="All">Those and the ones of which he may only know how far they are.</param>
internal sealed record HiddenPetitions(IReadOnlySet<Guid> OfTheAccused, IReadOnlySet<Guid> All);

/// <summary>查阅人: who asks, as far as it decides what may be seen.</summary>
/// <param name="Id">账号.</param>
/// <param name="SignInName">登录名, or null.</param>
/// <param name="Name">姓名, or null.</param>
/// <param name="Department">所在部门, or null.</param>
internal sealed record Reader(string Id, string? SignInName, string? Name, string? Department)
{
    // Keys are never empty: an empty one is nobody's.
    private string Account => KeptOut.Account(Id) ?? "";

    private string SignedIn => KeptOut.Account(SignInName) ?? "";

    private string Named => KeptOut.Named(Name) ?? "";

    /// <summary>The caller of a request.</summary>
    public static Reader Of(HttpContext http) => new(
        http.User.FindFirstValue(Claims.Subject) ?? Caller.Anonymous, http.User.FindFirstValue(Claims.SignInName), http.User.FindFirstValue(Claims.Name),
        http.User.FindFirstValue(Claims.Department));

    /// <summary>The petitions that the reader may not see: he is accused, of an accused department or recused, in the petition or in another act of the same matter.</summary>
    public async Task<HiddenPetitions> HiddenAsync(IQuerySession session, CancellationToken cancellation)
    {
        var (account, signedIn, named, department) = (Account, SignedIn, Named, SearchText.Plain(Department) ?? "");
        var keptOut = await session.Query<KeptOut>()
            .Where(k => k.AccusedPeople.Contains(account) || k.AccusedPeople.Contains(signedIn) || k.AccusedPeople.Contains(named)
                || k.AccusedDepartments.Contains(department)
                || k.RecusedPeople.Contains(account) || k.RecusedPeople.Contains(signedIn) || k.RecusedPeople.Contains(named))
            .ToListAsync(cancellation);
        var accused = keptOut.Where(k => k.AccusedPeople.Any(known => known == account || known == signedIn || known == named));
        return new(
            await WithLinkedAsync(session, [.. accused.Select(k => k.Id)], cancellation),
            await WithLinkedAsync(session, [.. keptOut.Select(k => k.Id)], cancellation));
    }

    /// <summary>The register without the petitions that the reader may not see.</summary>
    public async Task<IQueryable<PetitionOnRecord>> RegisterAsync(IQuerySession session, CancellationToken cancellation)
    {
        var hidden = (await HiddenAsync(session, cancellation)).All.ToArray();
        return session.Query<PetitionOnRecord>().Where(r => !r.Id.IsOneOf(hidden));
    }

    // 同一件事的各件次: who may not see one act of a matter reads of it in no other.
    private static async Task<IReadOnlySet<Guid>> WithLinkedAsync(IQuerySession session, Guid[] petitions, CancellationToken cancellation)
    {
        if (petitions.Length == 0)
            return new HashSet<Guid>();
        var firsts = await session.Query<MatterLink>().Where(link => link.Id.IsOneOf(petitions)).Select(link => link.First).ToListAsync(cancellation);
        Guid[] heads = [.. petitions, .. firsts];
        var repeats = await session.Query<MatterLink>().Where(link => link.First.IsOneOf(heads)).Select(link => link.Id).ToListAsync(cancellation);
        return heads.Concat(repeats).ToHashSet();
    }
}

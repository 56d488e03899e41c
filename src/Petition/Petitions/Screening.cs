using System.Security.Claims;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Searching;
using Hrss.Petition.Petitions.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;

namespace Hrss.Petition.Petitions;

/// <summary>
/// 保护信访人: whoever is complained of sees neither the petition nor the petitioner, and who must keep out keeps out (2005 Arts 23, 30, 44; 2022
/// Arts 28(3), 30(3), 46(5)). Every read and every act on a petition passes here.
/// </summary>
internal static class Screening
{
    /// <summary>Guards every endpoint of the group that is about one petition.</summary>
    public static RouteGroupBuilder Screened(this RouteGroupBuilder petitions)
    {
        petitions.AddEndpointFilter(ScreenAsync);
        return petitions;
    }

    /// <summary>Lets an endpoint answer those too who may only know how far the matter is; it asks <see cref="IsRestricted"/> then.</summary>
    public static RouteHandlerBuilder AlsoRestricted(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new RestrictedView());

    /// <summary>Whether the request may only see the restricted view.</summary>
    public static bool IsRestricted(this HttpContext http) => http.Items.ContainsKey(typeof(RestrictedView));

    /// <summary>被检举控告的部门: whether a department is accused, or one that an accused belongs to.</summary>
    public static bool Accuses(Petition petition, string? department) =>
        department is not null && petition.Accused.Any(a => a.Department == department || (a.Kind == AccusedKind.Unit && a.Name == department));

    /// <summary>Whether somebody is accused or recused by name.</summary>
    public static bool Names(Petition petition, string? person) =>
        person is not null && (petition.Accused.Any(a => a.Kind != AccusedKind.Unit && a.Name == person) || petition.Recused.Any(r => r.Officer == person));

    /// <summary>Whether the petition is in the hands of somebody who is accused.</summary>
    public static bool Handles(Petition petition, Accused accused) =>
        petition.Department is { } department
        && (petition.CoHandlers.Append(department).Any(d => d == accused.Department || (accused.Kind == AccusedKind.Unit && d == accused.Name))
            || (accused.Kind != AccusedKind.Unit && petition.Officer == accused.Name));

    private static async ValueTask<object?> ScreenAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        if (!Guid.TryParse(http.GetRouteValue("id") as string, out var id))
            return await next(context);
        var session = http.RequestServices.GetRequiredService<IQuerySession>();
        if (await session.LoadAsync<KeptOut>(id, http.RequestAborted) is { } keptOut)
        {
            var reader = Reader.Of(http);
            if (reader.IsAccused(keptOut))
                return PetitionRefusals.NotFound.ToProblem();
            if (reader.MayNotSee(keptOut))
            {
                if (http.GetEndpoint()?.Metadata.GetMetadata<RestrictedView>() is null)
                    return PetitionRefusals.KeptOut.ToProblem();
                http.Items[typeof(RestrictedView)] = true;
            }
        }

        return await next(context);
    }

    private sealed class RestrictedView;
}

/// <summary>查阅人: who asks, as far as it decides what may be seen.</summary>
/// <param name="Id">账号.</param>
/// <param name="Name">姓名, or null.</param>
/// <param name="Department">所在部门, or null.</param>
internal sealed record Reader(string Id, string? Name, string? Department)
{
    /// <summary>The caller of a request.</summary>
    public static Reader Of(HttpContext http) =>
        new(http.User.FindFirstValue(Claims.Subject) ?? Caller.Anonymous, http.User.FindFirstValue(Claims.Name),
            http.User.FindFirstValue(Claims.Department));

    /// <summary>本人被检举控告: by account or, where the account is not known, by name.</summary>
    public bool IsAccused(KeptOut keptOut) => keptOut.AccusedPeople.Contains(Id) || (Name is not null && keptOut.AccusedPeople.Contains(Named));

    /// <summary>Whether the petition may neither be seen nor handled: the reader is accused, or of a department that is, or recused.</summary>
    public bool MayNotSee(KeptOut keptOut) =>
        IsAccused(keptOut)
        || (Department is not null && keptOut.AccusedDepartments.Contains(Department))
        || keptOut.RecusedPeople.Contains(Id) || (Name is not null && keptOut.RecusedPeople.Contains(Named));

    /// <summary>The petitions that the reader may not see.</summary>
    public async Task<Guid[]> HiddenAsync(IQuerySession session, CancellationToken cancellation)
    {
        var (id, named, department) = (Id, Named, Department ?? "");
        return [.. await session.Query<KeptOut>()
            .Where(k => k.AccusedPeople.Contains(id) || k.AccusedPeople.Contains(named) || k.AccusedDepartments.Contains(department)
                || k.RecusedPeople.Contains(id) || k.RecusedPeople.Contains(named))
            .Select(k => k.Id).ToListAsync(cancellation)];
    }

    /// <summary>The register without the petitions that the reader may not see.</summary>
    public async Task<IQueryable<PetitionOnRecord>> RegisterAsync(IQuerySession session, CancellationToken cancellation)
    {
        var hidden = await HiddenAsync(session, cancellation);
        return session.Query<PetitionOnRecord>().Where(r => !r.Id.IsOneOf(hidden));
    }

    private string Named => KeptOut.Named(Name ?? "");
}

/// <summary>Which petitions a reader may know of where links lead to them.</summary>
internal sealed class PetitionLinkDoor : ILinkDoor
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Guid>> VisibleAsync(HttpContext http, IQuerySession session, IReadOnlyList<Guid> ids)
    {
        var reader = Reader.Of(http);
        var hidden = (await session.LoadManyAsync<KeptOut>(http.RequestAborted, [.. ids])).Where(reader.MayNotSee).Select(k => k.Id).ToHashSet();
        return [.. ids.Where(id => !hidden.Contains(id))];
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AlikeAct>> AlikeAsync(HttpContext http, IQuerySession session, FindAlikeActs asked, DateOnly today)
    {
        var petitioner = new Petitioner(asked.Name ?? "", asked.Phone, null, asked.Identification);
        var like = new FindAlikePetitions(petitioner, asked.Subject, asked.Employer, asked.Place, Json.ChoiceOf<PetitionTopic>(asked.Topic)).AsOnRecord(today);
        var register = await Reader.Of(http).RegisterAsync(session, http.RequestAborted);
        return
        [
            .. (await register.AlikeAsync(like, today, http.RequestAborted)).Select(a => new AlikeAct(
                new Act("petition", a.Matter.Id, a.Matter.Number, Json.WordOf(a.Matter.Channel), a.Matter.ReceivedOn, Json.WordOf(a.Matter.Stage), a.Matter.LinkedNumber),
                a.Why)),
        ];
    }
}

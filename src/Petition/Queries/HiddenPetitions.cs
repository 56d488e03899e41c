using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Queries;
using Hrss.Petition.Warnings;
using Marten;

namespace Hrss.Petition.Queries;

/// <summary>
/// 保护信访人: what the matters of stability show of petitions passes here. Whoever must not see a petition finds nothing of it in a warning or a reception day
/// either.
/// </summary>
internal static class HiddenPetitions
{
    /// <summary>The petitions that the caller must not see.</summary>
    public static async Task<IReadOnlySet<Guid>> HiddenFromAsync(this IQuerySession session, HttpContext http) =>
        (await Reader.Of(http).HiddenAsync(session, http.RequestAborted)).ToHashSet();

    /// <summary>Whether the agency has registered a petition of a number, and the caller may see it.</summary>
    public static async Task<bool> IsPetitionKnownAsync(this IQuerySession session, HttpContext http, string number)
    {
        var hidden = await session.HiddenFromAsync(http);
        return (await session.Query<PetitionOnRecord>().Where(p => p.Number == number).Select(p => p.Id).ToListAsync(http.RequestAborted))
            .Any(id => !hidden.Contains(id));
    }

    /// <summary>The signals that may be seen.</summary>
    public static IReadOnlyList<RaisingSignal> Without(this IReadOnlyList<RaisingSignal> signals, IReadOnlySet<Guid> hidden) =>
        [.. signals.Where(s => !hidden.Contains(s.Matter))];
}

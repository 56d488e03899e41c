using Hrss.Petition.Petitions;
using Hrss.Petition.Warnings;
using Marten;

namespace Hrss.Petition.Queries;

/// <summary>
/// 保护信访人: what the matters of stability show of petitions passes here. Whoever must not see a petition finds nothing of it in a warning or a reception day
/// either.
/// </summary>
internal static class PetitionsInSight
{
    /// <summary>The petitions that the caller must not see.</summary>
    public static async Task<IReadOnlySet<Guid>> HiddenFromAsync(this IQuerySession session, HttpContext http) =>
        (await Reader.Of(http).HiddenAsync(session, http.RequestAborted)).All;

    /// <summary>Whether the agency has registered a petition of a number, and the caller may see it.</summary>
    public static async Task<bool> IsPetitionKnownAsync(this IQuerySession session, HttpContext http, string number)
    {
        var register = await Reader.Of(http).RegisterAsync(session, http.RequestAborted);
        return await register.AnyAsync(p => p.Number == number, http.RequestAborted);
    }

    /// <summary>The signals that may be seen.</summary>
    public static IReadOnlyList<RaisingSignal> Without(this IReadOnlyList<RaisingSignal> signals, IReadOnlySet<Guid> hidden) =>
        [.. signals.Where(s => !hidden.Contains(s.Matter))];
}

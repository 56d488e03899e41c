using Marten;

namespace Hrss.Petition.Stability.Queries;

/// <summary>Whether factors are registered, for whoever names them by their numbers.</summary>
internal static class RegisteredFactors
{
    /// <summary>Whether the agency has every factor of these numbers.</summary>
    public static async Task<bool> AreRegisteredAsync(this IQuerySession session, IReadOnlyList<string>? numbers, CancellationToken cancellation)
    {
        var named = (numbers ?? []).Distinct().ToArray();
        return named.Length == 0 || await session.Query<ListedFactor>().CountAsync(f => f.Number.IsOneOf(named), cancellation) == named.Length;
    }
}

using JasperFx;
using JasperFx.Events;
using Marten;

namespace Hrss.EventLog.Deciding;

/// <summary>系统自身的办理: what the system itself does to a matter, at no version that anybody has seen. The counterpart of <see cref="ChangeMatter"/>.</summary>
internal static class ActBySystem
{
    private const int MostTries = 5;

    /// <summary>
    /// Decides on the matter as it is and appends; where somebody acts on it at the same moment, it is decided anew on the matter as it is then, a few times:
    /// whoever has the system act comes back later.
    /// </summary>
    /// <typeparam name="TMatter">The matter's state.</typeparam>
    /// <param name="store">The log.</param>
    /// <param name="agency">机构代码.</param>
    /// <param name="id">The matter.</param>
    /// <param name="writtenBy">What stands as the account that recorded it.</param>
    /// <param name="decide">The pure decision.</param>
    /// <param name="busy">Told of each attempt that somebody else's act came before, or null.</param>
    /// <param name="cancellation">Ends the attempt.</param>
    /// <returns>Whether anything was appended.</returns>
    public static async Task<bool> ActAsync<TMatter>(
        this IDocumentStore store, string agency, Guid id, string writtenBy, Func<TMatter, Decision> decide, Action<int>? busy, CancellationToken cancellation)
        where TMatter : class, IMatter
    {
        for (var attempt = 1; ; attempt++)
        {
            await using var session = store.LightweightSession(agency);
            session.LastModifiedBy = writtenBy;
            var stream = await session.Events.FetchForWriting<TMatter>(id, cancellation);
            if (stream.Aggregate is not { } matter || decide(matter).Facts is not { Count: > 0 } facts)
                return false;
            stream.AppendMany(facts);
            try
            {
                await session.SaveChangesAsync(cancellation);
                return true;
            }
            catch (Exception lost) when (attempt < MostTries && lost is (ConcurrencyException or EventStreamUnexpectedMaxEventIdException))
            {
                busy?.Invoke(attempt);
            }
        }
    }
}

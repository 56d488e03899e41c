using JasperFx.Events;
using Marten;

namespace Hrss.EventLog.Reading;

/// <summary>事项及其办理过程: a matter with the events that made it, read once.</summary>
public static class MatterHistory
{
    /// <summary>Reads a matter's events and folds them.</summary>
    /// <typeparam name="TMatter">The matter's state.</typeparam>
    /// <returns>Null where the agency has no such matter.</returns>
    public static async Task<(TMatter Matter, IReadOnlyList<IEvent> Events)?> ReadHistoryAsync<TMatter>(
        this IQuerySession session, Guid id, CancellationToken cancellation) where TMatter : class
    {
        var events = await session.Events.FetchStreamAsync(id, token: cancellation);
        return events.Aggregate((TMatter?)null, Folding<TMatter>.Fold) is { } matter ? (matter, events) : null;
    }
}

using Hrss.Contracts;
using JasperFx.Events;

namespace Hrss.EventLog.Relaying;

/// <summary>Gives a fact what every fact carries, from the event it tells.</summary>
public static class Telling
{
    /// <summary>The fact with id, agency, matter, version and time of the event.</summary>
    /// <param name="told">The event.</param>
    /// <param name="on">业务日期 of the fact.</param>
    /// <param name="fact">What to say of it.</param>
    public static Fact Tell(this IEvent told, DateOnly on, Fact fact) => fact with
    {
        FactId = told.Id,
        Agency = told.TenantId,
        MatterId = told.StreamId,
        MatterVersion = told.Version,
        OccurredOn = on,
        RecordedAt = told.Timestamp,
    };
}

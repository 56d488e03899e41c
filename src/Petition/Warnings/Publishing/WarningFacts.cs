using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Warnings.Publishing;

/// <summary>What others may know of a warning: that it was raised, and how it ended; not about whom.</summary>
internal static class WarningFacts
{
    public static Facts.Fact? Of(IEvent told, IWarningEvent data) => data switch
    {
        WarningRaised e => told.Tell(e.On, new Facts.EarlyWarningRaised { Number = e.Number, Scope = Json.WordOf(e.Scope) }),
        WarningTurnedIntoFactor e => told.Tell(e.On, new Facts.EarlyWarningEnded { Scope = Json.WordOf(e.Scope), TurnedIntoFactor = true }),
        WarningDismissed e => told.Tell(e.On, new Facts.EarlyWarningEnded { Scope = Json.WordOf(e.Scope), TurnedIntoFactor = false }),
        WarningSuperseded e => told.Tell(e.On, new Facts.EarlyWarningSuperseded { Scope = Json.WordOf(e.Scope) }),
        WarningAcknowledged => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}

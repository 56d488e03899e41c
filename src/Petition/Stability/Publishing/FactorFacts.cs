using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Stability.Publishing;

/// <summary>What others may know of an instability factor: how grave it is and whether it lasts; no cause, no measures, nobody's name.</summary>
internal static class FactorFacts
{
    public static Facts.Fact? Of(IEvent told, IFactorEvent data) => data switch
    {
        FactorRegistered e => told.Tell(e.On, new Facts.InstabilityFactorRegistered
        {
            Number = e.Number,
            Level = Json.WordOf(e.Level),
            Topic = e.Topic,
            Department = e.Department,
        }),
        FactorLevelChanged e => told.Tell(e.On, new Facts.InstabilityFactorLevelChanged { Was = Json.WordOf(e.Was), Level = Json.WordOf(e.Level), Topic = e.Topic }),
        FactorPutUnderWatch e => told.Tell(e.On, new Facts.InstabilityFactorWatched { Topic = e.Topic }),
        FactorTakenOffWatch e => told.Tell(e.On, new Facts.InstabilityFactorUnwatched { Topic = e.Topic }),
        FactorClosed e => told.Tell(e.On, new Facts.InstabilityFactorClosed
        {
            Level = Json.WordOf(e.Level),
            Topic = e.Topic,
            Department = e.Department,
            Resolved = e.Ending == FactorEnding.Resolved,
        }),
        FactorReopened e => told.Tell(e.On, new Facts.InstabilityFactorReopened { Level = Json.WordOf(e.Level), Topic = e.Topic, Department = e.Department }),
        // How it is worked on is the service's own affair.
        FactorMeasuresTaken or FactorReviewed or FactorReassigned or FactorLinked => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}

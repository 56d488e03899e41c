using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Screenings.Publishing;

/// <summary>What others may know of a screening: that it was held, and which units reported.</summary>
internal static class ScreeningFacts
{
    public static Facts.Fact? Of(IEvent told, IScreeningEvent data) => data switch
    {
        ScreeningStarted e => told.Tell(e.On, new Facts.InstabilityScreeningStarted { Number = e.Number, Month = e.Month }),
        ScreeningReported e => told.Tell(e.On, new Facts.InstabilityScreeningReported { Department = e.Unit, Factors = e.Factors.Count, InTime = e.InTime }),
        // Factors count by themselves, whatever a report names.
        ScreeningReportCorrected or ScreeningConcluded => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}

using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Assessments.Publishing;

/// <summary>What others may know of a risk assessment: that it was started and how it was concluded; not of what decision.</summary>
internal static class AssessmentFacts
{
    public static Facts.Fact? Of(IEvent told, IAssessmentEvent data) => data switch
    {
        AssessmentStarted e => told.Tell(e.On, new Facts.RiskAssessmentStarted { Number = e.Number, Department = e.Department }),
        AssessmentConcluded e => told.Tell(e.On, new Facts.RiskAssessmentConcluded
        {
            Department = e.Department,
            Risk = Json.WordOf(e.Risk),
            Conclusion = Json.WordOf(e.Conclusion),
        }),
        AssessmentStepTaken or AssessedDecisionRecorded => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}

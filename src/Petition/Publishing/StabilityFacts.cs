using Hrss.Contracts;
using Hrss.Petition.Assessments;
using Hrss.Petition.Assessments.Publishing;
using Hrss.Petition.MajorReports;
using Hrss.Petition.MajorReports.Publishing;
using Hrss.Petition.Receptions;
using Hrss.Petition.Receptions.Publishing;
using Hrss.Petition.Screenings;
using Hrss.Petition.Screenings.Publishing;
using Hrss.Petition.Stability;
using Hrss.Petition.Stability.Publishing;
using Hrss.Petition.Warnings;
using Hrss.Petition.Warnings.Publishing;
using JasperFx.Events;

namespace Hrss.Petition.Publishing;

/// <summary>What others may know of the work on stability: no names of people or employers, no texts.</summary>
internal static class StabilityFacts
{
    public static Fact? Of(IEvent told, IStabilityEvent data) => data switch
    {
        IFactorEvent e => FactorFacts.Of(told, e),
        IMajorReportEvent e => MajorReportFacts.Of(told, e),
        IScreeningEvent e => ScreeningFacts.Of(told, e),
        IWarningEvent e => WarningFacts.Of(told, e),
        IAssessmentEvent e => AssessmentFacts.Of(told, e),
        IReceptionEvent e => ReceptionFacts.Of(told, e),
        IThresholdsEvent => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event of none of the matters of stability."),
    };
}

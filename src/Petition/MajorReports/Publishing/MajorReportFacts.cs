using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.MajorReports.Publishing;

/// <summary>What others may know of a major report: that it was made, whether on the day, and that it was receipted; nothing of what it says.</summary>
internal static class MajorReportFacts
{
    public static Facts.Fact? Of(IEvent told, IMajorReportEvent data) => data switch
    {
        MajorReportMade e => told.Tell(e.On, new Facts.MajorReportMade { Number = e.Number, OnTheDay = e.On == e.LearntOn }),
        MajorReportReceipted e => told.Tell(e.On, new Facts.MajorReportReceipted()),
        MajorReportFollowedUp => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}

using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Relaying;
using Hrss.Statutes;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Disclosure.Remedies.Publishing;

/// <summary>What others may know of a remedy: which one was sought and how it ended, not by whom nor why. Notices, statements and compliance are the service's own affair.</summary>
internal static class RemedyFacts
{
    public static Facts.Fact? Of(IEvent told, IRemedyEvent data) => data switch
    {
        RemedySought e => told.Tell(e.On, new Facts.DisclosureRemedySought { Number = e.Number, Remedy = Word(e.Kind), Track = Word(e.Track) }),
        RemedyConcluded e => told.Tell(e.On, new Facts.DisclosureRemedyConcluded { Track = Word(e.Track), Result = Word(e.Result) }),
        RemedyWithdrawn e => told.Tell(e.On, new Facts.DisclosureRemedyConcluded { Track = Word(e.Track), Result = Facts.RemedyResults.Other }),
        RemedyAppealed e => told.Tell(e.On, Reopened(e.Track, e.Result, e.ConcludedOn)),
        RemedyReopened e => told.Tell(e.On, Reopened(e.Track, e.Result, e.ConcludedOn)),
        RemedyNotified or DefenceFiled or RemedyCompliedWith => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };

    /// <summary>Whether the term that was reckoned again, or reminded of, is a remedy's: nothing is counted of it.</summary>
    public static bool IsOfRemedy(IDeadlineEvent data) => data switch
    {
        DeadlineRecalculated e => IsOfRemedy(e.Due.Rule),
        DeadlineReminded e => IsOfRemedy(e.Rule),
        _ => false,
    };

    private static bool IsOfRemedy(string? rule) => rule?.StartsWith("remedy.", StringComparison.Ordinal) == true;

    private static Facts.DisclosureRemedyReopened Reopened(RemedyTrack track, RemedyResult result, DateOnly concludedOn) =>
        new() { Track = Word(track), Result = Word(result), ConcludedOn = concludedOn };

    private static string Word(RemedyKind kind) => kind switch
    {
        RemedyKind.Review => Facts.Remedies.Review,
        RemedyKind.Lawsuit => Facts.Remedies.Lawsuit,
        RemedyKind.Complaint => Facts.Remedies.Complaint,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static string Word(RemedyTrack track) => track switch
    {
        RemedyTrack.Review => Facts.RemedyTracks.Review,
        RemedyTrack.DirectLawsuit => Facts.RemedyTracks.DirectLawsuit,
        RemedyTrack.LawsuitAfterReview => Facts.RemedyTracks.LawsuitAfterReview,
        RemedyTrack.Complaint => Facts.RemedyTracks.Complaint,
        _ => throw new ArgumentOutOfRangeException(nameof(track), track, null),
    };

    private static string Word(RemedyResult result) => result switch
    {
        RemedyResult.Upheld => Facts.RemedyResults.Upheld,
        RemedyResult.Corrected => Facts.RemedyResults.Corrected,
        RemedyResult.Other => Facts.RemedyResults.Other,
        _ => throw new ArgumentOutOfRangeException(nameof(result), result, null),
    };
}

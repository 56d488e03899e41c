using Hrss.Contracts;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// 救济的记账规则: a remedy is pending from the day it was sought to the day it was concluded; its result counts on that day. What is appealed or
/// reopened counts as if it had not been concluded: so each remedy has one result, the latest, in one year, or is pending.
/// </summary>
internal static class RemedyPostings
{
    public static Posting[] Of(DisclosureRemedySought f) =>
    [
        new(RemedyMeasure(f.Remedy), f.OccurredOn, 1, f.Track),
        new(PendingMeasure(f.Track), f.OccurredOn, 1, f.Track),
    ];

    public static Posting[] Of(DisclosureRemedyConcluded f) => Concluded(f.Track, f.Result, f.OccurredOn, 1);

    public static Posting[] Of(DisclosureRemedyReopened f) => Concluded(f.Track, f.Result, f.ConcludedOn, -1);

    /// <summary>The measure of a cell of table four.</summary>
    public static string ResultMeasure(string track, string result) => (track, result) switch
    {
        (RemedyTracks.Review, RemedyResults.Upheld) => Measures.ReviewsUpheld,
        (RemedyTracks.Review, RemedyResults.Corrected) => Measures.ReviewsCorrected,
        (RemedyTracks.Review, RemedyResults.Other) => Measures.ReviewsOther,
        (RemedyTracks.DirectLawsuit, RemedyResults.Upheld) => Measures.DirectLawsuitsUpheld,
        (RemedyTracks.DirectLawsuit, RemedyResults.Corrected) => Measures.DirectLawsuitsCorrected,
        (RemedyTracks.DirectLawsuit, RemedyResults.Other) => Measures.DirectLawsuitsOther,
        (RemedyTracks.LawsuitAfterReview, RemedyResults.Upheld) => Measures.LawsuitsAfterReviewUpheld,
        (RemedyTracks.LawsuitAfterReview, RemedyResults.Corrected) => Measures.LawsuitsAfterReviewCorrected,
        (RemedyTracks.LawsuitAfterReview, RemedyResults.Other) => Measures.LawsuitsAfterReviewOther,
        (RemedyTracks.Complaint, RemedyResults.Upheld) => Measures.ComplaintsUpheld,
        (RemedyTracks.Complaint, RemedyResults.Corrected) => Measures.ComplaintsCorrected,
        (RemedyTracks.Complaint, RemedyResults.Other) => Measures.ComplaintsOther,
        _ => throw PostingRules.Unknown(nameof(result), $"{track}/{result}"),
    };

    /// <summary>The measure of the remedies of a track that are not decided yet.</summary>
    public static string PendingMeasure(string track) => track switch
    {
        RemedyTracks.Review => Measures.ReviewsPending,
        RemedyTracks.DirectLawsuit => Measures.DirectLawsuitsPending,
        RemedyTracks.LawsuitAfterReview => Measures.LawsuitsAfterReviewPending,
        RemedyTracks.Complaint => Measures.ComplaintsPending,
        _ => throw PostingRules.Unknown(nameof(track), track),
    };

    private static Posting[] Concluded(string track, string result, DateOnly on, int sign) =>
        [new(ResultMeasure(track, result), on, sign, track), new(PendingMeasure(track), on, -sign, track)];

    private static string RemedyMeasure(string remedy) => remedy switch
    {
        Remedies.Review => Measures.Reviews,
        Remedies.Lawsuit => Measures.Lawsuits,
        Remedies.Complaint => Measures.Complaints,
        _ => throw PostingRules.Unknown(nameof(remedy), remedy),
    };
}

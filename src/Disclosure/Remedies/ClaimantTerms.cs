using Hrss.Disclosure.Remedies.Queries;
using Hrss.Statutes;

namespace Hrss.Disclosure.Remedies;

/// <summary>提起期限的计算: by when the claimant had to seek the remedy (行政复议法 Art. 20, earlier Art. 9; 行政诉讼法 Art. 45, 46).</summary>
internal static class ClaimantTerms
{
    /// <summary>The term, or null where the law sets none or the day from which it runs is not known.</summary>
    public static ClaimantTerm? Of(
        RemedyKind kind,
        DateOnly soughtOn,
        ChallengedAct against,
        FollowedReview? follows,
        ChallengedRequest? request,
        WorkingCalendar calendar,
        AssumedValues assumed) => (kind, follows, against.KnownOn) switch
        {
            (RemedyKind.Lawsuit, { } review, _) => Reckon(Terms.LitigationAfterReview, review.ConcludedOn, soughtOn, false, calendar),
            (RemedyKind.Review, _, { } known) => Reckon(Terms.ReviewApplication(Regulations.Review(known)), known, soughtOn, false, calendar),
            (RemedyKind.Lawsuit, _, { } known) =>
                Reckon(Terms.DirectLitigation(known, assumed), known, soughtOn, IsReviewFirst(against, known, request, assumed), calendar),
            _ => null,
        };

    private static bool IsReviewFirst(ChallengedAct against, DateOnly known, ChallengedRequest? request, AssumedValues assumed) =>
        against.Kind == ChallengedKind.FailureToAnswer ? Statutes.Remedies.AgainstSilence(known, assumed).ReviewFirst
        : request?.Group is { } group && Statutes.Remedies.Against(known, group, assumed).ReviewFirst;

    private static ClaimantTerm? Reckon(Term term, DateOnly from, DateOnly soughtOn, bool reviewFirst, WorkingCalendar calendar)
    {
        if (from < DueDates.Earliest || from > DueDates.Latest)
            return null;
        var last = DueDates.Of(term, from, calendar).LegalDue;
        return new(term.Code, term.Basis.Text.Chinese, from, last, soughtOn <= last, reviewFirst);
    }
}

using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Remedies.Commands;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;
using RemedyTrack = Hrss.Disclosure.Remedies.RemedyTrack;

namespace Hrss.Disclosure.Tests.Deciding;

/// <summary>A review, a lawsuit and a complaint of 2011 for tests of decisions.</summary>
internal static class ARemedy
{
    public static readonly WorkingCalendar AsPublished = WorkingCalendar.Published;
    public static readonly DateOnly Day = new(2011, 6, 1);
    public static readonly Claimant Citizen = new("张三", ClaimantKind.NaturalPerson);
    public static readonly RegisterRemedy AskForReview = new(RemedyKind.Review, Citizen, "不服答复");
    public static readonly RemedySought Review = Registered(AskForReview);
    public static readonly RemedySought Lawsuit = Registered(AskForReview with { Kind = RemedyKind.Lawsuit });
    public static readonly RemedySought Complaint = Registered(AskForReview with { Kind = RemedyKind.Complaint });

    /// <summary>Received on 3 June 2011: to be answered by Monday, 13 June.</summary>
    public static readonly RemedyNotified ReviewNotice = NoticeOf(Review, new(2011, 6, 3));

    public static readonly RemedyNotified LawsuitNotice = NoticeOf(Lawsuit, new(2011, 6, 3));
    public static readonly DefenceFiled Defended = new(new(2011, 6, 10), "答复合法。", ReviewNotice.Due!.LegalDue, true);
    public static readonly RemedyConcluded Upheld = new(new(2011, 7, 20), RemedyTrack.Review, RemedyResult.Upheld, "维持。", "株政复决〔2011〕3号", null, null);
    public static readonly ConcludeRemedy Redecide =
        new(RemedyResult.Corrected, "撤销，责令重新答复。", Reason: CorrectionReason.LawMisapplied, Redecide: new(15, TermUnit.WorkingDays));

    /// <summary>On 20 July 2011, to be decided anew within 15 working days: by 10 August.</summary>
    public static readonly RemedyConcluded Corrected = Fact<RemedyConcluded>(ConcludeRemedy.Decide(Fold<Remedy>(Review), Redecide, new(2011, 7, 20), AsPublished));

    public static (Func<string, object>? Registered, ServiceDefaults.Problems.Refusal? Refusal) Register(
        RegisterRemedy command, DateOnly on, Remedy? review = null, ChallengedRequest? request = null) =>
        RegisterRemedy.Decide(command, on, review, request, AsPublished, AssumedValues.Default);

    public static RemedyConcluded Judged(RemedySought lawsuit, RemedyResult result, DateOnly on) => new(on, lawsuit.Track, result, "判决主文。", null, null, null);

    private static RemedySought Registered(RegisterRemedy command) => (RemedySought)Register(command, Day).Registered!(Number);

    private static RemedyNotified NoticeOf(RemedySought sought, DateOnly on) =>
        Fact<RemedyNotified>(RecordNotice.Decide(Fold<Remedy>(sought), new("株洲市人民政府", "株政复〔2011〕3号"), on, AsPublished, AssumedValues.Default));

    private static T Fact<T>(EventLog.Deciding.Decision decision) => decision.Facts.ShouldHaveSingleItem().ShouldBeOfType<T>();
}

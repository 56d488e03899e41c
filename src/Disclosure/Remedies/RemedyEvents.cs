using Hrss.Statutes;

namespace Hrss.Disclosure.Remedies;

/// <summary>An event of a remedy.</summary>
public interface IRemedyEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>登记救济: a review, a lawsuit or a complaint about disclosure was sought (2008 Art. 33; 2019 Art. 51, 53).</summary>
/// <param name="Number">编号.</param>
/// <param name="On">登记日期: the day on which the bureau counts it.</param>
/// <param name="Kind">救济途径.</param>
/// <param name="Track">表四的栏目.</param>
/// <param name="Claimant">申请人、原告或举报人.</param>
/// <param name="Ground">事由. Written by the claimant: never leaves the service.</param>
/// <param name="Against">针对的行为.</param>
/// <param name="SoughtOn">提起日期, on or before <paramref name="On"/>.</param>
/// <param name="Follows">复议后起诉: the review whose decision it is brought after, or null.</param>
/// <param name="Term">提起期限: whether the claimant was in time, for information; null where the day of knowing is not known or no term applies.</param>
public sealed record RemedySought(
    string Number,
    DateOnly On,
    RemedyKind Kind,
    RemedyTrack Track,
    Claimant Claimant,
    string Ground,
    ChallengedAct Against,
    DateOnly SoughtOn,
    FollowedReview? Follows,
    ClaimantTerm? Term) : IRemedyEvent;

/// <summary>收到答复通知书、应诉通知书或者申诉转办函: the organ or court has told the bureau to answer; in each instance once.</summary>
/// <param name="On">办理日期.</param>
/// <param name="ReceivedOn">收到副本日期, from which the term to answer runs.</param>
/// <param name="Organ">复议机关、人民法院或者受理申诉的机关.</param>
/// <param name="CaseNumber">案号, or null while there is none.</param>
/// <param name="Due">答复、答辩期限; null for a complaint, for which the law sets none.</param>
public sealed record RemedyNotified(DateOnly On, DateOnly ReceivedOn, string Organ, string? CaseNumber, DueDateSummary? Due) : IRemedyEvent;

/// <summary>提交答复书、答辩状.</summary>
/// <param name="On">提交日期.</param>
/// <param name="Statement">答复、答辩要点.</param>
/// <param name="DueOn">期限届满日, or null.</param>
/// <param name="InTime">是否按期; true where there is no term.</param>
public sealed record DefenceFiled(DateOnly On, string Statement, DateOnly? DueOn, bool InTime) : IRemedyEvent;

/// <summary>审结: the organ or court has decided.</summary>
/// <param name="On">收到决定、判决日期: the day on which the result counts.</param>
/// <param name="Track">表四的栏目.</param>
/// <param name="Result">结果: upheld, corrected or other.</param>
/// <param name="Text">决定、判决主文.</param>
/// <param name="DocumentNumber">文书编号, or null.</param>
/// <param name="Reason">纠正原因, where it was corrected.</param>
/// <param name="RedecideBy">责令重新作出决定的期限, or null where nothing was ordered.</param>
public sealed record RemedyConcluded(
    DateOnly On,
    RemedyTrack Track,
    RemedyResult Result,
    string Text,
    string? DocumentNumber,
    CorrectionReason? Reason,
    DueDateSummary? RedecideBy) : IRemedyEvent;

/// <summary>撤回: the claimant has withdrawn; it counts as another result.</summary>
/// <param name="On">准予撤回日期.</param>
/// <param name="Track">表四的栏目.</param>
/// <param name="Note">说明, or null.</param>
public sealed record RemedyWithdrawn(DateOnly On, RemedyTrack Track, string? Note) : IRemedyEvent;

/// <summary>上诉: the judgment of the first instance is not the last; its result counts no more.</summary>
/// <param name="On">上诉日期.</param>
/// <param name="Track">表四的栏目.</param>
/// <param name="By">上诉人.</param>
/// <param name="Court">二审法院.</param>
/// <param name="Result">不再计入的结果.</param>
/// <param name="ConcludedOn">一审审结日期.</param>
public sealed record RemedyAppealed(DateOnly On, RemedyTrack Track, Appellant By, string Court, RemedyResult Result, DateOnly ConcludedOn) : IRemedyEvent;

/// <summary>再审、恢复审理: the conclusion was set aside; its result counts no more.</summary>
/// <param name="On">日期.</param>
/// <param name="Track">表四的栏目.</param>
/// <param name="Reason">理由.</param>
/// <param name="Result">不再计入的结果.</param>
/// <param name="ConcludedOn">原审结日期.</param>
public sealed record RemedyReopened(DateOnly On, RemedyTrack Track, string Reason, RemedyResult Result, DateOnly ConcludedOn) : IRemedyEvent;

/// <summary>履行: the bureau has decided anew as ordered, and where: the corrected decision.</summary>
/// <param name="On">登记日期.</param>
/// <param name="Decision">新的决定: the answer given anew, a publication corrected, or what else was done.</param>
/// <param name="DecidedOn">重新作出决定日期: where a request was answered anew, the day of that answer.</param>
/// <param name="DueOn">期限届满日.</param>
/// <param name="InTime">是否按期.</param>
public sealed record RemedyCompliedWith(DateOnly On, CorrectedDecision Decision, DateOnly DecidedOn, DateOnly DueOn, bool InTime) : IRemedyEvent;

/// <summary>Every event of remedies.</summary>
internal static class RemedyEvents
{
    public static readonly Type[] All =
    [
        typeof(RemedySought), typeof(RemedyNotified), typeof(DefenceFiled), typeof(RemedyConcluded), typeof(RemedyWithdrawn), typeof(RemedyAppealed),
        typeof(RemedyReopened), typeof(RemedyCompliedWith),
    ];
}

using Hrss.Statutes;

namespace Hrss.Petition.Petitions;

/// <summary>交办至承办部门.</summary>
/// <param name="On">交办日期.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Officer">承办人, or null.</param>
/// <param name="CoHandlers">协办部门.</param>
public sealed record PetitionAssigned(DateOnly On, string Department, string? Officer, IReadOnlyList<string> CoHandlers) : IPetitionEvent;

/// <summary>回避 (2005 Art. 30; 2022 Art. 28(3)).</summary>
/// <param name="On">决定日期.</param>
/// <param name="Officer">回避的工作人员.</param>
/// <param name="Account">其账号, or null where it is not known.</param>
/// <param name="Reason">事由.</param>
/// <param name="DecidedBy">决定人.</param>
public sealed record OfficerRecused(DateOnly On, string Officer, string? Account, string Reason, string DecidedBy) : IPetitionEvent;

/// <summary>领导包案、领导督办.</summary>
/// <param name="On">确定日期.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Leader">包案领导.</param>
/// <param name="DueOn">限期.</param>
/// <param name="First">Whether nobody led it before: the case counts once.</param>
/// <param name="Responsible">责任人, or null where none was named yet.</param>
public sealed record CaseLed(DateOnly On, string Department, string Leader, DateOnly DueOn, bool First, string? Responsible = null) : IPetitionEvent;

/// <summary>督办 (2005 Art. 36; 2022 Art. 40).</summary>
/// <param name="On">督办日期.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Round">第几次, from 1.</param>
/// <param name="Supervisor">督办人.</param>
/// <param name="Requirement">督办要求.</param>
/// <param name="DueOn">反馈限期.</param>
public sealed record PetitionSupervised(
    DateOnly On, string Department, int Round, string Supervisor, string Requirement, DateOnly DueOn) : IPetitionEvent;

/// <summary>督办反馈.</summary>
/// <param name="On">反馈日期.</param>
/// <param name="Round">第几次.</param>
/// <param name="Reply">反馈内容.</param>
/// <param name="InTime">是否按期.</param>
public sealed record SupervisionReplied(DateOnly On, int Round, string Reply, bool InTime) : IPetitionEvent;

/// <summary>延长办理期限 (2005 Art. 33; 2022 Art. 34).</summary>
/// <param name="On">批准日期.</param>
/// <param name="Days">延长的日数, in the unit of the term.</param>
/// <param name="Approver">批准的行政机关负责人.</param>
/// <param name="Reason">告知信访人的理由.</param>
/// <param name="Due">延长后的期限.</param>
public sealed record PetitionExtended(DateOnly On, int Days, string Approver, string Reason, DueDateSummary Due) : IPetitionEvent;

/// <summary>听证 (2005 Art. 31(2); 2022 Art. 31(6)).</summary>
/// <param name="On">登记日期.</param>
/// <param name="BeganOn">开始日期.</param>
/// <param name="EndedOn">结束日期.</param>
/// <param name="Chair">主持人.</param>
/// <param name="Conclusion">听证结论.</param>
/// <param name="Due">The term without the time of the hearing, where the law excludes it (2005 Art. 35; 2022 Art. 36); else null.</param>
public sealed record HearingHeld(DateOnly On, DateOnly BeganOn, DateOnly EndedOn, string Chair, string Conclusion, DueDateSummary? Due) : IPetitionEvent;

/// <summary>调解 (2005 Art. 13; 2022 Art. 33).</summary>
/// <param name="On">调解日期.</param>
/// <param name="Mediator">调解人.</param>
/// <param name="Agreement">调解协议书, or null where none was reached.</param>
public sealed record PetitionMediated(DateOnly On, string Mediator, string? Agreement) : IPetitionEvent;

/// <summary>转为普通程序: simple handling turns out not to fit.</summary>
/// <param name="On">转换日期.</param>
/// <param name="Reason">理由.</param>
/// <param name="Due">办理期限: 60 days from acceptance.</param>
public sealed record SimpleHandlingLeft(DateOnly On, string Reason, DueDateSummary Due) : IPetitionEvent;

/// <summary>答复部分诉求.</summary>
/// <param name="On">答复日期.</param>
/// <param name="Answers">对各项诉求的答复.</param>
public sealed record DemandsAnswered(DateOnly On, IReadOnlyList<DemandAnswer> Answers) : IPetitionEvent;

/// <summary>书面答复: 信访处理意见书.</summary>
/// <param name="On">答复日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Outcome">处理意见.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="DueOn">办理期限届满日.</param>
/// <param name="InTime">是否按期.</param>
/// <param name="Answers">对各项诉求的答复: all of them.</param>
/// <param name="Basis">依据 (2022 Art. 32), or null.</param>
public sealed record PetitionAnswered(
    DateOnly On, PetitionChannel Channel, string Department, PetitionOutcome Outcome, string Answer, DateOnly DueOn, bool InTime,
    IReadOnlyList<DemandAnswer> Answers, string? Basis) : IPetitionEvent;

/// <summary>向交办机关报告办结.</summary>
/// <param name="On">报告日期.</param>
/// <param name="Organ">交办机关.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Report">办理情况报告, or null.</param>
/// <param name="Receipt">回执文号, or null.</param>
/// <param name="InTime">是否在交办机关要求的期限内; null where it gave none.</param>
public sealed record ReportedBack(DateOnly On, string Organ, string Department, string? Report, string? Receipt, bool? InTime) : IPetitionEvent;

/// <summary>送达.</summary>
/// <param name="On">送达日期.</param>
/// <param name="Level">哪一层级的意见.</param>
/// <param name="Way">送达方式.</param>
/// <param name="Recipient">签收人, or null.</param>
/// <param name="RemedyDue">申请复查、复核的期限: 30 days; null after the re-examination.</param>
public sealed record OpinionDelivered(DateOnly On, OpinionLevel Level, DeliveryWay Way, string? Recipient, DueDateSummary? RemedyDue) : IPetitionEvent;

/// <summary>申请复查、复核 (2005 Arts 34, 35; 2022 Arts 35, 36).</summary>
/// <param name="On">收到申请日期.</param>
/// <param name="Level">复查 or 复核.</param>
/// <param name="Organ">复查、复核机关.</param>
/// <param name="Reason">理由.</param>
/// <param name="Due">作出意见的期限: 30 days.</param>
public sealed record ReviewAsked(DateOnly On, OpinionLevel Level, string Organ, string Reason, DueDateSummary Due) : IPetitionEvent;

/// <summary>复查意见、复核意见.</summary>
/// <param name="On">作出日期.</param>
/// <param name="Level">复查 or 复核.</param>
/// <param name="Result">结果.</param>
/// <param name="Opinion">意见内容.</param>
/// <param name="InTime">是否按期.</param>
public sealed record ReviewDecided(DateOnly On, OpinionLevel Level, ReviewResult Result, string Opinion, bool InTime) : IPetitionEvent;

/// <summary>终结: the same facts and reasons are no longer accepted (2005 Art. 35(3); 2022 Art. 36(3)).</summary>
/// <param name="On">终结日期.</param>
/// <param name="Basis">终结依据.</param>
public sealed record PetitionConcluded(DateOnly On, string Basis) : IPetitionEvent;

/// <summary>重新办理: what had ended is open again and counts as open, no longer as ended.</summary>
/// <param name="On">重新办理日期.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Department">承办部门, or null.</param>
/// <param name="Ending">此前的办结方式.</param>
/// <param name="Outcome">此前的处理意见, where it had been answered.</param>
/// <param name="InTime">此前是否按期答复.</param>
/// <param name="Ground">情形.</param>
/// <param name="Reason">理由.</param>
/// <param name="StageAfter">重新办理后的阶段.</param>
/// <param name="Due">重新计算的期限.</param>
/// <param name="WasReported">此前是否已向交办机关报结: as completed it counts again only when it is reported again.</param>
public sealed record PetitionReopened(
    DateOnly On, PetitionChannel Channel, string? Department, PetitionEnding Ending, PetitionOutcome? Outcome, bool InTime, ReopenGround Ground, string Reason,
    PetitionStage StageAfter, DueDateSummary Due, bool WasReported = false) : IPetitionEvent;

/// <summary>The events of the handling of petitions.</summary>
internal static class HandlingEventTypes
{
    public static readonly Type[] All =
    [
        typeof(PetitionAssigned), typeof(OfficerRecused), typeof(CaseLed), typeof(PetitionSupervised), typeof(SupervisionReplied), typeof(PetitionExtended),
        typeof(HearingHeld), typeof(PetitionMediated), typeof(SimpleHandlingLeft), typeof(DemandsAnswered), typeof(PetitionAnswered), typeof(ReportedBack),
        typeof(OpinionDelivered), typeof(ReviewAsked), typeof(ReviewDecided), typeof(PetitionConcluded), typeof(PetitionReopened),
    ];
}

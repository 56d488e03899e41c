using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>An event of a request for information.</summary>
public interface IRequestEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>答复期限的变动: by what has happened the day moved, or stayed.</summary>
/// <param name="Was">原届满日.</param>
/// <param name="Now">现届满日, with how it was reached.</param>
public sealed record DueChange(DateOnly Was, DueDateSummary Now);

/// <summary>An event that may move the day by which the request must be answered.</summary>
public interface IMovesDue : IRequestEvent
{
    /// <summary>答复期限的变动.</summary>
    DueChange Due { get; }
}

/// <summary>提交申请 (2008 Art. 20; 2019 Art. 29): the request is here; its clock starts with <see cref="RequestReceived"/>.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="On">到达日期.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Description">申请公开的政府信息的内容描述.</param>
/// <param name="Form">形式要求, or null.</param>
public sealed record RequestSubmitted(
    string Number, DateOnly On, RequestChannel Channel, Applicant Applicant, string Description, string? Form) : IRequestEvent;

/// <summary>收到申请之日的认定 (2019 Art. 31): the day of receipt, with which the answer term begins.</summary>
/// <param name="Number">登记编号.</param>
/// <param name="On">收到日期.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="ApplicantKind">申请人类别.</param>
/// <param name="Event">认定依据: what makes this the day.</param>
/// <param name="Regulation">适用条例: the one in force on <paramref name="On"/>, for the request's life.</param>
/// <param name="Due">答复期限: 15 (2008) or 20 (2019) working days.</param>
public sealed record RequestReceived(
    string Number,
    DateOnly On,
    RequestChannel Channel,
    ApplicantKind ApplicantKind,
    ReceiptEvent Event,
    DisclosureRegulation Regulation,
    DueDateSummary Due) : IRequestEvent;

/// <summary>补正告知 (2008 Art. 21(4); 2019 Art. 30).</summary>
/// <param name="On">告知日期.</param>
/// <param name="Items">需要补正的事项.</param>
/// <param name="CorrectBy">补正期限: a reasonable one that the organ sets.</param>
/// <param name="Due">答复期限, for the case that nothing comes: under the regulation of 2019 it begins anew.</param>
public sealed record CorrectionAsked(
    DateOnly On, IReadOnlyList<CorrectionItem> Items, DueDateSummary CorrectBy, DueChange Due) : IMovesDue;

/// <summary>补正: the corrected request has come in.</summary>
/// <param name="On">补正日期.</param>
/// <param name="Applicant">申请人, as corrected.</param>
/// <param name="Description">内容描述, as corrected.</param>
/// <param name="Form">形式要求, as corrected.</param>
/// <param name="Due">答复期限: begun anew under the regulation of 2019 (Art. 30), unchanged under that of 2008.</param>
public sealed record RequestCorrected(DateOnly On, Applicant Applicant, string Description, string? Form, DueChange Due) : IMovesDue;

/// <summary>沟通明确: what the applicant means was made clear by talking, without a formal correction; the clock runs on.</summary>
/// <param name="On">沟通日期.</param>
/// <param name="Description">内容描述, as made clear.</param>
/// <param name="Note">沟通情况: with whom, how.</param>
public sealed record RequestClarified(DateOnly On, string Description, string Note) : IRequestEvent;

/// <summary>征求意见 (2008 Art. 23; 2019 Arts 32, 34): a third party or another organ is asked in writing. The answer term stands still.</summary>
/// <param name="On">发出日期.</param>
/// <param name="Letter">序号, from 1.</param>
/// <param name="Ground">第三方 or 其他机关.</param>
/// <param name="Party">被征求意见者. Personal data where it is a person.</param>
/// <param name="Concerning">征求意见的内容.</param>
/// <param name="Due">答复期限: provisional until the opinion is back.</param>
public sealed record OpinionSought(
    DateOnly On, int Letter, PauseGround Ground, string Party, string Concerning, DueChange Due) : IMovesDue;

/// <summary>征求意见书送达: the asked party has the letter; its 15 working days run (2019 Arts 32, 34).</summary>
/// <param name="On">送达日期.</param>
/// <param name="Letter">序号.</param>
/// <param name="AnswerBy">意见期限; null under the regulation of 2008, which set none.</param>
public sealed record OpinionLetterDelivered(DateOnly On, int Letter, DueDateSummary? AnswerBy) : IRequestEvent;

/// <summary>反馈意见: the asked party agrees or objects.</summary>
/// <param name="On">收到意见日期.</param>
/// <param name="Letter">序号.</param>
/// <param name="Agrees">是否同意公开.</param>
/// <param name="Opinion">意见及理由.</param>
/// <param name="Due">答复期限, the stretch of waiting left out.</param>
public sealed record OpinionGiven(DateOnly On, int Letter, bool Agrees, string Opinion, DueChange Due) : IMovesDue;

/// <summary>逾期未反馈意见: silent third parties leave the decision to the organ (2019 Art. 32), silent organs agree (2019 Art. 34).</summary>
/// <param name="On">认定日期.</param>
/// <param name="Letter">序号.</param>
/// <param name="Agrees">是否视为同意公开; null where the organ decides by itself.</param>
/// <param name="Due">答复期限, the stretch of waiting left out.</param>
public sealed record OpinionLapsed(DateOnly On, int Letter, bool? Agrees, DueChange Due) : IMovesDue;

/// <summary>申请延长答复期限: an officer asks the head of the disclosure office (2008 Art. 24; 2019 Art. 33).</summary>
/// <param name="On">呈报日期.</param>
/// <param name="Days">延长工作日数.</param>
/// <param name="Reason">理由.</param>
/// <param name="Officer">呈报人.</param>
public sealed record ExtensionAsked(DateOnly On, int Days, string Reason, string Officer) : IRequestEvent;

/// <summary>同意延长: with it the applicant is told.</summary>
/// <param name="On">审批并告知日期.</param>
/// <param name="Days">延长工作日数.</param>
/// <param name="Reason">理由, as told to the applicant.</param>
/// <param name="Approver">政府信息公开工作机构负责人.</param>
/// <param name="Due">答复期限, as extended.</param>
public sealed record ExtensionGranted(DateOnly On, int Days, string Reason, string Approver, DueChange Due) : IMovesDue;

/// <summary>不同意延长.</summary>
/// <param name="On">审批日期.</param>
/// <param name="Reason">理由.</param>
/// <param name="Approver">政府信息公开工作机构负责人.</param>
public sealed record ExtensionDenied(DateOnly On, string Reason, string Approver) : IRequestEvent;

/// <summary>收取检索、复制、邮寄费 (2008 Art. 27).</summary>
/// <param name="On">收费通知日期.</param>
/// <param name="Items">各项费用.</param>
/// <param name="AmountInFen">合计, in fen (分).</param>
public sealed record FeeCharged(DateOnly On, IReadOnlyList<FeeItem> Items, long AmountInFen) : IRequestEvent;

/// <summary>减免费用 (2008 Art. 28): what had been charged and was not paid yet is taken off.</summary>
/// <param name="On">批准日期.</param>
/// <param name="Exemption">免收情形.</param>
/// <param name="Proof">证明材料: by whom, which. May name a person.</param>
/// <param name="Approver">批准人, of the disclosure office.</param>
/// <param name="AmountInFen">减免金额, in fen (分).</param>
public sealed record FeeWaived(DateOnly On, CostFeeExemption Exemption, string Proof, string Approver, long AmountInFen) : IRequestEvent;

/// <summary>信息处理费收费通知 (国办函〔2020〕109号): until it is paid the request rests.</summary>
/// <param name="On">通知日期.</param>
/// <param name="ReachedOn">申请人收到通知的日期: the time to pay runs from the day after.</param>
/// <param name="Way">按件 or 按量.</param>
/// <param name="Units">本月第几件 or 页数.</param>
/// <param name="AmountInFen">金额, in fen (分).</param>
/// <param name="HowToPay">缴费方式.</param>
/// <param name="PayBy">缴费期限: 20 working days.</param>
/// <param name="Due">答复期限, for the case that nobody pays.</param>
public sealed record ProcessingFeeNoticed(
    DateOnly On,
    DateOnly ReachedOn,
    ProcessingFeeWay Way,
    int Units,
    long AmountInFen,
    string HowToPay,
    DueDateSummary PayBy,
    DueChange Due) : IMovesDue;

/// <summary>缴费.</summary>
/// <param name="On">缴费日期.</param>
/// <param name="AmountInFen">金额, in fen (分).</param>
/// <param name="Receipt">票据号.</param>
/// <param name="Due">答复期限: begun anew where a processing fee was paid, unchanged for cost fees.</param>
public sealed record FeePaid(DateOnly On, long AmountInFen, string Receipt, DueChange Due) : IMovesDue;

/// <summary>要求说明理由 (2019 Art. 35): the applicant's requests are clearly too many or too frequent.</summary>
/// <param name="On">日期.</param>
/// <param name="EarlierRequests">此前的申请: the evidence, by number.</param>
public sealed record ReasonsAsked(DateOnly On, IReadOnlyList<string> EarlierRequests) : IRequestEvent;

/// <summary>说明理由.</summary>
/// <param name="On">日期.</param>
/// <param name="Reasons">理由.</param>
public sealed record ReasonsGiven(DateOnly On, string Reasons) : IRequestEvent;

/// <summary>确定延迟答复的合理期限 (2019 Art. 35): reasonable, but too many to be answered in the usual term.</summary>
/// <param name="On">确定并告知日期.</param>
/// <param name="WorkingDays">期限, in working days from receipt.</param>
/// <param name="Reason">理由, as told to the applicant.</param>
/// <param name="Due">答复期限, as set.</param>
public sealed record DelaySet(DateOnly On, int WorkingDays, string Reason, DueChange Due) : IMovesDue;

/// <summary>书面告知第三方 (2008 Art. 23; 2019 Art. 32): what a third party objected to is disclosed for the public interest.</summary>
/// <param name="On">告知日期.</param>
/// <param name="Letter">序号.</param>
/// <param name="Reason">不公开可能对公共利益造成重大影响的理由.</param>
public sealed record ThirdPartyOverridden(DateOnly On, int Letter, string Reason) : IRequestEvent;

/// <summary>答复 (2008 Arts 21-24; 2019 Arts 33-39): one of the outcomes that the regulation knows.</summary>
/// <param name="On">答复日期.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="ApplicantKind">申请人类别.</param>
/// <param name="Outcome">答复结果: the code of an outcome.</param>
/// <param name="Basis">法律依据, as cited in the letter.</param>
/// <param name="Answer">答复内容; for a refusal the reasons.</param>
/// <param name="WasDueOn">原届满日: as it had been reckoned last; an opinion still out may have moved it since.</param>
/// <param name="DueOn">答复期限届满日.</param>
/// <param name="InTime">是否按期.</param>
/// <param name="OverdueReason">逾期原因; null for an answer in time.</param>
/// <param name="Withheld">不予公开部分的理由, codes of refusing outcomes, for a partial answer.</param>
/// <param name="EarlierRequests">此前的申请: the evidence for a repeated or excessive request, by number.</param>
/// <param name="OrganInCharge">负责公开该信息的机关, where this one is not and the right one is known.</param>
public sealed record RequestAnswered(
    DateOnly On,
    RequestChannel Channel,
    ApplicantKind ApplicantKind,
    string Outcome,
    string Basis,
    string Answer,
    DateOnly WasDueOn,
    DateOnly DueOn,
    bool InTime,
    string? OverdueReason,
    IReadOnlyList<string> Withheld,
    IReadOnlyList<string> EarlierRequests,
    string? OrganInCharge) : IRequestEvent;

/// <summary>撤回申请: the applicant wants no answer any more.</summary>
/// <param name="On">撤回日期.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="ApplicantKind">申请人类别.</param>
/// <param name="Outcome">统计上的结果: 其他 under the regulation of 2019; null under that of 2008 and before receipt.</param>
/// <param name="DueOn">答复期限届满日; null where the request had not been received and so was not counted.</param>
/// <param name="Reason">理由, or null.</param>
public sealed record RequestWithdrawn(
    DateOnly On, RequestChannel Channel, ApplicantKind ApplicantKind, string? Outcome, DateOnly? DueOn, string? Reason) : IRequestEvent;

/// <summary>移送: the request was passed on to the organ in charge, with the applicant's consent.</summary>
/// <param name="On">移送日期.</param>
/// <param name="Organ">负责公开该信息的机关.</param>
/// <param name="Reference">对方登记号, or null.</param>
public sealed record RequestTransferred(DateOnly On, string Organ, string? Reference) : IRequestEvent;

/// <summary>送达答复.</summary>
/// <param name="On">送达日期.</param>
/// <param name="Way">送达方式.</param>
/// <param name="Receipt">送达凭证, such as the number of the registered letter; or null.</param>
public sealed record AnswerDelivered(DateOnly On, DeliveryWay Way, string? Receipt) : IRequestEvent;

/// <summary>重新答复: a new answer by order of a review decision or a judgment.</summary>
/// <param name="On">重新答复日期.</param>
/// <param name="RemedyNumber">复议、诉讼的登记编号.</param>
/// <param name="Outcome">答复结果.</param>
/// <param name="Basis">法律依据.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="OrderedBy">责令的期限届满日.</param>
/// <param name="InTime">是否按期.</param>
public sealed record AnswerRedone(
    DateOnly On, string RemedyNumber, string Outcome, string Basis, string Answer, DateOnly OrderedBy, bool InTime) : IRequestEvent;

/// <summary>建议纳入主动公开 (2019 Art. 44): asked for often, or suggested by the applicant.</summary>
/// <param name="On">日期.</param>
/// <param name="ByApplicant">是否由申请人提出.</param>
/// <param name="Reason">理由.</param>
public sealed record ProactiveDisclosureProposed(DateOnly On, bool ByApplicant, string Reason) : IRequestEvent;

/// <summary>办结归档 (2019 Art. 45).</summary>
/// <param name="On">归档日期.</param>
/// <param name="File">档号, or null.</param>
public sealed record RequestClosed(DateOnly On, string? File) : IRequestEvent;

/// <summary>Every event of requests.</summary>
internal static class RequestEvents
{
    public static readonly Type[] All =
    [
        typeof(RequestSubmitted), typeof(RequestReceived), typeof(CorrectionAsked), typeof(RequestCorrected), typeof(RequestClarified),
        typeof(OpinionSought), typeof(OpinionLetterDelivered), typeof(OpinionGiven), typeof(OpinionLapsed),
        typeof(ExtensionAsked), typeof(ExtensionGranted), typeof(ExtensionDenied),
        typeof(FeeCharged), typeof(FeeWaived), typeof(ProcessingFeeNoticed), typeof(FeePaid),
        typeof(ReasonsAsked), typeof(ReasonsGiven), typeof(DelaySet), typeof(ThirdPartyOverridden),
        typeof(RequestAnswered), typeof(RequestWithdrawn), typeof(RequestTransferred),
        typeof(AnswerDelivered), typeof(AnswerRedone), typeof(ProactiveDisclosureProposed), typeof(RequestClosed),
    ];
}

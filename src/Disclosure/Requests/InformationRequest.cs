using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Disclosure.Requests;

/// <summary>办理阶段: where a request stands.</summary>
public enum RequestStage
{
    /// <summary>已提交, its receipt not confirmed yet: no clock runs (2019 Art. 31).</summary>
    Submitted,

    /// <summary>已收到, in hand.</summary>
    Received,

    /// <summary>待补正.</summary>
    AwaitingCorrection,

    /// <summary>待缴费.</summary>
    AwaitingPayment,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>已撤回.</summary>
    Withdrawn,

    /// <summary>已归档.</summary>
    Closed,
}

/// <summary>政府信息公开申请: a request as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">申请渠道.</param>
/// <param name="Applicant">申请人.</param>
/// <param name="Description">内容描述.</param>
/// <param name="Form">形式要求, or null.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
public sealed record InformationRequest(
    Guid Id,
    string Number,
    RequestStage Stage,
    RequestChannel Channel,
    Applicant Applicant,
    string Description,
    string? Form,
    DateOnly LastActOn) : ITimed, ITransferable
{
    /// <summary>收到, or null before.</summary>
    public RequestReceived? Receipt { get; init; }

    /// <summary>答复期限, or null before receipt.</summary>
    public DueDateSummary? Due { get; init; }

    /// <summary>答复期限的推算日: the day on which it was reckoned last.</summary>
    public DateOnly ReckonedOn { get; init; }

    /// <summary>已发出的期限提醒.</summary>
    public IReadOnlyList<DeadlineReminded> Reminders { get; init; } = [];

    /// <summary>补正告知, or null.</summary>
    public CorrectionAsked? Correction { get; init; }

    /// <summary>重新起算日: the day after which the term runs anew, by correction, payment or their lapse; or null.</summary>
    public DateOnly? RestartedOn { get; init; }

    /// <summary>是否补正过.</summary>
    public bool Corrected { get; init; }

    /// <summary>征求的意见.</summary>
    public IReadOnlyList<SoughtOpinion> Opinions { get; init; } = [];

    /// <summary>待批的延期, or null.</summary>
    public ExtensionAsked? ExtensionAsked { get; init; }

    /// <summary>已延长的工作日数.</summary>
    public int ExtendedBy { get; init; }

    /// <summary>机关确定的延迟期限, in working days; or null.</summary>
    public int? DelayedTo { get; init; }

    /// <summary>成本费用余额, in fen (分): charged, less waived and paid.</summary>
    public long CostsInFen { get; init; }

    /// <summary>信息处理费收费通知, or null.</summary>
    public ProcessingFeeNoticed? ProcessingFee { get; init; }

    /// <summary>要求说明理由, or null.</summary>
    public ReasonsAsked? ReasonsAsked { get; init; }

    /// <summary>是否说明了理由.</summary>
    public bool ReasonsGiven { get; init; }

    /// <summary>答复, or null.</summary>
    public RequestAnswered? Answered { get; init; }

    /// <summary>撤回, or null.</summary>
    public RequestWithdrawn? Withdrawn { get; init; }

    /// <summary>送达, or null.</summary>
    public AnswerDelivered? Delivered { get; init; }

    /// <summary>转送信访或咨询 (2019 Art. 39), or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送的来处, or null.</summary>
    public TransferOrigin? Origin { get; init; }

    /// <inheritdoc/>
    public string ChannelWord => Json.WordOf(Channel);

    /// <summary>The request stays this office's: it is delivered and closed while what it truly asks for goes on elsewhere.</summary>
    Refusal? ITransferable.Frozen => null;

    /// <inheritdoc/>
    public Refusal? WhyNotOffered(string to) => this switch
    {
        { Answered: null } => RequestRefusals.NotAnswered,
        { Receipt.Regulation: not DisclosureRegulation.Of2008 } when to == "petition" && Answered.Outcome != DisclosureOutcomes.PetitionInDisguise.Code =>
            RequestRefusals.NotAPetition,
        _ => null,
    };

    /// <summary>是否已移送.</summary>
    public bool Transferred { get; init; }

    /// <summary>重新答复.</summary>
    public IReadOnlyList<AnswerRedone> Redone { get; init; } = [];

    /// <summary>是否已建议纳入主动公开.</summary>
    public bool Proposed { get; init; }

    /// <summary>适用条例, or null before receipt.</summary>
    public DisclosureRegulation? Regulation => Receipt?.Regulation;

    /// <summary>是否在办: received, and neither answered nor withdrawn.</summary>
    public bool IsInHand => Stage is RequestStage.Received or RequestStage.AwaitingCorrection or RequestStage.AwaitingPayment;

    bool ITimed.IsOpen => IsInHand || Stage == RequestStage.Submitted;

    RunningTerm? ITimed.Running => Due is null ? null : new RunningTerm(Due, AnswerTerm.ClockOn(this, ReckonedOn)) { Reminders = Reminders };

    ClockEvents ITimed.ClockBy(WorkingCalendar calendar) => AnswerTerm.ClockOn(AnswerTerm.LettersBy(this, calendar), ReckonedOn);

    /// <summary>提交.</summary>
    public static InformationRequest Create(RequestSubmitted e) =>
        new(Guid.Empty, e.Number, RequestStage.Submitted, e.Channel, e.Applicant, e.Description, e.Form, e.On);

    /// <summary>收到.</summary>
    public InformationRequest Apply(RequestReceived e) => this with { Stage = RequestStage.Received, Receipt = e, Due = e.Due, ReckonedOn = e.On, LastActOn = e.On };

    /// <summary>补正告知.</summary>
    public InformationRequest Apply(CorrectionAsked e) => this with
    {
        Stage = RequestStage.AwaitingCorrection,
        Correction = e,
        RestartedOn = Begun(e.Due.Now),
        Due = e.Due.Now,
        ReckonedOn = e.On,
        LastActOn = e.On,
    };

    /// <summary>补正.</summary>
    public InformationRequest Apply(RequestCorrected e) => this with
    {
        Stage = RequestStage.Received,
        Applicant = e.Applicant,
        Description = e.Description,
        Form = e.Form,
        Corrected = true,
        RestartedOn = Begun(e.Due.Now),
        Due = e.Due.Now,
        ReckonedOn = e.On,
        LastActOn = e.On,
    };

    /// <summary>沟通明确.</summary>
    public InformationRequest Apply(RequestClarified e) => this with { Description = e.Description, LastActOn = e.On };

    /// <summary>征求意见.</summary>
    public InformationRequest Apply(OpinionSought e) => this with
    {
        Opinions = [.. Opinions, new SoughtOpinion(e.Letter, e.Ground, e.Party, e.On)],
        Due = e.Due.Now,
        ReckonedOn = e.On,
        LastActOn = e.On,
    };

    /// <summary>征求意见书送达.</summary>
    public InformationRequest Apply(OpinionLetterDelivered e) =>
        Returned(e.Letter, o => o with { DeliveredOn = e.On, AnswerBy = e.AnswerBy?.LegalDue }) with { LastActOn = e.On };

    /// <summary>反馈意见.</summary>
    public InformationRequest Apply(OpinionGiven e) =>
        Returned(e.Letter, o => o with { EndedOn = e.On, Agrees = e.Agrees }) with { Due = e.Due.Now, ReckonedOn = e.On, LastActOn = e.On };

    /// <summary>逾期未反馈意见.</summary>
    public InformationRequest Apply(OpinionLapsed e) =>
        Returned(e.Letter, o => o with { EndedOn = e.On, Silent = true, Agrees = e.Agrees }) with { Due = e.Due.Now, ReckonedOn = e.On, LastActOn = e.On };

    /// <summary>申请延期.</summary>
    public InformationRequest Apply(ExtensionAsked e) => this with { ExtensionAsked = e, LastActOn = e.On };

    /// <summary>同意延期.</summary>
    public InformationRequest Apply(ExtensionGranted e) =>
        this with { ExtensionAsked = null, ExtendedBy = ExtendedBy + e.Days, Due = e.Due.Now, ReckonedOn = e.On, LastActOn = e.On };

    /// <summary>不同意延期.</summary>
    public InformationRequest Apply(ExtensionDenied e) => this with { ExtensionAsked = null, LastActOn = e.On };

    /// <summary>收费.</summary>
    public InformationRequest Apply(FeeCharged e) => this with { CostsInFen = CostsInFen + e.AmountInFen, LastActOn = e.On };

    /// <summary>减免.</summary>
    public InformationRequest Apply(FeeWaived e) => this with { CostsInFen = CostsInFen - e.AmountInFen, LastActOn = e.On };

    /// <summary>信息处理费收费通知.</summary>
    public InformationRequest Apply(ProcessingFeeNoticed e) => this with
    {
        Stage = RequestStage.AwaitingPayment,
        ProcessingFee = e,
        RestartedOn = Begun(e.Due.Now),
        Due = e.Due.Now,
        ReckonedOn = e.On,
        LastActOn = e.On,
    };

    /// <summary>缴费.</summary>
    public InformationRequest Apply(FeePaid e) => Stage == RequestStage.AwaitingPayment
        ? this with { Stage = RequestStage.Received, RestartedOn = Begun(e.Due.Now), Due = e.Due.Now, ReckonedOn = e.On, LastActOn = e.On }
        : this with { CostsInFen = CostsInFen - e.AmountInFen, LastActOn = e.On };

    /// <summary>要求说明理由.</summary>
    public InformationRequest Apply(ReasonsAsked e) => this with { ReasonsAsked = e, LastActOn = e.On };

    /// <summary>说明理由.</summary>
    public InformationRequest Apply(ReasonsGiven e) => this with { ReasonsGiven = true, LastActOn = e.On };

    /// <summary>确定延迟期限.</summary>
    public InformationRequest Apply(DelaySet e) => this with { DelayedTo = e.WorkingDays, Due = e.Due.Now, ReckonedOn = e.On, LastActOn = e.On };

    /// <summary>书面告知第三方.</summary>
    public InformationRequest Apply(ThirdPartyOverridden e) => this with { LastActOn = e.On };

    /// <summary>答复.</summary>
    public InformationRequest Apply(RequestAnswered e) => this with { Stage = RequestStage.Answered, Answered = e, LastActOn = e.On };

    /// <summary>撤回.</summary>
    public InformationRequest Apply(RequestWithdrawn e) => this with { Stage = RequestStage.Withdrawn, Withdrawn = e, LastActOn = e.On };

    /// <summary>移送.</summary>
    public InformationRequest Apply(RequestTransferred e) => this with { Transferred = true, LastActOn = e.On };

    /// <summary>提出转送.</summary>
    public InformationRequest Apply(TransferOffered e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送办结.</summary>
    public InformationRequest Apply(TransferCompleted e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送退回.</summary>
    public InformationRequest Apply(TransferReturned e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>接收转送: it had come to another service.</summary>
    public InformationRequest Apply(TakenOver e) => this with { Origin = TransferOrigin.Of(e) };

    /// <summary>送达.</summary>
    public InformationRequest Apply(AnswerDelivered e) => this with { Delivered = e, LastActOn = e.On };

    /// <summary>重新答复.</summary>
    public InformationRequest Apply(AnswerRedone e) => this with { Stage = RequestStage.Answered, Redone = [.. Redone, e], Delivered = null, LastActOn = e.On };

    /// <summary>建议纳入主动公开.</summary>
    public InformationRequest Apply(ProactiveDisclosureProposed e) => this with { Proposed = true, LastActOn = e.On };

    /// <summary>归档.</summary>
    public InformationRequest Apply(RequestClosed e) => this with { Stage = RequestStage.Closed, LastActOn = e.On };

    /// <summary>期限重算: no act of anybody on the request.</summary>
    public InformationRequest Apply(DeadlineRecalculated e) => this with { Due = e.Due };

    /// <summary>期限提醒.</summary>
    public InformationRequest Apply(DeadlineReminded e) => this with { Reminders = [.. Reminders, e] };

    // The summary of a term that was not begun anew starts with receipt.
    private DateOnly? Begun(DueDateSummary due) => due.StartedOn == Receipt!.On ? null : due.StartedOn;

    /// <summary>The request after one of the opinions came to its end.</summary>
    internal InformationRequest Returned(int letter, Func<SoughtOpinion, SoughtOpinion> change) =>
        this with { Opinions = [.. Opinions.Select(o => o.Number == letter ? change(o) : o)] };
}

using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Consultation;

/// <summary>办理阶段: where a consultation stands.</summary>
public enum ConsultationStage
{
    /// <summary>已登记, to be dispatched.</summary>
    Received,

    /// <summary>已派单.</summary>
    Dispatched,

    /// <summary>退单异议待决定.</summary>
    Objected,

    /// <summary>已答复.</summary>
    Answered,

    /// <summary>返工中: answered once, and to be answered again.</summary>
    SentBack,

    /// <summary>不予受理.</summary>
    Refused,

    /// <summary>已办结.</summary>
    Closed,
}

/// <summary>咨询事项: a consultation as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="Due">当前期限.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
public sealed record Consultation(
    Guid Id,
    string Number,
    ConsultationStage Stage,
    ConsultationChannel Channel,
    ConsultationClass Class,
    DueDateSummary Due,
    DateOnly LastActOn) : ITimed, ITransferable, ILinkable
{
    /// <summary>转送其他业务, or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送的来处, or null.</summary>
    public TransferOrigin? Origin { get; init; }

    /// <inheritdoc/>
    public string ChannelWord => Json.WordOf(Channel);

    /// <inheritdoc/>
    public string StageWord => Transfer is { IsDone: true } ? "transferred" : Json.WordOf(Stage);

    /// <summary>收到日期.</summary>
    public DateOnly ReceivedOn { get; init; }

    /// <summary>关联的初件, or null.</summary>
    public MatterLinked? Linked { get; init; }

    /// <inheritdoc/>
    public Refusal? WhyNotOffered(string to) =>
        Stage is ConsultationStage.Received or ConsultationStage.Dispatched or ConsultationStage.Objected
            ? null
            : ConsultationRefusals.Ended(this) ?? ConsultationRefusals.Answered;

    /// <summary>诉求人: what is published must not name him. Personal data.</summary>
    public Inquirer Inquirer { get; init; } = new();

    /// <summary>归类.</summary>
    public ConsultationSubject About { get; init; } = new();

    /// <summary>转办编号, where it was forwarded.</summary>
    public ForwardedAs? Told { get; init; }

    /// <summary>主办部门, once dispatched.</summary>
    public string? Department { get; init; }

    /// <summary>协办部门.</summary>
    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    /// <summary>已给出的协办意见.</summary>
    public IReadOnlyList<CoOpinionGiven> CoOpinions { get; init; } = [];

    /// <summary>待决定的退单异议, or null.</summary>
    public DispatchObjected? Objection { get; init; }

    /// <summary>本次派单的异议是否已被驳回.</summary>
    public bool ObjectionRefused { get; init; }

    /// <summary>待批的延期, or null.</summary>
    public ExtensionAsked? ExtensionAsked { get; init; }

    /// <summary>已延长的工作日数 of the term that runs.</summary>
    public int ExtendedBy { get; init; }

    /// <summary>已发出的期限提醒.</summary>
    public IReadOnlyList<DeadlineReminded> Reminders { get; init; } = [];

    /// <summary>最近的答复内容, once answered.</summary>
    public string? Answer { get; init; }

    /// <summary>不予受理, or null.</summary>
    public ConsultationRefused? Refusal { get; init; }

    /// <summary>The latest call-back, or null.</summary>
    public CalledBack? LastCall { get; init; }

    /// <summary>公开的问答, or null.</summary>
    public AnswerPublished? Published { get; init; }

    /// <summary>最近答复之后是否回访过.</summary>
    public bool CalledSinceAnswer { get; init; }

    /// <summary>是否在办: to be answered, or answered again.</summary>
    public bool IsInHand => Stage is ConsultationStage.Received or ConsultationStage.Dispatched or ConsultationStage.Objected or ConsultationStage.SentBack;

    // What is answered may be sent back, so it is kept in sight until it is closed; no term runs meanwhile.
    bool ITimed.IsOpen => Stage is not (ConsultationStage.Refused or ConsultationStage.Closed) && Transfer is not { IsDone: true };

    RunningTerm? ITimed.Running => IsInHand ? new RunningTerm(Due, ReplyTerms.Clock(ExtendedBy)) { Reminders = Reminders } : null;

    /// <summary>收到.</summary>
    public static Consultation Create(ConsultationReceived e) => new(Guid.Empty, e.Number, ConsultationStage.Received, e.Channel, e.Class, e.Due, e.On)
    {
        ReceivedOn = e.On,
        Inquirer = e.Inquirer,
        About = e.About ?? new ConsultationSubject(),
        Told = e.Source is { } source ? new ForwardedAs(source.System, source.ExternalNumber, e.Number) : null,
    };

    /// <summary>归类.</summary>
    public Consultation Apply(ConsultationClassified e) => this with { About = e.About, LastActOn = e.On };

    /// <summary>派单.</summary>
    public Consultation Apply(ConsultationDispatched e) => this with
    {
        Stage = Stage == ConsultationStage.SentBack ? ConsultationStage.SentBack : ConsultationStage.Dispatched,
        Department = e.Department,
        CoHandlers = e.CoHandlers ?? [],
        CoOpinions = [],
        ObjectionRefused = false,
        LastActOn = e.On,
    };

    /// <summary>协办意见.</summary>
    public Consultation Apply(CoOpinionGiven e) => this with { CoOpinions = [.. CoOpinions, e], LastActOn = e.On };

    /// <summary>退单异议.</summary>
    public Consultation Apply(DispatchObjected e) => this with { Stage = ConsultationStage.Objected, Objection = e, LastActOn = e.On };

    /// <summary>同意退单.</summary>
    public Consultation Apply(DispatchObjectionAgreed e) =>
        this with { Stage = ConsultationStage.Received, Objection = null, Department = null, CoHandlers = [], CoOpinions = [], LastActOn = e.On };

    /// <summary>不同意退单.</summary>
    public Consultation Apply(DispatchObjectionRefused e) =>
        this with { Stage = ConsultationStage.Dispatched, Objection = null, ObjectionRefused = true, LastActOn = e.On };

    /// <summary>申请延期.</summary>
    public Consultation Apply(ExtensionAsked e) => this with { ExtensionAsked = e, LastActOn = e.On };

    /// <summary>同意延期.</summary>
    public Consultation Apply(ExtensionGranted e) => this with { ExtensionAsked = null, ExtendedBy = ExtendedBy + e.Days, Due = e.Due, LastActOn = e.On };

    /// <summary>不同意延期.</summary>
    public Consultation Apply(ExtensionDenied e) => this with { ExtensionAsked = null, LastActOn = e.On };

    /// <summary>答复.</summary>
    public Consultation Apply(ConsultationAnswered e) => Replied(e.Answer, e.On);

    /// <summary>不予受理.</summary>
    public Consultation Apply(ConsultationRefused e) => this with { Stage = ConsultationStage.Refused, Refusal = e, ExtensionAsked = null, LastActOn = e.On };

    /// <summary>回访.</summary>
    public Consultation Apply(CalledBack e) => this with { LastCall = e, CalledSinceAnswer = true, LastActOn = e.On };

    /// <summary>返工.</summary>
    public Consultation Apply(ConsultationSentBack e) => this with { Stage = ConsultationStage.SentBack, Due = e.Due, ExtendedBy = 0, LastActOn = e.On };

    /// <summary>返工答复.</summary>
    public Consultation Apply(ReworkAnswered e) => Replied(e.Answer, e.On);

    /// <summary>公开问答.</summary>
    public Consultation Apply(AnswerPublished e) => this with { Published = e, LastActOn = e.On };

    /// <summary>撤回公开问答.</summary>
    public Consultation Apply(PublishedAnswerWithdrawn e) => this with { Published = null, LastActOn = e.On };

    /// <summary>办结归档.</summary>
    public Consultation Apply(ConsultationClosed e) => this with { Stage = ConsultationStage.Closed, LastActOn = e.On };

    /// <summary>期限重算.</summary>
    public Consultation Apply(DeadlineRecalculated e) => this with { Due = e.Due };

    /// <summary>关联初件.</summary>
    public Consultation Apply(MatterLinked e) => this with { Linked = e, LastActOn = e.On };

    /// <summary>解除关联.</summary>
    public Consultation Apply(MatterUnlinked e) => this with { Linked = null, LastActOn = e.On };

    /// <summary>提出转送.</summary>
    public Consultation Apply(TransferOffered e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送办结.</summary>
    public Consultation Apply(TransferCompleted e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送退回.</summary>
    public Consultation Apply(TransferReturned e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>接收转送: it had come to another service.</summary>
    public Consultation Apply(TakenOver e) => this with { Origin = TransferOrigin.Of(e) };

    /// <summary>期限提醒.</summary>
    public Consultation Apply(DeadlineReminded e) => this with { Reminders = [.. Reminders, e] };

    private Consultation Replied(string answer, DateOnly on) =>
        this with { Stage = ConsultationStage.Answered, Answer = answer, CalledSinceAnswer = false, ExtensionAsked = null, LastActOn = on };
}

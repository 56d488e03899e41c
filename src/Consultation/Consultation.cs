using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Consultation;

/// <summary>办理阶段: where a consultation stands.</summary>
public enum ConsultationStage
{
    /// <summary>已登记.</summary>
    Received,

    /// <summary>已派单.</summary>
    Dispatched,

    /// <summary>已答复, closed.</summary>
    Answered,
}

/// <summary>咨询事项: a consultation as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Running">当前期限.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Department">承办部门, once dispatched.</param>
/// <param name="Answer">答复内容, once answered.</param>
/// <param name="LastCall">The latest call-back, or null.</param>
public sealed record Consultation(
    Guid Id,
    string Number,
    ConsultationStage Stage,
    ConsultationChannel Channel,
    RunningTerm? Running,
    DateOnly LastActOn,
    string? Department = null,
    string? Answer = null,
    CalledBack? LastCall = null) : ITimed, ITransferable
{
    /// <summary>转送其他业务, or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送的来处, or null.</summary>
    public TransferOrigin? Origin { get; init; }

    /// <inheritdoc/>
    public string TransferChannel => Json.WordOf(Channel);

    /// <inheritdoc/>
    public Refusal? WhyNotOffered(string to) => Stage == ConsultationStage.Answered ? ConsultationRefusals.Answered : null;

    /// <inheritdoc/>
    public bool IsOpen => Stage != ConsultationStage.Answered && Transfer is not { IsDone: true };

    /// <summary>收到.</summary>
    public static Consultation Create(ConsultationReceived e) =>
        new(Guid.Empty, e.Number, ConsultationStage.Received, e.Channel, RunningTerm.Of(e.Due), e.On);

    /// <summary>派单.</summary>
    public Consultation Apply(ConsultationDispatched e) =>
        this with { Stage = ConsultationStage.Dispatched, Department = e.Department, LastActOn = e.On };

    /// <summary>答复.</summary>
    public Consultation Apply(ConsultationAnswered e) => this with { Stage = ConsultationStage.Answered, Answer = e.Answer, LastActOn = e.On };

    /// <summary>回访.</summary>
    public Consultation Apply(CalledBack e) => this with { LastCall = e, LastActOn = e.On };

    /// <summary>期限重算.</summary>
    public Consultation Apply(DeadlineRecalculated e) => this with { Running = Running?.After(e) };

    /// <summary>期限提醒.</summary>
    public Consultation Apply(DeadlineReminded e) => this with { Running = Running?.After(e) };

    /// <summary>提出转送.</summary>
    public Consultation Apply(TransferOffered e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送办结.</summary>
    public Consultation Apply(TransferCompleted e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送退回.</summary>
    public Consultation Apply(TransferReturned e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>接收转送: it had come to another service.</summary>
    public Consultation Apply(TakenOver e) => this with { Origin = TransferOrigin.Of(e) };
}

using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Petition.Petitions;

/// <summary>办理阶段: where a petition stands.</summary>
public enum PetitionStage
{
    /// <summary>已登记.</summary>
    Registered,

    /// <summary>已受理.</summary>
    Accepted,

    /// <summary>不予受理, closed.</summary>
    Declined,

    /// <summary>已交办.</summary>
    Assigned,

    /// <summary>已答复, closed; a matter assigned from above is still to be reported back.</summary>
    Answered,

    /// <summary>已报结, closed and reported to the organ that had assigned it.</summary>
    ReportedBack,
}

/// <summary>信访事项: a petition as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="People">人数.</param>
/// <param name="GroupVisit">是否集体访.</param>
/// <param name="AssignedBy">交办机关, or null.</param>
/// <param name="Running">当前期限: of the notice of acceptance, then of handling.</param>
/// <param name="Department">承办部门, once assigned.</param>
/// <param name="Officer">承办人, once assigned to one.</param>
/// <param name="Declined">不予受理的告知, or null.</param>
/// <param name="Answered">答复, or null.</param>
public sealed record Petition(
    Guid Id,
    string Number,
    PetitionStage Stage,
    PetitionChannel Channel,
    PetitionRegulation Regulation,
    DateOnly ReceivedOn,
    DateOnly LastActOn,
    int People,
    bool GroupVisit,
    string? AssignedBy,
    RunningTerm? Running,
    string? Department,
    string? Officer = null,
    PetitionDeclined? Declined = null,
    PetitionAnswered? Answered = null) : ITimed, ITransferable
{
    /// <summary>转送其他业务, or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送的来处, or null.</summary>
    public TransferOrigin? Origin { get; init; }

    /// <inheritdoc/>
    public string TransferChannel => Json.WordOf(Channel);

    /// <inheritdoc/>
    public Refusal? WhyNotOffered(string to) => IsClosed ? PetitionRefusals.Closed : null;

    /// <summary>Whether it was answered or declined.</summary>
    public bool IsClosed => Stage is PetitionStage.Declined or PetitionStage.Answered or PetitionStage.ReportedBack;

    /// <inheritdoc/>
    public bool IsOpen => !IsClosed && Transfer is not { IsDone: true };

    /// <summary>登记: the 15 days for the notice of acceptance run.</summary>
    public static Petition Create(PetitionRegistered e) => new(
        Guid.Empty, e.Number, PetitionStage.Registered, e.Channel, e.Regulation, e.On, e.On, e.People, e.GroupVisit, e.AssignedBy?.Organ,
        RunningTerm.Of(e.AcceptanceDue), null);

    /// <summary>登记更正.</summary>
    public Petition Apply(RegistrationCorrected e) => this with { People = e.People, GroupVisit = e.GroupVisit, LastActOn = e.On };

    /// <summary>受理: the 60 days of handling run.</summary>
    public Petition Apply(PetitionAccepted e) => this with { Stage = PetitionStage.Accepted, Running = RunningTerm.Of(e.Due), LastActOn = e.On };

    /// <summary>不予受理.</summary>
    public Petition Apply(PetitionDeclined e) => this with { Stage = PetitionStage.Declined, Declined = e, LastActOn = e.On };

    /// <summary>交办.</summary>
    public Petition Apply(PetitionAssigned e) =>
        this with { Stage = PetitionStage.Assigned, Department = e.Department, Officer = e.Officer, LastActOn = e.On };

    /// <summary>答复.</summary>
    public Petition Apply(PetitionAnswered e) => this with { Stage = PetitionStage.Answered, Answered = e, LastActOn = e.On };

    /// <summary>报结.</summary>
    public Petition Apply(ReportedBack e) => this with { Stage = PetitionStage.ReportedBack, LastActOn = e.On };

    /// <summary>期限重算.</summary>
    public Petition Apply(DeadlineRecalculated e) => this with { Running = Running?.After(e) };

    /// <summary>期限提醒.</summary>
    public Petition Apply(DeadlineReminded e) => this with { Running = Running?.After(e) };

    /// <summary>提出转送.</summary>
    public Petition Apply(TransferOffered e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送办结.</summary>
    public Petition Apply(TransferCompleted e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>转送退回.</summary>
    public Petition Apply(TransferReturned e) => this with { Transfer = Transfer.After(e, Transfer), LastActOn = e.On };

    /// <summary>接收转送: it had come to another service.</summary>
    public Petition Apply(TakenOver e) => this with { Origin = TransferOrigin.Of(e) };
}

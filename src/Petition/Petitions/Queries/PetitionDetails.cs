using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>信访事项详情: a petition as staff see it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Subject">事由.</param>
/// <param name="Content">诉求内容.</param>
/// <param name="Petitioner">信访人.</param>
/// <param name="People">人数.</param>
/// <param name="GroupVisit">是否集体访.</param>
/// <param name="Representatives">集体访代表.</param>
/// <param name="AssignedBy">交办来源.</param>
/// <param name="AcceptanceDue">受理告知期限.</param>
/// <param name="Due">办理期限, once accepted.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Officer">承办人.</param>
/// <param name="DeclinedFor">不予受理的理由与途径.</param>
/// <param name="Outcome">处理意见.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="AnsweredOn">答复日期.</param>
/// <param name="InTime">是否按期答复.</param>
/// <param name="ReportedBackOn">报结日期.</param>
/// <param name="Recalculated">期限重算的经过: old and new date of each, and the notice.</param>
/// <param name="Reminders">期限提醒.</param>
public sealed record PetitionDetails(
    Guid Id,
    string Number,
    int Version,
    PetitionStage Stage,
    PetitionChannel Channel,
    PetitionRegulation Regulation,
    DateOnly ReceivedOn,
    string Subject,
    string Content,
    Petitioner Petitioner,
    int People,
    bool GroupVisit,
    IReadOnlyList<string> Representatives,
    Assigner? AssignedBy,
    DueDateSummary AcceptanceDue,
    DueDateSummary? Due = null,
    string? Department = null,
    string? Officer = null,
    string? DeclinedFor = null,
    PetitionOutcome? Outcome = null,
    string? Answer = null,
    DateOnly? AnsweredOn = null,
    bool? InTime = null,
    DateOnly? ReportedBackOn = null,
    IReadOnlyList<DeadlineRecalculated>? Recalculated = null,
    IReadOnlyList<DeadlineReminded>? Reminders = null)
{
    /// <summary>转送其他业务, with the number there; or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送退回, the latest, with its reason; or null.</summary>
    public TransferReturned? Returned { get; init; }

    /// <summary>转送的来处, where it had come to another service; or null.</summary>
    public TransferOrigin? Origin { get; init; }

    /// <summary>登记.</summary>
    public static PetitionDetails Create(PetitionRegistered e) => new(
        Guid.Empty, e.Number, 0, PetitionStage.Registered, e.Channel, e.Regulation, e.On, e.Subject, e.Content, e.Petitioner, e.People, e.GroupVisit,
        e.Representatives, e.AssignedBy, e.AcceptanceDue);

    /// <summary>登记更正.</summary>
    public PetitionDetails Apply(RegistrationCorrected e) => this with { People = e.People, GroupVisit = e.GroupVisit };

    /// <summary>受理.</summary>
    public PetitionDetails Apply(PetitionAccepted e) => this with { Stage = PetitionStage.Accepted, Due = e.Due };

    /// <summary>不予受理.</summary>
    public PetitionDetails Apply(PetitionDeclined e) => this with { Stage = PetitionStage.Declined, DeclinedFor = $"{e.Reason} {e.Route}" };

    /// <summary>交办.</summary>
    public PetitionDetails Apply(PetitionAssigned e) => this with { Stage = PetitionStage.Assigned, Department = e.Department, Officer = e.Officer };

    /// <summary>答复.</summary>
    public PetitionDetails Apply(PetitionAnswered e) =>
        this with { Stage = PetitionStage.Answered, Outcome = e.Outcome, Answer = e.Answer, AnsweredOn = e.On, InTime = e.InTime };

    /// <summary>报结.</summary>
    public PetitionDetails Apply(ReportedBack e) => this with { Stage = PetitionStage.ReportedBack, ReportedBackOn = e.On };

    /// <summary>期限重算: of the term that runs.</summary>
    public PetitionDetails Apply(DeadlineRecalculated e) => this with
    {
        AcceptanceDue = Due is null ? e.Due : AcceptanceDue,
        Due = Due is null ? null : e.Due,
        Recalculated = [.. Recalculated ?? [], e],
    };

    /// <summary>期限提醒.</summary>
    public PetitionDetails Apply(DeadlineReminded e) => this with { Reminders = [.. Reminders ?? [], e] };

    /// <summary>提出转送.</summary>
    public PetitionDetails Apply(TransferOffered e) => this with { Transfer = Transfer.After(e, Transfer) };

    /// <summary>转送办结.</summary>
    public PetitionDetails Apply(TransferCompleted e) => this with { Transfer = Transfer.After(e, Transfer) };

    /// <summary>转送退回.</summary>
    public PetitionDetails Apply(TransferReturned e) => this with { Transfer = Transfer.After(e, Transfer), Returned = e };

    /// <summary>接收转送.</summary>
    public PetitionDetails Apply(TakenOver e) => this with { Origin = TransferOrigin.Of(e) };

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("信访事项详情 / A petition");

    private static async Task<Results<Ok<PetitionDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<PetitionDetails>(id, token: cancellation) is not { } details)
            return PetitionRefusals.NotFound.ToProblem();
        new MatterVersion(id, details.Version).Tag(http);
        return TypedResults.Ok(details with { Id = id });
    }
}

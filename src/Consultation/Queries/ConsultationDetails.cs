using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Queries;

/// <summary>咨询事项详情: a consultation as staff see it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">咨询渠道.</param>
/// <param name="Class">诉求类别.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="Subject">标题.</param>
/// <param name="Content">诉求内容.</param>
/// <param name="Inquirer">诉求人.</param>
/// <param name="Source">来源, where it was forwarded.</param>
/// <param name="Due">答复期限 and how it was reached.</param>
/// <param name="Department">承办部门.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="AnsweredOn">答复日期.</param>
/// <param name="InTime">是否按期答复.</param>
/// <param name="LastCall">最近一次回访.</param>
/// <param name="Recalculated">期限重算的经过: old and new date of each, and the notice.</param>
/// <param name="Reminders">期限提醒.</param>
public sealed record ConsultationDetails(
    Guid Id,
    string Number,
    int Version,
    ConsultationStage Stage,
    ConsultationChannel Channel,
    ConsultationClass Class,
    DateOnly ReceivedOn,
    string Subject,
    string Content,
    Inquirer Inquirer,
    ConsultationSource? Source,
    DueDateSummary Due,
    string? Department = null,
    string? Answer = null,
    DateOnly? AnsweredOn = null,
    bool? InTime = null,
    CalledBack? LastCall = null,
    IReadOnlyList<DeadlineRecalculated>? Recalculated = null,
    IReadOnlyList<DeadlineReminded>? Reminders = null)
{
    /// <summary>转送其他业务, with the number there; or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送退回, the latest, with its reason; or null.</summary>
    public TransferReturned? Returned { get; init; }

    /// <summary>转送的来处, where it had come to another service; or null.</summary>
    public TransferOrigin? Origin { get; init; }

    /// <summary>收到.</summary>
    public static ConsultationDetails Create(ConsultationReceived e) => new(
        Guid.Empty, e.Number, 0, ConsultationStage.Received, e.Channel, e.Class, e.On, e.Subject, e.Content, e.Inquirer, e.Source, e.Due);

    /// <summary>派单.</summary>
    public ConsultationDetails Apply(ConsultationDispatched e) => this with { Stage = ConsultationStage.Dispatched, Department = e.Department };

    /// <summary>答复.</summary>
    public ConsultationDetails Apply(ConsultationAnswered e) =>
        this with { Stage = ConsultationStage.Answered, Answer = e.Answer, AnsweredOn = e.On, InTime = e.InTime };

    /// <summary>回访.</summary>
    public ConsultationDetails Apply(CalledBack e) => this with { LastCall = e };

    /// <summary>期限重算.</summary>
    public ConsultationDetails Apply(DeadlineRecalculated e) => this with { Due = e.Due, Recalculated = [.. Recalculated ?? [], e] };

    /// <summary>期限提醒.</summary>
    public ConsultationDetails Apply(DeadlineReminded e) => this with { Reminders = [.. Reminders ?? [], e] };

    /// <summary>提出转送.</summary>
    public ConsultationDetails Apply(TransferOffered e) => this with { Transfer = Transfer.After(e, Transfer) };

    /// <summary>转送办结.</summary>
    public ConsultationDetails Apply(TransferCompleted e) => this with { Transfer = Transfer.After(e, Transfer) };

    /// <summary>转送退回.</summary>
    public ConsultationDetails Apply(TransferReturned e) => this with { Transfer = Transfer.After(e, Transfer), Returned = e };

    /// <summary>接收转送.</summary>
    public ConsultationDetails Apply(TakenOver e) => this with { Origin = TransferOrigin.Of(e) };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("咨询事项详情 / A consultation");

    private static async Task<Results<Ok<ConsultationDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<ConsultationDetails>(id, token: cancellation) is not { } details)
            return ConsultationRefusals.NotFound.ToProblem();
        new MatterVersion(id, details.Version).Tag(http);
        return TypedResults.Ok(details with { Id = id });
    }
}

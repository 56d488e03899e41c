using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Queries;

/// <summary>办理经过的一步.</summary>
/// <param name="On">业务日期.</param>
/// <param name="RecordedAt">记录时间, UTC.</param>
/// <param name="By">经办人: account or client id.</param>
/// <param name="Act">事实: the event as the log names it, such as <c>remedy_notified</c>.</param>
/// <param name="Note">要点, or null.</param>
public sealed record RemedyStep(DateOnly On, DateTimeOffset RecordedAt, string? By, string Act, string? Note);

/// <summary>救济事项详情: a remedy as staff see it, with all that happened to it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Kind">救济途径.</param>
/// <param name="Track">表四的栏目.</param>
/// <param name="Stage">救济阶段.</param>
/// <param name="Instance">审级.</param>
/// <param name="RegisteredOn">登记日期.</param>
/// <param name="SoughtOn">提起日期.</param>
/// <param name="Claimant">申请人、原告或举报人.</param>
/// <param name="Ground">事由.</param>
/// <param name="Against">针对的行为.</param>
/// <param name="Follows">所依据的复议, or null.</param>
/// <param name="Term">提起期限, for information.</param>
/// <param name="Notice">答复通知, or null.</param>
/// <param name="Due">当前期限: to answer or to decide anew, with how it was reached; null while none runs.</param>
/// <param name="Defence">答复、答辩, or null.</param>
/// <param name="ConcludedOn">审结日期.</param>
/// <param name="Result">结果.</param>
/// <param name="Decided">决定、判决, or null.</param>
/// <param name="Compliance">履行, or null.</param>
/// <param name="History">办理经过, in order.</param>
public sealed record RemedyDetails(
    Guid Id,
    string Number,
    int Version,
    RemedyKind Kind,
    RemedyTrack Track,
    RemedyStage Stage,
    int Instance,
    DateOnly RegisteredOn,
    DateOnly SoughtOn,
    Claimant Claimant,
    string Ground,
    ChallengedAct Against,
    FollowedReview? Follows,
    ClaimantTerm? Term,
    RemedyNotified? Notice = null,
    DueDateSummary? Due = null,
    DefenceFiled? Defence = null,
    DateOnly? ConcludedOn = null,
    RemedyResult? Result = null,
    RemedyConcluded? Decided = null,
    RemedyCompliedWith? Compliance = null,
    IReadOnlyList<RemedyStep>? History = null)
{
    /// <summary>提起.</summary>
    public static RemedyDetails Create(IEvent<RemedySought> told)
    {
        var e = told.Data;
        return new RemedyDetails(
            Guid.Empty, e.Number, 0, e.Kind, e.Track, RemedyStage.Sought, 1, e.On, e.SoughtOn, e.Claimant, e.Ground, e.Against, e.Follows, e.Term)
            .With(told, e.On, null);
    }

    /// <summary>通知答复.</summary>
    public RemedyDetails Apply(IEvent<RemedyNotified> told) =>
        With(told, told.Data.On, told.Data.Organ) with { Stage = RemedyStage.Notified, Notice = told.Data, Due = told.Data.Due };

    /// <summary>答复、答辩.</summary>
    public RemedyDetails Apply(IEvent<DefenceFiled> told) =>
        With(told, told.Data.On, null) with { Stage = RemedyStage.Defended, Defence = told.Data, Due = null };

    /// <summary>审结.</summary>
    public RemedyDetails Apply(IEvent<RemedyConcluded> told) => With(told, told.Data.On, told.Data.DocumentNumber) with
    {
        Stage = told.Data.RedecideBy is null ? RemedyStage.Concluded : RemedyStage.ToBeCompliedWith,
        ConcludedOn = told.Data.On,
        Result = told.Data.Result,
        Decided = told.Data,
        Due = told.Data.RedecideBy,
    };

    /// <summary>撤回.</summary>
    public RemedyDetails Apply(IEvent<RemedyWithdrawn> told) => With(told, told.Data.On, told.Data.Note) with
    {
        Stage = RemedyStage.Concluded,
        ConcludedOn = told.Data.On,
        Result = RemedyResult.Other,
        Due = null,
    };

    /// <summary>上诉.</summary>
    public RemedyDetails Apply(IEvent<RemedyAppealed> told) => Anew(told, told.Data.On, told.Data.Court) with { Instance = 2 };

    /// <summary>再审、恢复审理.</summary>
    public RemedyDetails Apply(IEvent<RemedyReopened> told) => Anew(told, told.Data.On, told.Data.Reason);

    /// <summary>履行.</summary>
    public RemedyDetails Apply(IEvent<RemedyCompliedWith> told) =>
        With(told, told.Data.On, told.Data.Decision.DocumentNumber) with { Stage = RemedyStage.CompliedWith, Compliance = told.Data, Due = null };

    /// <summary>期限重算.</summary>
    public RemedyDetails Apply(IEvent<DeadlineRecalculated> told) => With(told, told.Data.On, told.Data.Notice) with { Due = told.Data.Due };

    /// <summary>期限提醒.</summary>
    public RemedyDetails Apply(IEvent<DeadlineReminded> told) => With(told, told.Data.On, null);

    internal static void Map(RouteGroupBuilder remedies) => remedies
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("救济事项详情及办理经过 / A remedy with its history");

    private static async Task<Results<Ok<RemedyDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<RemedyDetails>(id, token: cancellation) is not { } details)
            return RemedyRefusals.NotFound.ToProblem();
        new MatterVersion(id, details.Version).Tag(http);
        return TypedResults.Ok(details with { Id = id });
    }

    private RemedyDetails With(IEvent told, DateOnly on, string? note) =>
        this with { History = [.. History ?? [], new RemedyStep(on, told.Timestamp, told.UserName, told.EventTypeName, note)] };

    private RemedyDetails Anew(IEvent told, DateOnly on, string note) => With(told, on, note) with
    {
        Stage = RemedyStage.Sought,
        Notice = null,
        Due = null,
        Defence = null,
        ConcludedOn = null,
        Result = null,
        Decided = null,
        Compliance = null,
    };
}

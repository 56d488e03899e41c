using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Reading;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>信访事项详情: a petition as staff see it. Whoever is of the accused department or recused sees how far it is, and nothing that says who petitions or what for.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Version">Its version, for <c>If-Match</c>.</param>
/// <param name="Stage">办理阶段.</param>
/// <param name="Channel">信访渠道.</param>
/// <param name="Regulation">适用条例.</param>
/// <param name="ReceivedOn">收到日期.</param>
/// <param name="AcceptanceDue">受理告知期限.</param>
/// <param name="Due">办理期限, once accepted.</param>
/// <param name="RunningDue">当前期限, or null while none runs.</param>
/// <param name="Restricted">是否为隐去信访人和内容的视图.</param>
public sealed record PetitionDetails(
    Guid Id,
    string Number,
    long Version,
    PetitionStage Stage,
    PetitionChannel Channel,
    PetitionRegulation Regulation,
    DateOnly ReceivedOn,
    DueDateSummary AcceptanceDue,
    DueDateSummary? Due,
    DueDateSummary? RunningDue,
    bool Restricted)
{
    /// <summary>事由.</summary>
    public string? Subject { get; init; }

    /// <summary>诉求内容.</summary>
    public string? Content { get; init; }

    /// <summary>信访人.</summary>
    public Petitioner? Petitioner { get; init; }

    /// <summary>诉求 and the answers so far.</summary>
    public IReadOnlyList<Demand> Demands { get; init; } = [];

    /// <summary>人数.</summary>
    public int? People { get; init; }

    /// <summary>是否集体访.</summary>
    public bool? GroupVisit { get; init; }

    /// <summary>集体访代表.</summary>
    public IReadOnlyList<string> Representatives { get; init; } = [];

    /// <summary>接待人.</summary>
    public string? Receptionist { get; init; }

    /// <summary>交办来源.</summary>
    public Assigner? AssignedBy { get; init; }

    /// <summary>事项领域.</summary>
    public PetitionTopic? Topic { get; init; }

    /// <summary>所涉用人单位.</summary>
    public string? Employer { get; init; }

    /// <summary>所涉地区.</summary>
    public string? Place { get; init; }

    /// <summary>分类.</summary>
    public PetitionClassified? Classified { get; init; }

    /// <summary>初件.</summary>
    public MatterLinked? Linked { get; init; }

    /// <summary>待答复的管辖异议.</summary>
    public CompetenceObjected? Objection { get; init; }

    /// <summary>是否简易办理.</summary>
    public bool? Simple { get; init; }

    /// <summary>承办部门.</summary>
    public string? Department { get; init; }

    /// <summary>承办人.</summary>
    public string? Officer { get; init; }

    /// <summary>协办部门.</summary>
    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    /// <summary>回避.</summary>
    public IReadOnlyList<OfficerRecused> Recused { get; init; } = [];

    /// <summary>领导包案.</summary>
    public CaseLed? Led { get; init; }

    /// <summary>督办.</summary>
    public IReadOnlyList<SupervisionRound> Supervision { get; init; } = [];

    /// <summary>已延长的日数.</summary>
    public int? ExtendedBy { get; init; }

    /// <summary>听证.</summary>
    public IReadOnlyList<HearingHeld> Hearings { get; init; } = [];

    /// <summary>调解.</summary>
    public IReadOnlyList<PetitionMediated> Mediations { get; init; } = [];

    /// <summary>不予受理的理由与途径.</summary>
    public string? DeclinedFor { get; init; }

    /// <summary>处理意见.</summary>
    public PetitionOutcome? Outcome { get; init; }

    /// <summary>答复内容.</summary>
    public string? Answer { get; init; }

    /// <summary>依据.</summary>
    public string? Basis { get; init; }

    /// <summary>答复日期.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>是否按期答复.</summary>
    public bool? InTime { get; init; }

    /// <summary>报结.</summary>
    public ReportedBack? ReportedBack { get; init; }

    /// <summary>最近送达的意见.</summary>
    public OpinionDelivered? Delivered { get; init; }

    /// <summary>复查.</summary>
    public PetitionReview? Review { get; init; }

    /// <summary>复核.</summary>
    public PetitionReview? Reexamination { get; init; }

    /// <summary>终结.</summary>
    public PetitionConcluded? Concluded { get; init; }

    /// <summary>期限重算的经过: old and new date of each, and the notice.</summary>
    public IReadOnlyList<DeadlineRecalculated> Recalculated { get; init; } = [];

    /// <summary>期限提醒.</summary>
    public IReadOnlyList<DeadlineReminded> Reminders { get; init; } = [];

    /// <summary>转送其他业务, with the number there; or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送退回, the latest, with its reason; or null.</summary>
    public TransferReturned? TransferReturned { get; init; }

    /// <summary>转送的来处, where it had come to another service; or null.</summary>
    public TransferOrigin? Origin { get; init; }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapGet("/{id:guid}", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .AlsoRestricted()
        .WithSummary("信访事项详情 / A petition");

    /// <summary>The view of a petition with its events.</summary>
    internal static PetitionDetails Of(Guid id, Petition petition, IReadOnlyList<IEvent> events, bool restricted)
    {
        var common = new PetitionDetails(
            id, petition.Number, events[^1].Version, petition.Stage, petition.Channel, petition.Regulation, petition.ReceivedOn, petition.AcceptanceDue,
            petition.Due, petition.Running?.Due, restricted);
        return restricted ? common : common.Whole(petition, [.. events.Select(e => e.Data)]);
    }

    private PetitionDetails Whole(Petition petition, IReadOnlyList<object> events)
    {
        var registered = petition.Registration;
        return this with
        {
            Subject = registered.Subject,
            Content = registered.Content,
            Petitioner = registered.Petitioner,
            Demands = petition.Demands,
            People = petition.People,
            GroupVisit = petition.GroupVisit,
            Representatives = petition.Representatives,
            Receptionist = registered.Receptionist,
            AssignedBy = registered.AssignedBy,
            Topic = petition.About.Topic,
            Employer = petition.About.Employer,
            Place = petition.About.Place,
            Classified = petition.Classified,
            Linked = petition.Linked,
            Objection = petition.Objection,
            Simple = petition.IsSimple,
            Department = petition.Department,
            Officer = petition.Officer,
            CoHandlers = petition.CoHandlers,
            Recused = petition.Recused,
            Led = petition.Led,
            Supervision = petition.Rounds,
            ExtendedBy = petition.ExtendedBy,
            Hearings = [.. events.OfType<HearingHeld>()],
            Mediations = [.. events.OfType<PetitionMediated>()],
            DeclinedFor = petition.Declined is { } declined ? $"{declined.Reason} {declined.Route}" : null,
            Outcome = petition.Answered?.Outcome,
            Answer = petition.Answered?.Answer,
            Basis = petition.Answered?.Basis,
            AnsweredOn = petition.Answered?.On,
            InTime = petition.Answered?.InTime,
            ReportedBack = events.OfType<ReportedBack>().LastOrDefault(),
            Delivered = petition.Delivered,
            Review = petition.Review,
            Reexamination = petition.Reexamination,
            Concluded = petition.Concluded,
            Transfer = petition.Transfer,
            TransferReturned = events.OfType<TransferReturned>().LastOrDefault(),
            Origin = petition.Origin,
            Recalculated = [.. events.OfType<DeadlineRecalculated>()],
            Reminders = [.. events.OfType<DeadlineReminded>()],
        };
    }

    private static async Task<Results<Ok<PetitionDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.ReadHistoryAsync<Petition>(id, cancellation) is not ({ } petition, { } events))
            return PetitionRefusals.NotFound.ToProblem();
        new MatterVersion(id, events[^1].Version).Tag(http);
        return TypedResults.Ok(Of(id, petition, events, http.IsRestricted()));
    }
}

using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Queries;

/// <summary>
/// 咨询事项详情: a consultation as staff see it. What goes on as a petition is read there (<see cref="WithoutPetitioner"/>).
/// </summary>
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
/// <param name="About">归类.</param>
/// <param name="Attachments">附件引用.</param>
/// <param name="CoHandlers">协办部门.</param>
/// <param name="CoOpinions">协办意见.</param>
/// <param name="Objection">待决定的退单异议.</param>
/// <param name="Extension">待批的延期.</param>
/// <param name="ExtendedBy">已延长的工作日数.</param>
/// <param name="Refusal">不予受理.</param>
/// <param name="Reworks">返工的经过.</param>
/// <param name="Published">公开的问答.</param>
/// <param name="Answer">最近的答复内容.</param>
/// <param name="AnsweredOn">最近的答复日期.</param>
/// <param name="InTime">首次答复是否按期.</param>
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
    ConsultationSubject? About = null,
    IReadOnlyList<AttachmentReference>? Attachments = null,
    IReadOnlyList<string>? CoHandlers = null,
    IReadOnlyList<CoOpinionGiven>? CoOpinions = null,
    DispatchObjected? Objection = null,
    ExtensionAsked? Extension = null,
    int ExtendedBy = 0,
    ConsultationRefused? Refusal = null,
    IReadOnlyList<ConsultationSentBack>? Reworks = null,
    AnswerPublished? Published = null,
    string? Answer = null,
    DateOnly? AnsweredOn = null,
    bool? InTime = null,
    CalledBack? LastCall = null,
    IReadOnlyList<DeadlineRecalculated>? Recalculated = null,
    IReadOnlyList<DeadlineReminded>? Reminders = null)
{
    /// <summary>上报的位置和来历, for what came by the Open311 door; or null.</summary>
    public GeoReport? Reported { get; init; }

    /// <summary>关联的初件, of this service or another; or null.</summary>
    public MatterLinked? Linked { get; init; }

    /// <summary>转送其他业务, with the number there; or null.</summary>
    public Transfer? Transfer { get; init; }

    /// <summary>转送退回, the latest, with its reason; or null.</summary>
    public TransferReturned? TransferReturned { get; init; }

    /// <summary>转送的来处, where it had come to another service; or null.</summary>
    public TransferOrigin? Origin { get; init; }

    /// <summary>收到.</summary>
    public static ConsultationDetails Create(ConsultationReceived e) => new(
        Guid.Empty, e.Number, 0, ConsultationStage.Received, e.Channel, e.Class, e.On, e.Subject, e.Content, e.Inquirer, e.Source, e.Due,
        About: e.About, Attachments: e.Attachments)
    {
        Reported = e.Reported,
    };

    /// <summary>归类.</summary>
    public ConsultationDetails Apply(ConsultationClassified e) => this with { About = e.About };

    /// <summary>协办意见.</summary>
    public ConsultationDetails Apply(CoOpinionGiven e) => this with { CoOpinions = [.. CoOpinions ?? [], e] };

    /// <summary>退单异议.</summary>
    public ConsultationDetails Apply(DispatchObjected e) => this with { Stage = ConsultationStage.Objected, Objection = e };

    /// <summary>同意退单.</summary>
    public ConsultationDetails Apply(DispatchObjectionAgreed _) =>
        this with { Stage = ConsultationStage.Received, Objection = null, Department = null, CoHandlers = null, CoOpinions = null };

    /// <summary>不同意退单.</summary>
    public ConsultationDetails Apply(DispatchObjectionRefused _) => this with { Stage = ConsultationStage.Dispatched, Objection = null };

    /// <summary>申请延期.</summary>
    public ConsultationDetails Apply(ExtensionAsked e) => this with { Extension = e };

    /// <summary>同意延期.</summary>
    public ConsultationDetails Apply(ExtensionGranted e) => this with { Extension = null, ExtendedBy = ExtendedBy + e.Days, Due = e.Due };

    /// <summary>不同意延期.</summary>
    public ConsultationDetails Apply(ExtensionDenied _) => this with { Extension = null };

    /// <summary>不予受理.</summary>
    public ConsultationDetails Apply(ConsultationRefused e) => this with { Stage = ConsultationStage.Refused, Refusal = e, Extension = null };

    /// <summary>返工.</summary>
    public ConsultationDetails Apply(ConsultationSentBack e) =>
        this with { Stage = ConsultationStage.SentBack, Reworks = [.. Reworks ?? [], e], Due = e.Due, ExtendedBy = 0 };

    /// <summary>返工答复.</summary>
    public ConsultationDetails Apply(ReworkAnswered e) => this with { Stage = ConsultationStage.Answered, Answer = e.Answer, AnsweredOn = e.On, Extension = null };

    /// <summary>公开问答.</summary>
    public ConsultationDetails Apply(AnswerPublished e) => this with { Published = e };

    /// <summary>撤回公开问答.</summary>
    public ConsultationDetails Apply(PublishedAnswerWithdrawn _) => this with { Published = null };

    /// <summary>办结归档.</summary>
    public ConsultationDetails Apply(ConsultationClosed _) => this with { Stage = ConsultationStage.Closed };

    /// <summary>派单.</summary>
    public ConsultationDetails Apply(ConsultationDispatched e) => this with
    {
        Stage = Stage == ConsultationStage.SentBack ? Stage : ConsultationStage.Dispatched,
        Department = e.Department,
        CoHandlers = e.CoHandlers,
        CoOpinions = null,
    };

    /// <summary>答复.</summary>
    public ConsultationDetails Apply(ConsultationAnswered e) =>
        this with { Stage = ConsultationStage.Answered, Answer = e.Answer, AnsweredOn = e.On, InTime = e.InTime, Extension = null };

    /// <summary>回访.</summary>
    public ConsultationDetails Apply(CalledBack e) => this with { LastCall = e };

    /// <summary>期限重算.</summary>
    public ConsultationDetails Apply(DeadlineRecalculated e) => this with { Due = e.Due, Recalculated = [.. Recalculated ?? [], e] };

    /// <summary>期限提醒.</summary>
    public ConsultationDetails Apply(DeadlineReminded e) => this with { Reminders = [.. Reminders ?? [], e] };

    /// <summary>关联初件.</summary>
    public ConsultationDetails Apply(MatterLinked e) => this with { Linked = e };

    /// <summary>解除关联.</summary>
    public ConsultationDetails Apply(MatterUnlinked _) => this with { Linked = null };

    /// <summary>提出转送.</summary>
    public ConsultationDetails Apply(TransferOffered e) => this with { Transfer = Transfer.After(e, Transfer) };

    /// <summary>转送办结.</summary>
    public ConsultationDetails Apply(TransferCompleted e) => this with { Transfer = Transfer.After(e, Transfer) };

    /// <summary>转送退回.</summary>
    public ConsultationDetails Apply(TransferReturned e) => this with { Transfer = Transfer.After(e, Transfer), TransferReturned = e };

    /// <summary>接收转送.</summary>
    public ConsultationDetails Apply(TakenOver e) => this with { Origin = TransferOrigin.Of(e) };

    /// <summary>
    /// 信访事项的保密: of what the petition service has taken over, number, days and the transfer with the number there. Who petitions and what about is not
    /// passed on to those complained of (2005 Arts 23, 44; 2022 Arts 30(3), 46(5)); that service alone knows who they are and decides who may read it.
    /// </summary>
    public ConsultationDetails WithoutPetitioner() => Transfer is not { IsDone: true, To: ConsultationDoor.Petition }
        ? this
        : this with
        {
            Subject = "",
            Content = "",
            Inquirer = new Inquirer(),
            About = null,
            Attachments = null,
            Reported = null,
            CoOpinions = null,
            Objection = null,
            Extension = null,
            TransferReturned = null,
        };

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
        return TypedResults.Ok(details.WithoutPetitioner() with { Id = id });
    }
}

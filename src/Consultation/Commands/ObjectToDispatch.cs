using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>退单异议: the department to which an item was dispatched says that it is not its own (北京 2021 Art. 12, 潍坊 2021 Art. 22). The term goes on.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">提出日期; null for today.</param>
public sealed record ObjectToDispatch(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The objection, nothing where it was made, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, ObjectToDispatch command, DateOnly on) => consultation switch
    {
        { Stage: ConsultationStage.Objected } => consultation.Objection?.Reason == command.Reason ? Decision.NothingToDo : ConsultationRefusals.ObjectionPending,
        { Stage: ConsultationStage.Dispatched, ObjectionRefused: true } => ConsultationRefusals.ObjectionDecided,
        { Stage: ConsultationStage.Dispatched, Department: { } department } =>
            Decision.Of(new DispatchObjected(on, consultation.Channel, department, command.Reason)),
        { Stage: ConsultationStage.Answered or ConsultationStage.SentBack } => ConsultationRefusals.Answered,
        _ => ConsultationRefusals.Ended(consultation) ?? ConsultationRefusals.NotDispatched,
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/objection", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("退单异议 / Object to the dispatch");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ObjectToDispatch> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, ObjectToDispatch>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ObjectToDispatchRules : AbstractValidator<ObjectToDispatch>
{
    public ObjectToDispatchRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
}

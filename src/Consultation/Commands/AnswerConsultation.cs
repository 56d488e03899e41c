using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>答复: answers an item, or answers it again after it was sent back.</summary>
/// <param name="Answer">答复内容.</param>
/// <param name="On">答复日期; null for today.</param>
public sealed record AnswerConsultation(string Answer, DateOnly? On = null) : IDated
{
    /// <summary>The answer and whether it is in time, nothing where this was answered, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, AnswerConsultation command, DateOnly on) => consultation switch
    {
        { Stage: ConsultationStage.Dispatched, Department: { } department, Due.LegalDue: var due } => Decision.Of(new ConsultationAnswered(
            on, consultation.Channel, department, command.Answer, due, on <= due, consultation.Told)),
        { Stage: ConsultationStage.SentBack, Department: { } department, Due.LegalDue: var due } => Decision.Of(new ReworkAnswered(
            on, consultation.Channel, department, command.Answer, due, on <= due, consultation.Told)),
        { Stage: ConsultationStage.Objected } => ConsultationRefusals.ObjectionPending,
        { Stage: ConsultationStage.Answered } when consultation.Answer == command.Answer => Decision.NothingToDo,
        { Stage: ConsultationStage.Answered } => ConsultationRefusals.Answered,
        _ => ConsultationRefusals.Ended(consultation) ?? ConsultationRefusals.NotDispatched,
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/answer", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("答复 / Answer the item");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AnswerConsultation> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, AnswerConsultation>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on), cancellation);
}

/// <summary>What an answer must hold before it is looked at.</summary>
internal sealed class AnswerConsultationRules : AbstractValidator<AnswerConsultation>
{
    public AnswerConsultationRules() => RuleFor(c => c.Answer).NotEmpty().MaximumLength(20_000);
}

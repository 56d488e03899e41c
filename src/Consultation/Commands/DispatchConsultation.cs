using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>派单: dispatches an item to a department, or to another one.</summary>
/// <param name="Department">承办部门.</param>
/// <param name="On">派单日期; null for today.</param>
public sealed record DispatchConsultation(string Department, DateOnly? On = null) : IDated
{
    /// <summary>The dispatch, nothing where the department has it, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, DispatchConsultation command, DateOnly on) => consultation switch
    {
        { Stage: ConsultationStage.Answered } => ConsultationRefusals.Answered,
        { Department: { } department } when department == command.Department => Decision.NothingToDo,
        _ => Decision.Of(new ConsultationDispatched(on, command.Department)),
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/dispatch", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("派单至承办部门 / Dispatch to a department");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DispatchConsultation> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, DispatchConsultation>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on), cancellation);
}

/// <summary>What a dispatch must hold before it is looked at.</summary>
internal sealed class DispatchConsultationRules : AbstractValidator<DispatchConsultation>
{
    public DispatchConsultationRules() => RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>派单: dispatches an item to a department, or to another one, with those that help it.</summary>
/// <param name="Department">主办部门.</param>
/// <param name="CoHandlers">协办部门, at most ten; or null.</param>
/// <param name="On">派单日期; null for today.</param>
public sealed record DispatchConsultation(string Department, IReadOnlyList<string>? CoHandlers = null, DateOnly? On = null) : IDated
{
    /// <summary>The dispatch, nothing where the department has it, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, DispatchConsultation command, DateOnly on) => consultation switch
    {
        { Stage: ConsultationStage.Answered } => ConsultationRefusals.Answered,
        { Stage: ConsultationStage.Objected } => ConsultationRefusals.ObjectionPending,
        _ when ConsultationRefusals.Ended(consultation) is { } ended => ended,
        { Department: { } department } when department == command.Department && consultation.CoHandlers.SequenceEqual(command.CoHandlers ?? []) =>
            Decision.NothingToDo,
        _ => Decision.Of(new ConsultationDispatched(on, command.Department, command.CoHandlers)),
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
    public DispatchConsultationRules()
    {
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
        RuleFor(c => c.CoHandlers).Must(all => all is null || (all.Count <= 10 && all.Distinct().Count() == all.Count))
            .Explained("consultation.co-handlers", "协办部门至多十个，且不得重复。", "At most ten co-handlers, each once.");
        RuleForEach(c => c.CoHandlers).NotEmpty().MaximumLength(100).NotEqual(c => c.Department);
    }
}

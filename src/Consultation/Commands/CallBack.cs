using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>回访: records whether the inquirer is satisfied with the answer; may be repeated when that changes.</summary>
/// <param name="Satisfied">是否满意.</param>
/// <param name="Note">回访记录, or null.</param>
/// <param name="On">回访日期; null for today.</param>
public sealed record CallBack(bool Satisfied, string? Note = null, DateOnly? On = null) : IDated
{
    /// <summary>The call-back, nothing where the latest one says the same, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, CallBack command, DateOnly on) => consultation switch
    {
        not { Stage: ConsultationStage.Answered } => ConsultationRefusals.NotAnswered,
        { LastCall: { } last } when (last.Satisfied, last.Note) == (command.Satisfied, command.Note) => Decision.NothingToDo,
        _ => Decision.Of(new CalledBack(on, command.Satisfied, command.Note)),
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/call-back", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("回访 / Record a call-back");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CallBack> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, CallBack>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on), cancellation);
}

/// <summary>What a call-back must hold before it is looked at.</summary>
internal sealed class CallBackRules : AbstractValidator<CallBack>
{
    public CallBackRules() => RuleFor(c => c.Note).MaximumLength(2000);
}

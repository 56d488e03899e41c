using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>回访: records what the inquirer says of the answer; may be repeated when that changes, and the latest counts.</summary>
/// <param name="Responded">是否响应: whether the department had been in touch; has to be said, since silence is no yes.</param>
/// <param name="Solved">是否解决.</param>
/// <param name="Satisfied">是否满意.</param>
/// <param name="By">回访人, or null.</param>
/// <param name="Note">回访记录, or null.</param>
/// <param name="On">回访日期; null for today.</param>
public sealed record CallBack(
    bool Responded, bool Solved, bool Satisfied, string? By = null, string? Note = null, DateOnly? On = null) : IDated
{
    /// <summary>The call-back, nothing where the latest one says the same, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, CallBack command, DateOnly on)
    {
        var said = new Evaluation(command.Responded, command.Solved, command.Satisfied);
        return consultation switch
        {
            _ when ConsultationRefusals.Ended(consultation) is { } ended => ended,
            not { Stage: ConsultationStage.Answered } => ConsultationRefusals.NotAnswered,
            { CalledSinceAnswer: true, LastCall: { } last } when (last.Said, last.By, last.Note) == (said, command.By, command.Note) => Decision.NothingToDo,
            _ => Decision.Of(new CalledBack(
                on, consultation.Channel, consultation.Department!, said, command.By, command.Note,
                consultation.LastCall is { } before ? new EarlierCall(before.On, before.Department, before.Said) : null)),
        };
    }

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
    public CallBackRules()
    {
        RuleFor(c => c.By).MaximumLength(50);
        RuleFor(c => c.Note).MaximumLength(2000);
    }
}

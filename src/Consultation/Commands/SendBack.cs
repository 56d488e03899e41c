using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>返工: after a call-back the answer is sent back to be made good (济南 2018 Art. 27). The first answer stays counted; a new term of the class runs from here.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">返工日期; null for today.</param>
public sealed record SendBack(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The rework with its term, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, SendBack command, DateOnly on, WorkingCalendar calendar, AssumedValues assumed) => consultation switch
    {
        { Stage: ConsultationStage.SentBack } => Decision.NothingToDo,
        _ when ConsultationRefusals.Ended(consultation) is { } ended => ended,
        not { Stage: ConsultationStage.Answered } => ConsultationRefusals.NotAnswered,
        { CalledSinceAnswer: false } or { LastCall: null } => ConsultationRefusals.NotCalledBack,
        { LastCall.Said: { Solved: true, Satisfied: true } } => ConsultationRefusals.NothingToRework,
        _ => Decision.Of(new ConsultationSentBack(
            on, consultation.Channel, consultation.Department!, command.Reason,
            DueDates.Of(ReplyTerms.Of(consultation.Class, assumed), on, calendar).Summary)),
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/rework", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("返工 / Send the answer back");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<SendBack> command, IDocumentSession session, Calendars calendars, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, SendBack>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on, calendars.Current, calendars.Assumed), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class SendBackRules : AbstractValidator<SendBack>
{
    public SendBackRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
}

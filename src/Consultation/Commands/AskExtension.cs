using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>申请延期: asks for more working days to answer, with the reason; the head of the section decides.</summary>
/// <param name="Days">延长的工作日.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">申请日期; null for today.</param>
public sealed record AskExtension(int Days, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The question for an extension, nothing where it was asked, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, AskExtension command, DateOnly on, AssumedValues assumed)
    {
        var left = Terms.HotlineExtension(assumed).Days - consultation.ExtendedBy;
        return consultation switch
        {
            { ExtensionAsked: { } asked } =>
                (asked.Days, asked.Reason) == (command.Days, command.Reason) ? Decision.NothingToDo : ConsultationRefusals.ExtensionPending,
            { Stage: ConsultationStage.Answered } => ConsultationRefusals.Answered,
            _ when ConsultationRefusals.Ended(consultation) is { } ended => ended,
            _ when on > consultation.Due.LegalDue => ConsultationRefusals.ExtensionTooLate,
            _ when command.Days > left => ConsultationRefusals.ExtensionTooLong(Math.Max(left, 0)),
            _ => Decision.Of(new ExtensionAsked(on, command.Days, command.Reason)),
        };
    }

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/extension", HandleAsync)
        .RequireAuthorization(Policies.HandleConsultations)
        .WithSummary("申请延期 / Ask for an extension");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AskExtension> command, IDocumentSession session, Calendars calendars, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, AskExtension>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on, calendars.Assumed), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class AskExtensionRules : AbstractValidator<AskExtension>
{
    public AskExtensionRules()
    {
        RuleFor(c => c.Days).InclusiveBetween(1, 365);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
    }
}

using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Commands;

/// <summary>审批延期: granted, the term is longer by so many working days; denied, it stays.</summary>
/// <param name="Granted">是否同意.</param>
/// <param name="Reason">理由; required for a denial.</param>
/// <param name="On">审批日期; null for today.</param>
public sealed record DecideExtension(bool Granted, string? Reason = null, DateOnly? On = null) : IDated
{
    /// <summary>The decision on the extension, or why it is refused.</summary>
    public static Decision Decide(Consultation consultation, DecideExtension command, DateOnly on, WorkingCalendar calendar) => consultation switch
    {
        { ExtensionAsked: null } => ConsultationRefusals.NoExtension,
        _ when !command.Granted => Decision.Of(new ExtensionDenied(on, command.Reason ?? "")),
        _ when on > consultation.Due.LegalDue => ConsultationRefusals.ExtensionTooLate,
        { ExtensionAsked: { } asked } =>
            Decision.Of(new ExtensionGranted(on, asked.Days, asked.Reason, ReplyTerms.Extended(consultation, asked.Days, calendar))),
    };

    internal static void Map(RouteGroupBuilder consultations) => consultations
        .MapPost("/{id:guid}/extension-decision", HandleAsync)
        .RequireAuthorization(Policies.ApproveConsultations)
        .WithSummary("审批延期 / Decide the extension");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DecideExtension> command, IDocumentSession session, Calendars calendars, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Consultation, DecideExtension>(
            command, id, clock, ConsultationRefusals.NotFound, (consultation, on) => Decide(consultation, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class DecideExtensionRules : AbstractValidator<DecideExtension>
{
    public DecideExtensionRules()
    {
        RuleFor(c => c.Reason).MaximumLength(2000);
        RuleFor(c => c.Reason).NotEmpty().When(c => !c.Granted);
    }
}

using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>呈报延期 (2008 Art. 24; 2019 Art. 33): an officer asks the head of the disclosure office for more time.</summary>
/// <param name="WorkingDays">延长工作日数, 15 (2008) or 20 (2019) at most altogether.</param>
/// <param name="Reason">理由.</param>
/// <param name="Officer">呈报人.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record AskExtension(int WorkingDays, string Reason, string Officer, DateOnly? On = null) : IDated
{
    /// <summary>The asking, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, AskExtension command, DateOnly on, WorkingCalendar calendar)
    {
        if (request.Stage != RequestStage.Received)
            return RequestRefusals.NotInHand(request);
        if (request.ExtensionAsked is { } pending)
            return (pending.Days, pending.Reason, pending.Officer) == (command.WorkingDays, command.Reason, command.Officer)
                ? Decision.NothingToDo
                : RequestRefusals.ExtensionPending;
        if (on > AnswerTerm.Of(request, calendar, on).LegalDue)
            return RequestRefusals.Overdue;
        var most = Terms.DisclosureExtension(request.Receipt!.Regulation).Days;
        return request.ExtendedBy + command.WorkingDays > most
            ? RequestRefusals.ExtensionTooLong(most)
            : Decision.Of(new ExtensionAsked(on, command.WorkingDays, command.Reason, command.Officer));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/extension", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("呈报延长答复期限 / Ask for an extension");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AskExtension> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, AskExtension>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class AskExtensionRules : AbstractValidator<AskExtension>
{
    public AskExtensionRules()
    {
        RuleFor(c => c.WorkingDays).InclusiveBetween(1, 20);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(1000);
        RuleFor(c => c.Officer).NotEmpty().MaximumLength(50);
    }
}

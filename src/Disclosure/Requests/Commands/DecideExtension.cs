using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>审批延期 (2008 Art. 24; 2019 Art. 33): the head of the disclosure office agrees, and the applicant is told, or does not.</summary>
/// <param name="Agrees">是否同意.</param>
/// <param name="Approver">政府信息公开工作机构负责人.</param>
/// <param name="Reason">理由; null for the one asked with.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record DecideExtension(bool Agrees, string Approver, string? Reason = null, DateOnly? On = null) : IDated
{
    /// <summary>The extension with the term as extended, or its denial, or why it is refused.</summary>
    public static Decision Decide(InformationRequest request, DecideExtension command, DateOnly on, WorkingCalendar calendar)
    {
        if (request.Stage != RequestStage.Received)
            return RequestRefusals.NotInHand(request);
        if (request.ExtensionAsked is not { } asked)
            return RequestRefusals.NoExtensionAsked;
        if (asked.Officer == command.Approver)
            return RequestRefusals.ApprovedByAsker;
        var reason = command.Reason ?? asked.Reason;
        if (!command.Agrees)
            return Decision.Of(new ExtensionDenied(on, reason, command.Approver));
        if (on > AnswerTerm.Of(request, calendar, on).LegalDue)
            return RequestRefusals.Overdue;
        var extended = request with { ExtendedBy = request.ExtendedBy + asked.Days };
        return Decision.Of(new ExtensionGranted(on, asked.Days, reason, command.Approver, AnswerTerm.Change(request, extended, calendar, on)));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/extension/decision", HandleAsync)
        .RequireAuthorization(Policies.ApproveDisclosure)
        .WithSummary("审批延长答复期限 / Decide on the extension");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DecideExtension> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, DecideExtension>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class DecideExtensionRules : AbstractValidator<DecideExtension>
{
    public DecideExtensionRules()
    {
        RuleFor(c => c.Approver).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Reason).MaximumLength(1000);
    }
}

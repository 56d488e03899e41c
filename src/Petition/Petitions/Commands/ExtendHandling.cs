using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>延长办理期限: once or more, together at most 30 days, approved by the head and with the reasons told (2005 Art. 33; 2022 Art. 34).</summary>
/// <param name="Days">延长的日数.</param>
/// <param name="Approver">批准的行政机关负责人.</param>
/// <param name="Reason">告知信访人的理由.</param>
/// <param name="On">批准日期; null for today.</param>
public sealed record ExtendHandling(int Days, string Approver, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The extension with the new date, or why it is refused.</summary>
    public static Decision Decide(Petition petition, ExtendHandling command, DateOnly on, WorkingCalendar calendar)
    {
        if (petition.IsClosed)
            return PetitionRefusals.Closed;
        if (petition.Accepted is null || petition.Running is not { Due: var due })
            return PetitionRefusals.NotAccepted;
        if (petition.IsSimple || TermCatalogue.ExtensionOf(TermCatalogue.Of(due)) is not { } rule)
            return PetitionRefusals.NoExtension;
        if (petition.Officer == command.Approver)
            return PetitionRefusals.ApprovedByOfficer;
        if (on > due.LegalDue)
            return PetitionRefusals.Overdue;
        if (petition.ExtendedBy + command.Days > rule.Days)
            return PetitionRefusals.ExtendedTooLong(rule.Days, petition.ExtendedBy);
        var extended = petition with { ExtendedBy = petition.ExtendedBy + command.Days };
        return Decision.Of(new PetitionExtended(
            on, command.Days, command.Approver, command.Reason, DueDates.Of(TermCatalogue.Of(due), due.ReceivedOn, calendar, extended.ClockBy(calendar)).Summary));
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/extension", HandleAsync)
        .RequireAuthorization(Policies.ApprovePetitions)
        .WithSummary("延长办理期限 / Extend the term");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ExtendHandling> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, ExtendHandling>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ExtendHandlingRules : AbstractValidator<ExtendHandling>
{
    public ExtendHandlingRules()
    {
        RuleFor(c => c.Days).InclusiveBetween(1, 30);
        RuleFor(c => c.Approver).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(1000);
    }
}

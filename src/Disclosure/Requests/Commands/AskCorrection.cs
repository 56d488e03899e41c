using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Commands;

/// <summary>补正告知 (2008 Art. 21(4); 2019 Art. 30): what the request lacks, all at once, within 7 working days of receipt.</summary>
/// <param name="Items">需要补正的事项.</param>
/// <param name="WorkingDays">合理的补正期限, in working days.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record AskCorrection(IReadOnlyList<CorrectionItem> Items, int WorkingDays, DateOnly? On = null) : IDated
{
    /// <summary>The notice, or why it is refused: since 2019 once only, and in time.</summary>
    public static Decision Decide(InformationRequest request, AskCorrection command, DateOnly on, WorkingCalendar calendar)
    {
        if (request.Stage != RequestStage.Received)
            return RequestRefusals.NotInHand(request);
        var regulation = request.Receipt!.Regulation;
        if (regulation != DisclosureRegulation.Of2008)
        {
            if (request.Correction is not null)
                return RequestRefusals.CorrectionAskedOnce;
            if (DueDates.Of(Terms.DisclosureCorrectionNotice, request.Receipt.On, calendar).IsLate(on))
                return RequestRefusals.CorrectionTooLate;
        }

        var by = DueDates.Of(Terms.DisclosureCorrection(regulation, command.WorkingDays), on, calendar).Summary;
        var watched = regulation == DisclosureRegulation.Of2008 ? request : request with { RestartedOn = by.LegalDue };
        return Decision.Of(new CorrectionAsked(on, command.Items, by, AnswerTerm.Change(request, watched, calendar, on)));
    }

    internal static void Map(RouteGroupBuilder requests) => requests
        .MapPost("/{id:guid}/correction-notice", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("补正告知 / Ask for correction");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AskCorrection> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<InformationRequest, AskCorrection>(
            command, id, clock, RequestRefusals.NotFound, (request, on) => Decide(request, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class AskCorrectionRules : AbstractValidator<AskCorrection>
{
    public AskCorrectionRules()
    {
        RuleFor(c => c.Items).NotEmpty();
        RuleFor(c => c.Items).Must(items => items is null || items.Count <= 10)
            .Explained("disclosure-request.too-many-corrections", "补正事项不超过十项。", "At most ten items are to be corrected.");
        RuleForEach(c => c.Items).ChildRules(item =>
        {
            item.RuleFor(i => i.Subject).IsInEnum();
            item.RuleFor(i => i.Explanation).NotEmpty().MaximumLength(1000);
        });
        RuleFor(c => c.WorkingDays).InclusiveBetween(1, 60);
    }
}

using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>申请复查、复核: within 30 days of the written opinion; to be decided in 30 days (2005 Arts 34, 35; 2022 Arts 35, 36).</summary>
/// <param name="Level">复查 or 复核.</param>
/// <param name="Organ">复查、复核机关.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">收到申请日期; null for today.</param>
public sealed record AskReview(OpinionLevel Level, string Organ, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The request with the day by which to decide, nothing where it is in hand, or why it is refused.</summary>
    public static Decision Decide(Petition petition, AskReview command, DateOnly on, WorkingCalendar calendar)
    {
        if (petition.Answered is null)
            return PetitionRefusals.NotAnswered;
        if (petition.UnderReview is { Asked: var pending })
            return (pending.Level, pending.Organ, pending.Reason) == (command.Level, command.Organ, command.Reason) ? Decision.NothingToDo : PetitionRefusals.UnderReview;
        if (petition.Concluded is not null)
            return PetitionRefusals.Final;
        if (petition.Regulation == PetitionRegulation.Of2022 && petition.Classified is { } known && (known.Class, known.Route) != (PetitionClass.Appeal, AppealRoute.Petition))
            return PetitionRefusals.NotReviewable;
        var (opinion, term) = command.Level == OpinionLevel.Review
            ? (OpinionLevel.Answer, Terms.PetitionReview(petition.Regulation)) : (OpinionLevel.Review, Terms.PetitionReexamination(petition.Regulation));
        if (command.Level == OpinionLevel.Review ? petition.Review is not null : petition.Reexamination is not null || petition.Review?.Decided is null)
            return PetitionRefusals.NotThisLevel;
        if (petition.Delivered is { RemedyDue: { } askBy } delivered && delivered.Level == opinion && on > askBy.LegalDue)
            return PetitionRefusals.AskedTooLate;
        return Decision.Of(new ReviewAsked(on, command.Level, command.Organ, command.Reason, DueDates.Of(term, on, calendar).Summary));
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/review", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("申请复查、复核 / Ask for a review or a re-examination");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AskReview> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, AskReview>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class AskReviewRules : AbstractValidator<AskReview>
{
    public AskReviewRules()
    {
        RuleFor(c => c.Level).IsInEnum().NotEqual(OpinionLevel.Answer);
        RuleFor(c => c.Organ).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(5000);
    }
}

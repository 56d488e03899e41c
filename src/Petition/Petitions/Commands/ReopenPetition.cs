using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>重新办理: what had ended is handled anew, with a reason.</summary>
/// <param name="Ground">情形.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">重新办理日期; null for today.</param>
public sealed record ReopenPetition(ReopenGround Ground, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The reopening with the term that runs anew, or why it is refused.</summary>
    public static Decision Decide(Petition petition, ReopenPetition command, DateOnly on, WorkingCalendar calendar)
    {
        if (!petition.IsClosed)
            return PetitionRefusals.StillOpen;
        if (petition.UnderReview is not null)
            return PetitionRefusals.UnderReview;
        if (command.Ground == ReopenGround.ReviewOpinion && (petition.Reexamination ?? petition.Review)?.Decided?.Result != ReviewResult.Changed)
            return PetitionRefusals.NotChangedByReview;
        var ending = petition.Stage switch
        {
            PetitionStage.Declined => PetitionEnding.NotAccepted,
            PetitionStage.Withdrawn => PetitionEnding.Withdrawn,
            PetitionStage.Returned => PetitionEnding.Returned,
            _ => PetitionEnding.Answered,
        };
        var term = petition.Accepted is null ? TermCatalogue.Of(petition.AcceptanceDue) : petition.HandlingTerm;
        return Decision.Of(new PetitionReopened(
            on, petition.Channel, petition.Department, ending, petition.Answered?.Outcome, petition.Answered?.InTime == true, command.Ground, command.Reason,
            petition.Department is not null ? PetitionStage.Assigned : petition.Accepted is not null ? PetitionStage.Accepted : PetitionStage.Registered,
            DueDates.Of(term, on, calendar).Summary, petition.Reported is not null));
    }

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/reopening", HandleAsync)
        .RequireAuthorization(Policies.ApprovePetitions)
        .WithSummary("重新办理 / Handle anew");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReopenPetition> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, ReopenPetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ReopenPetitionRules : AbstractValidator<ReopenPetition>
{
    public ReopenPetitionRules()
    {
        RuleFor(c => c.Ground).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
    }
}

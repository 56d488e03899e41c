using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>终结: after the re-examination, or when the time to ask for a review is over; the same facts and reasons are no longer accepted (2005 Art. 35(3); 2022 Art. 36(3)).</summary>
/// <param name="Basis">终结依据.</param>
/// <param name="On">终结日期; null for today.</param>
public sealed record ConcludePetition(string Basis, DateOnly? On = null) : IDated
{
    /// <summary>The end, nothing where it has ended, or why it is refused.</summary>
    public static Decision Decide(Petition petition, ConcludePetition command, DateOnly on) =>
        petition.Concluded is { } concluded ? concluded.Basis == command.Basis ? Decision.NothingToDo : PetitionRefusals.ConcludedAlready
        : petition.Answered is null ? PetitionRefusals.NotAnswered
        : petition.UnderReview is not null ? PetitionRefusals.UnderReview
        : petition.Reexamination is { Decided: not null } ? Decision.Of(new PetitionConcluded(on, command.Basis))
        : petition.Delivered is { RemedyDue.LegalDue: var askBy } delivered && delivered.Level == (petition.Review is null ? OpinionLevel.Answer : OpinionLevel.Review) && on > askBy
            ? Decision.Of(new PetitionConcluded(on, command.Basis))
        : PetitionRefusals.StillReviewable;

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/conclusion", HandleAsync)
        .RequireAuthorization(Policies.ApprovePetitions)
        .WithSummary("终结 / End the petition for good");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ConcludePetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, ConcludePetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ConcludePetitionRules : AbstractValidator<ConcludePetition>
{
    public ConcludePetitionRules()
    {
        RuleFor(c => c.Basis).NotEmpty().MaximumLength(1000);
    }
}

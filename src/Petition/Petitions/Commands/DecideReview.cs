using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>复查意见、复核意见: uphold the opinion or change it (2005 Arts 34, 35; 2022 Arts 35, 36).</summary>
/// <param name="Result">结果.</param>
/// <param name="Opinion">意见内容.</param>
/// <param name="On">作出日期; null for today.</param>
public sealed record DecideReview(ReviewResult Result, string Opinion, DateOnly? On = null) : IDated
{
    /// <summary>The opinion and whether it is in time, nothing where it was given, or why it is refused.</summary>
    public static Decision Decide(Petition petition, DecideReview command, DateOnly on) =>
        petition is { UnderReview.Asked: var asked, Running.Due.LegalDue: var due }
            ? Decision.Of(new ReviewDecided(on, asked.Level, command.Result, command.Opinion, on <= due))
        : (petition.Reexamination ?? petition.Review)?.Decided is { } given && (given.Result, given.Opinion) == (command.Result, command.Opinion)
            ? Decision.NothingToDo
        : PetitionRefusals.NothingUnderReview;

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/review/decision", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("作出复查、复核意见 / Decide on the review");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DecideReview> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, DecideReview>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class DecideReviewRules : AbstractValidator<DecideReview>
{
    public DecideReviewRules()
    {
        RuleFor(c => c.Result).IsInEnum();
        RuleFor(c => c.Opinion).NotEmpty().MaximumLength(20_000);
    }
}

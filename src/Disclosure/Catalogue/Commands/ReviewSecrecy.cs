using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>
/// 保密审查: somebody other than the author decides whether a text may be published (2008 Art. 14; 2019 Art. 17). A sensitive item needs a first and
/// a second review by different people. A text that is withheld is written anew and reviewed from the beginning; one that was cleared may still be
/// stopped until it is public.
/// </summary>
/// <param name="Cleared">是否可以公开.</param>
/// <param name="Reviewer">审查人.</param>
/// <param name="Note">审查意见, or null.</param>
/// <param name="On">审查日期; null for today.</param>
public sealed record ReviewSecrecy(bool Cleared, string Reviewer, string? Note = null, DateOnly? On = null) : IDated
{
    /// <summary>The review, nothing where the same reviewer had decided the same, or why it is refused.</summary>
    public static Decision Decide(Information information, ReviewSecrecy command, DateOnly on)
    {
        if (InformationRefusals.AtTheEnd(information) is { } ended)
            return ended;
        if (information.Draft is not { } draft)
            return InformationRefusals.NothingToReview;
        if (command.Reviewer == draft.Author)
            return InformationRefusals.ReviewedByAuthor;
        var again = command.Reviewer == draft.Reviewer;
        return draft.Stage switch
        {
            InformationStage.Withheld => again && !command.Cleared ? Decision.NothingToDo : InformationRefusals.Withheld,
            InformationStage.Cleared when command.Cleared => again ? Decision.NothingToDo : InformationRefusals.AlreadyCleared,
            InformationStage.FirstCleared when command.Cleared && again => InformationRefusals.ReviewedTwiceByOne,
            _ => Reviewed(draft, command, on),
        };
    }

    private static Decision Reviewed(InformationDraft draft, ReviewSecrecy command, DateOnly on)
    {
        var level = draft.Stage == InformationStage.Drafted || (draft.FirstReviewer == command.Reviewer) || draft.Sensitivity == Sensitivity.Ordinary
            ? ReviewLevel.First
            : ReviewLevel.Second;
        var last = draft.Sensitivity == Sensitivity.Ordinary || level == ReviewLevel.Second;
        return Decision.Of(new SecrecyReviewed(on, command.Reviewer, level, command.Cleared, command.Cleared && last, command.Note));
    }

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("/{id:guid}/secrecy-review", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("保密审查 / Review for secrecy");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReviewSecrecy> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Information, ReviewSecrecy>(
            command, id, clock, InformationRefusals.NotFound, (information, on) => Decide(information, command.Body, on), cancellation);
}

/// <summary>What a review must hold before it is looked at.</summary>
internal sealed class ReviewSecrecyRules : AbstractValidator<ReviewSecrecy>
{
    public ReviewSecrecyRules()
    {
        RuleFor(c => c.Reviewer).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Note).MaximumLength(2000);
    }
}

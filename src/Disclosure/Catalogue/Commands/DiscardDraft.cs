using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Commands;

/// <summary>作废: gives up a draft that was never published, or the revision that was on its way.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">作废日期; null for today.</param>
public sealed record DiscardDraft(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The end of the draft, nothing where it was given up, or why it is refused.</summary>
    public static Decision Decide(Information information, DiscardDraft command, DateOnly on) => information switch
    {
        { Stage: InformationStage.Discarded } => Decision.NothingToDo,
        { Draft: null } => InformationRefusals.NoDraft,
        _ => Decision.Of(new DraftDiscarded(on, command.Reason)),
    };

    internal static void Map(RouteGroupBuilder information) => information
        .MapPost("/{id:guid}/discarding", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("作废文稿 / Give up a draft");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DiscardDraft> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Information, DiscardDraft>(
            command, id, clock, InformationRefusals.NotFound, (information, on) => Decide(information, command.Body, on), cancellation);
}

/// <summary>What giving up a draft must hold before it is looked at.</summary>
internal sealed class DiscardDraftRules : AbstractValidator<DiscardDraft>
{
    public DiscardDraftRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

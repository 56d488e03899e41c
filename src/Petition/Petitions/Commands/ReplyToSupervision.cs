using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>督办反馈: the department answers the round that is open.</summary>
/// <param name="Reply">反馈内容.</param>
/// <param name="On">反馈日期; null for today.</param>
public sealed record ReplyToSupervision(string Reply, DateOnly? On = null) : IDated
{
    /// <summary>The reply and whether it is in time, nothing where it was given, or why it is refused.</summary>
    public static Decision Decide(Petition petition, ReplyToSupervision command, DateOnly on) =>
        petition.Rounds.FirstOrDefault(r => r.Reply is null) is { Begun: var round } ? Decision.Of(new SupervisionReplied(on, round.Round, command.Reply, on <= round.DueOn))
        : petition.Rounds is [.., { Reply.Reply: var given }] && given == command.Reply ? Decision.NothingToDo
        : PetitionRefusals.NoRound;

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/supervision/reply", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("督办反馈 / Reply to the supervision");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReplyToSupervision> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, ReplyToSupervision>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class ReplyToSupervisionRules : AbstractValidator<ReplyToSupervision>
{
    public ReplyToSupervisionRules()
    {
        RuleFor(c => c.Reply).NotEmpty().MaximumLength(5000);
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>撤回: the petitioner no longer pursues it.</summary>
/// <param name="Reason">理由, or null.</param>
/// <param name="On">撤回日期; null for today.</param>
public sealed record WithdrawPetition(string? Reason = null, DateOnly? On = null) : IDated
{
    /// <summary>The withdrawal, nothing where it was withdrawn, or why it is refused.</summary>
    public static Decision Decide(Petition petition, WithdrawPetition command, DateOnly on) =>
        petition.Withdrawn is { } withdrawn && withdrawn.Reason == command.Reason ? Decision.NothingToDo
        : petition.IsClosed ? PetitionRefusals.Closed
        : Decision.Of(new PetitionWithdrawn(on, petition.Channel, command.Reason));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/withdrawal", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("信访人撤回 / The petitioner withdraws");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<WithdrawPetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, WithdrawPetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class WithdrawPetitionRules : AbstractValidator<WithdrawPetition>
{
    public WithdrawPetitionRules()
    {
        RuleFor(c => c.Reason).MaximumLength(1000);
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>解除关联: it is a matter of its own after all.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">解除日期; null for today.</param>
public sealed record UnlinkPetition(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The end of the link, or why it is refused.</summary>
    public static Decision Decide(Petition petition, UnlinkPetition command, DateOnly on) =>
        petition.Linked is null ? PetitionRefusals.NotLinked
        : Decision.Of(new PetitionUnlinked(on, petition.Channel, petition.ReceivedOn, command.Reason));

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/link/end", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("解除关联 / Unlink");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<UnlinkPetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, UnlinkPetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What this act must hold before it is looked at.</summary>
internal sealed class UnlinkPetitionRules : AbstractValidator<UnlinkPetition>
{
    public UnlinkPetitionRules()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

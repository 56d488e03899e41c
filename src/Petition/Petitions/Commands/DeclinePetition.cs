using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>不予受理: tells the petitioner that the petition is not accepted and which way to take instead (2005 Art. 14, 21; 2022 Art. 29-31).</summary>
/// <param name="Reason">理由.</param>
/// <param name="Route">应通过的途径.</param>
/// <param name="On">告知日期; null for today.</param>
public sealed record DeclinePetition(string Reason, string Route, DateOnly? On = null) : IDated
{
    /// <summary>The refusal of the petition, nothing where it was declined for the same, or why the command is refused.</summary>
    public static Decision Decide(Petition petition, DeclinePetition command, DateOnly on) => petition.Stage switch
    {
        PetitionStage.Registered when petition.Objection is not null => PetitionRefusals.ObjectionPending,
        // What turns out, once accepted, to belong to a court, to arbitration or to the party's procedures is told so, too (2022 Art. 31(1)-(3)).
        PetitionStage.Registered or PetitionStage.Accepted or PetitionStage.Assigned when petition.Stage == PetitionStage.Registered || petition.BelongsElsewhere =>
            Decision.Of(new PetitionDeclined(on, petition.Channel, command.Reason, command.Route)),
        PetitionStage.Declined when (petition.Declined?.Reason, petition.Declined?.Route) == (command.Reason, command.Route) => Decision.NothingToDo,
        _ => PetitionRefusals.NotRegistered,
    };

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/refusal", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("不予受理并告知途径 / Decline the petition and name the route");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<DeclinePetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, DeclinePetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class DeclinePetitionRules : AbstractValidator<DeclinePetition>
{
    public DeclinePetitionRules()
    {
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
        RuleFor(c => c.Route).NotEmpty().MaximumLength(500);
    }
}

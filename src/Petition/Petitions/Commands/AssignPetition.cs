using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>交办: assigns an accepted petition to a department and officer, or to others.</summary>
/// <param name="Department">承办部门.</param>
/// <param name="Officer">承办人, or null.</param>
/// <param name="On">交办日期; null for today.</param>
public sealed record AssignPetition(string Department, string? Officer = null, DateOnly? On = null) : IDated
{
    /// <summary>The assignment, nothing where they have it, or why it is refused.</summary>
    public static Decision Decide(Petition petition, AssignPetition command, DateOnly on) => petition.Stage switch
    {
        PetitionStage.Registered => PetitionRefusals.NotAccepted,
        PetitionStage.Assigned when (petition.Department, petition.Officer) == (command.Department, command.Officer) => Decision.NothingToDo,
        PetitionStage.Accepted or PetitionStage.Assigned => Decision.Of(new PetitionAssigned(on, command.Department, command.Officer)),
        _ => PetitionRefusals.Closed,
    };

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/assignment", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("交办至承办部门 / Assign to a department");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AssignPetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, AssignPetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What an assignment must hold before it is looked at.</summary>
internal sealed class AssignPetitionRules : AbstractValidator<AssignPetition>
{
    public AssignPetitionRules()
    {
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Officer).MaximumLength(50);
    }
}

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
/// <param name="CoHandlers">协办部门, or null.</param>
/// <param name="On">交办日期; null for today.</param>
public sealed record AssignPetition(string Department, string? Officer = null, IReadOnlyList<string>? CoHandlers = null, DateOnly? On = null) : IDated
{
    /// <summary>The assignment, nothing where they have it, or why it is refused.</summary>
    public static Decision Decide(Petition petition, AssignPetition command, DateOnly on)
    {
        var coHandlers = command.CoHandlers ?? [];
        return petition.Stage switch
        {
            PetitionStage.Registered => PetitionRefusals.NotAccepted,
            not (PetitionStage.Accepted or PetitionStage.Assigned) => PetitionRefusals.Closed,
            _ when coHandlers.Contains(command.Department) => PetitionRefusals.HandlesTwice,
            // What is complained of is not passed to whoever is complained of (2005 Art. 21; 2022 Art. 30(3)).
            _ when Screening.Names(petition, command.Officer) || coHandlers.Append(command.Department).Any(d => Screening.Accuses(petition, d)) =>
                PetitionRefusals.AccusedHandles,
            PetitionStage.Assigned when (petition.Department, petition.Officer) == (command.Department, command.Officer)
                && petition.CoHandlers.SequenceEqual(coHandlers) => Decision.NothingToDo,
            _ => Decision.Of(new PetitionAssigned(on, command.Department, command.Officer, coHandlers)),
        };
    }

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
        RuleFor(c => c.CoHandlers).Must(c => c is null || (c.Count <= 10 && c.Distinct().Count() == c.Count))
            .Explained("petition.co-handlers", "协办部门不得超过十个，不得重复。", "At most ten co-handlers, each once.");
        RuleForEach(c => c.CoHandlers).NotEmpty().MaximumLength(100);
    }
}

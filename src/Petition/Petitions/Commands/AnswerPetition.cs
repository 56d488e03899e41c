using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>书面答复: the department's written answer (2005 Art. 32; 2022 Art. 32).</summary>
/// <param name="Outcome">处理意见.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="On">答复日期; null for today.</param>
public sealed record AnswerPetition(PetitionOutcome Outcome, string Answer, DateOnly? On = null) : IDated
{
    /// <summary>The answer and whether it is in time, nothing where this was answered, or why it is refused.</summary>
    public static Decision Decide(Petition petition, AnswerPetition command, DateOnly on) => petition switch
    {
        { Stage: PetitionStage.Registered } => PetitionRefusals.NotAccepted,
        { Stage: PetitionStage.Accepted } => PetitionRefusals.NotAssigned,
        { Stage: PetitionStage.Assigned, Running.Due.LegalDue: var due, Department: { } department } => Decision.Of(
            new PetitionAnswered(on, petition.Channel, department, command.Outcome, command.Answer, due, on <= due)),
        { Answered: { } given } when (given.Outcome, given.Answer) == (command.Outcome, command.Answer) => Decision.NothingToDo,
        _ => PetitionRefusals.Closed,
    };

    internal static void Map(RouteGroupBuilder petitions) => petitions
        .MapPost("/{id:guid}/answer", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("书面答复 / Answer in writing");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<AnswerPetition> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Petition, AnswerPetition>(
            command, id, clock, PetitionRefusals.NotFound, (petition, on) => Decide(petition, command.Body, on), cancellation);
}

/// <summary>What an answer must hold before it is looked at.</summary>
internal sealed class AnswerPetitionRules : AbstractValidator<AnswerPetition>
{
    public AnswerPetitionRules()
    {
        RuleFor(c => c.Outcome).IsInEnum();
        RuleFor(c => c.Answer).NotEmpty().MaximumLength(20_000);
    }
}

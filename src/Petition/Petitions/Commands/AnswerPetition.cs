using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Petitions.Commands;

/// <summary>书面答复: the department's written opinion, which answers every demand (2005 Art. 32; 2022 Art. 32).</summary>
/// <param name="Outcome">处理意见.</param>
/// <param name="Answer">答复内容.</param>
/// <param name="On">答复日期; null for today.</param>
/// <param name="Demands">对各项诉求的答复; null where the only open demand is answered by <paramref name="Answer"/>.</param>
/// <param name="Basis">依据, required under 2022 (Art. 32).</param>
public sealed record AnswerPetition(
    PetitionOutcome Outcome, string Answer, DateOnly? On = null, IReadOnlyList<DemandAnswer>? Demands = null, string? Basis = null) : IDated
{
    /// <summary>The answer and whether it is in time, nothing where this was answered, or why it is refused.</summary>
    public static Decision Decide(Petition petition, AnswerPetition command, DateOnly on) => petition switch
    {
        { Stage: PetitionStage.Registered } => PetitionRefusals.NotAccepted,
        { Stage: PetitionStage.Accepted } => PetitionRefusals.NotAssigned,
        { Stage: PetitionStage.Assigned, Running.Due.LegalDue: var due, Department: { } department } => Close(petition, command, on, department, due),
        { Answered: { } given } when (given.Outcome, given.Answer) == (command.Outcome, command.Answer) => Decision.NothingToDo,
        _ => PetitionRefusals.Closed,
    };

    private static Decision Close(Petition petition, AnswerPetition command, DateOnly on, string department, DateOnly due)
    {
        if (petition.Regulation == PetitionRegulation.Of2022 && command.Basis is null)
            return PetitionRefusals.BasisMissing;
        if (petition.Rounds.Any(r => r.Reply is null))
            return PetitionRefusals.RoundOpen;
        var open = petition.OpenDemands;
        var answers = command.Demands ?? (open.Count == 1 ? [new DemandAnswer(open[0].Number, command.Outcome, command.Answer)] : []);
        if (answers.Any(a => petition.Demands.All(d => d.Number != a.Number)))
            return PetitionRefusals.NoSuchDemand;
        var demands = Demand.Answered(petition.Demands, answers);
        if (petition.IsSimple && demands.Select(d => d.Outcome).Append(command.Outcome).Contains(PetitionOutcome.NotSupported))
            return PetitionRefusals.NoSimpleRefusal;
        return demands.Any(d => d.Outcome is null)
            ? PetitionRefusals.DemandsOpen([.. demands.Where(d => d.Outcome is null).Select(d => d.Number)])
            : Decision.Of(new PetitionAnswered(
                on, petition.Channel, department, command.Outcome, command.Answer, due, on <= due,
                [.. demands.Select(d => new DemandAnswer(d.Number, d.Outcome!.Value, d.Answer!))], command.Basis));
    }

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
        RuleFor(c => c.Basis).MaximumLength(1000);
        RuleFor(c => c.Demands).Must(EachOnce).Explained("petition.demand-twice", "同一诉求只答复一次。", "Each demand is answered once.");
        RuleForEach(c => c.Demands).SetValidator(new DemandAnswerRules());
    }

    /// <summary>Whether no demand is answered twice.</summary>
    public static bool EachOnce(IReadOnlyList<DemandAnswer>? answers) => answers is null || answers.DistinctBy(a => a.Number).Count() == answers.Count;
}

/// <summary>What the answer to a demand must hold.</summary>
internal sealed class DemandAnswerRules : AbstractValidator<DemandAnswer>
{
    public DemandAnswerRules()
    {
        RuleFor(a => a.Outcome).IsInEnum();
        RuleFor(a => a.Answer).NotEmpty().MaximumLength(20_000);
    }
}

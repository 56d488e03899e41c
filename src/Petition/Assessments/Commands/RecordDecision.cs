using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Assessments.Commands;

/// <summary>登记决策情况: whether the decision that was assessed was taken; the assessment and the decision's document are linked by it.</summary>
/// <param name="Outcome">决策情况.</param>
/// <param name="DecidedOn">决策日期.</param>
/// <param name="Document">决定文号, where it was decided.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record RecordDecision(DecisionOutcome Outcome, DateOnly DecidedOn, string? Document = null, DateOnly? On = null) : IDated
{
    /// <summary>The outcome, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(Assessment assessment, RecordDecision command, DateOnly on) => assessment switch
    {
        { Concluded: null } => AssessmentRefusals.NotConcluded,
        { Decision: { } known } => (known.Outcome, known.DecidedOn, known.Document) == (command.Outcome, command.DecidedOn, command.Document)
            ? Decision.NothingToDo
            : AssessmentRefusals.DecisionRecorded,
        _ when command.DecidedOn < assessment.Concluded.On || command.DecidedOn > on => AssessmentRefusals.DecidedBeforeConclusion,
        _ when command is { Outcome: DecisionOutcome.Decided, Document: null } => AssessmentRefusals.DocumentMissing,
        _ => Decision.Of(new AssessedDecisionRecorded(
            on, command.Outcome, command.DecidedOn, command.Document,
            command.Outcome == DecisionOutcome.Decided && assessment.Concluded.Conclusion is (AssessmentConclusion.Defer or AssessmentConclusion.DoNotImplement))),
    };

    internal static void Map(RouteGroupBuilder assessments) => assessments
        .MapPost("/{id:guid}/decision", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记决策情况 / Record what became of the decision");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<RecordDecision> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Assessment, RecordDecision>(
            command, id, clock, AssessmentRefusals.NotFound, (assessment, on) => Decide(assessment, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class RecordDecisionRules : AbstractValidator<RecordDecision>
{
    public RecordDecisionRules()
    {
        RuleFor(c => c.Outcome).IsInEnum();
        RuleFor(c => c.Document).MaximumLength(100);
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Assessments.Commands;

/// <summary>作出评估结论: how great the risk is and whether the decision can be taken; not without the steps that the risk needs.</summary>
/// <param name="Risk">风险等级.</param>
/// <param name="Conclusion">评估结论.</param>
/// <param name="Grounds">理由.</param>
/// <param name="Measures">防范化解措施.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ConcludeAssessment(
    RiskLevel Risk,
    AssessmentConclusion Conclusion,
    string Grounds,
    string? Measures = null,
    DateOnly? On = null) : IDated
{
    /// <summary>The conclusion, nothing where it is recorded, or why it is refused.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="command">The conclusion.</param>
    /// <param name="on">结论日期.</param>
    /// <param name="required">必经程序.</param>
    public static Decision Decide(Assessment assessment, ConcludeAssessment command, DateOnly on, RequiredSteps required)
    {
        var missing = required.Of(command.Risk).Except(assessment.Steps.Select(step => step.Kind)).ToList();
        return assessment switch
        {
            { Concluded: { } done } => (done.Risk, done.Conclusion, done.Grounds, done.Measures) == (command.Risk, command.Conclusion, command.Grounds, command.Measures)
                ? Decision.NothingToDo
                : AssessmentRefusals.Concluded,
            _ when missing.Count > 0 => AssessmentRefusals.StepsMissing(missing),
            _ when command is { Conclusion: AssessmentConclusion.ImplementWithMeasures, Measures: null } => AssessmentRefusals.MeasuresMissing,
            _ when command is { Conclusion: AssessmentConclusion.Implement, Risk: RiskLevel.High } => AssessmentRefusals.HighRiskImplemented,
            _ => Decision.Of(new AssessmentConcluded(on, assessment.Department, command.Risk, command.Conclusion, command.Grounds, command.Measures)),
        };
    }

    internal static void Map(RouteGroupBuilder assessments) => assessments
        .MapPost("/{id:guid}/conclusion", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("作出评估结论 / Conclude the assessment");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ConcludeAssessment> command, IDocumentSession session, BusinessClock clock, RequiredSteps required, CancellationToken cancellation) =>
        session.ChangeAsync<Assessment, ConcludeAssessment>(
            command, id, clock, AssessmentRefusals.NotFound, (assessment, on) => Decide(assessment, command.Body, on, required), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ConcludeAssessmentRules : AbstractValidator<ConcludeAssessment>
{
    public ConcludeAssessmentRules()
    {
        RuleFor(c => c.Risk).IsInEnum();
        RuleFor(c => c.Conclusion).IsInEnum();
        RuleFor(c => c.Grounds).NotEmpty().MaximumLength(10_000);
        RuleFor(c => c.Measures).MaximumLength(10_000);
    }
}

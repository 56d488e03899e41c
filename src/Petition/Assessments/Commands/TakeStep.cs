using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Assessments.Commands;

/// <summary>登记调研、座谈会、听证会: one that was held, with its people and findings.</summary>
/// <param name="Kind">评估程序.</param>
/// <param name="HeldOn">举行日期.</param>
/// <param name="People">参加或者调查人数.</param>
/// <param name="Findings">情况.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record TakeStep(AssessmentStep Kind, DateOnly HeldOn, int People, string Findings, DateOnly? On = null) : IDated
{
    /// <summary>The step, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(Assessment assessment, TakeStep command, DateOnly on)
    {
        var step = new StepTaken(command.Kind, command.HeldOn, command.People, command.Findings);
        return assessment switch
        {
            _ when assessment.Steps.Contains(step) => Decision.NothingToDo,
            { Concluded: not null } => AssessmentRefusals.Concluded,
            _ when command.HeldOn < assessment.StartedOn => AssessmentRefusals.HeldBeforeStart,
            _ when command.HeldOn > on => AssessmentRefusals.NotHeldYet,
            _ => Decision.Of(new AssessmentStepTaken(on, step)),
        };
    }

    internal static void Map(RouteGroupBuilder assessments) => assessments
        .MapPost("/{id:guid}/steps", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("登记调研、座谈会或听证会 / Record a survey, a symposium or a hearing");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<TakeStep> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Assessment, TakeStep>(
            command, id, clock, AssessmentRefusals.NotFound, (assessment, on) => Decide(assessment, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class TakeStepRules : AbstractValidator<TakeStep>
{
    public TakeStepRules()
    {
        RuleFor(c => c.Kind).IsInEnum();
        RuleFor(c => c.People).InclusiveBetween(1, 1_000_000);
        RuleFor(c => c.Findings).NotEmpty().MaximumLength(10_000);
    }
}

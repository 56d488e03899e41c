using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Assessments.Commands;

/// <summary>启动社会稳定风险评估: before a decision that touches the interests of many.</summary>
/// <param name="Subject">拟决策事项.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
/// <param name="Earlier">前次评估的编号, where it is assessed anew.</param>
/// <param name="On">启动日期; null for today.</param>
public sealed record StartAssessment(string Subject, string Department, string Responsible, string? Earlier = null, DateOnly? On = null) : IDated
{
    /// <summary>The fact of the start, or why it is refused.</summary>
    public static (Func<string, AssessmentStarted>? Started, Refusal? Refusal) Decide(StartAssessment command, DateOnly on) => Regulations.Petition(on) is null
        ? (null, AssessmentRefusals.TooEarly)
        : (number => new AssessmentStarted(number, on, command.Subject, command.Department, command.Responsible, command.Earlier), null);

    internal static void Map(RouteGroupBuilder assessments) => assessments
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("启动社会稳定风险评估 / Start a risk assessment");

    private static Task<Results<Created<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Command<StartAssessment> command, MatterRegistry registry, BusinessClock clock, CancellationToken cancellation) =>
        registry.RegisterAsync(command, clock, "PG", on => Decide(command.Body, on), id => $"/api/v1/assessments/{id}", cancellation);
}

/// <summary>What a start must hold before it is looked at.</summary>
internal sealed class StartAssessmentRules : AbstractValidator<StartAssessment>
{
    public StartAssessmentRules()
    {
        RuleFor(c => c.Subject).NotEmpty().MaximumLength(500);
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Responsible).NotEmpty().MaximumLength(50);
        RuleFor(c => c.Earlier).MatterNumber();
    }
}

using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>调整责任部门、责任人.</summary>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ReassignFactor(string Department, string Responsible, DateOnly? On = null) : IDated
{
    /// <summary>The change, nothing where they have it, or why it is refused.</summary>
    public static Decision Decide(Factor factor, ReassignFactor command, DateOnly on) => factor switch
    {
        { Stage: FactorStage.Closed } => FactorRefusals.Closed,
        _ when (factor.Department, factor.Responsible) == (command.Department, command.Responsible) => Decision.NothingToDo,
        _ => Decision.Of(new FactorReassigned(on, command.Department, command.Responsible)),
    };

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/responsibility", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("调整责任部门、责任人 / Change who is responsible");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReassignFactor> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, ReassignFactor>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ReassignFactorRules : AbstractValidator<ReassignFactor>
{
    public ReassignFactorRules()
    {
        RuleFor(c => c.Department).NotEmpty().MaximumLength(100);
        RuleFor(c => c.Responsible).NotEmpty().MaximumLength(50);
    }
}

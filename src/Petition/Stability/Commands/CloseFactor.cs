using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>销号: the factor is resolved, handed over or was none. What is on the monitoring list is taken off it.</summary>
/// <param name="Ending">销号方式.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record CloseFactor(FactorEnding Ending, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The end of it, nothing where it was closed so, or why it is refused.</summary>
    public static Decision Decide(Factor factor, CloseFactor command, DateOnly on) => factor switch
    {
        { Closed: { } closed } => (closed.Ending, closed.Reason) == (command.Ending, command.Reason) ? Decision.NothingToDo : FactorRefusals.AnotherEnding,
        { Stage: FactorStage.Registered } when command.Ending == FactorEnding.Resolved => FactorRefusals.NoMeasures,
        _ when command.Ending == FactorEnding.Resolved && factor.Reviewed?.Trend != FactorTrend.Eased => FactorRefusals.NotEased,
        _ => Decision.Of(
        [
            .. factor.Watched ? [new FactorTakenOffWatch(on, factor.Topic, command.Reason)] : Array.Empty<object>(),
            new FactorClosed(on, command.Ending, factor.Level, factor.Topic, factor.Department, command.Reason),
        ]),
    };

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/closing", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("销号 / Close the factor");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CloseFactor> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, CloseFactor>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class CloseFactorRules : AbstractValidator<CloseFactor>
{
    public CloseFactorRules()
    {
        RuleFor(c => c.Ending).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
    }
}

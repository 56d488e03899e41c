using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>调整等级: the factor is graded higher or lower, with the reason.</summary>
/// <param name="Level">新等级.</param>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ChangeLevel(FactorLevel Level, string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The change with the level before it, nothing where it has that level, or why it is refused.</summary>
    public static Decision Decide(Factor factor, ChangeLevel command, DateOnly on) => factor switch
    {
        { Stage: FactorStage.Closed } => FactorRefusals.Closed,
        _ when factor.Level == command.Level => Decision.NothingToDo,
        _ => Decision.Of(new FactorLevelChanged(on, factor.Level, command.Level, factor.Topic, command.Reason)),
    };

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/level", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("调整等级 / Change the level");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ChangeLevel> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, ChangeLevel>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ChangeLevelRules : AbstractValidator<ChangeLevel>
{
    public ChangeLevelRules()
    {
        RuleFor(c => c.Level).IsInEnum();
        RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
    }
}

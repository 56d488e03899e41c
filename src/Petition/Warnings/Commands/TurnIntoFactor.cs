using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Stability.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Warnings.Commands;

/// <summary>转为不稳定因素: what the warning showed is in the register of instability factors; both are linked by it.</summary>
/// <param name="Factor">不稳定因素编号, registered before.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record TurnIntoFactor(string Factor, DateOnly? On = null) : IDated
{
    /// <summary>The turn, nothing where it is recorded, or why it is refused.</summary>
    /// <param name="warning">The warning.</param>
    /// <param name="command">The factor.</param>
    /// <param name="factorKnown">Whether the factor is registered.</param>
    /// <param name="on">日期.</param>
    public static Decision Decide(Warning warning, TurnIntoFactor command, bool factorKnown, DateOnly on) => warning.Stage switch
    {
        WarningStage.TurnedIntoFactor when warning.Factor == command.Factor => Decision.NothingToDo,
        WarningStage.TurnedIntoFactor or WarningStage.Dismissed or WarningStage.Superseded => WarningRefusals.Ended,
        WarningStage.Raised => WarningRefusals.NotAcknowledged,
        _ when !factorKnown => WarningRefusals.FactorUnknown,
        _ => Decision.Of(new WarningTurnedIntoFactor(on, warning.Scope, command.Factor)),
    };

    internal static void Map(RouteGroupBuilder warnings) => warnings
        .MapPost("/{id:guid}/factor", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("转为不稳定因素 / Turn the warning into an instability factor");

    private static async Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<TurnIntoFactor> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation)
    {
        var factorKnown = await session.AreRegisteredAsync([command.Body.Factor], cancellation);
        return await session.ChangeAsync<Warning, TurnIntoFactor>(
            command, id, clock, WarningRefusals.NotFound, (warning, on) => Decide(warning, command.Body, factorKnown, on), cancellation);
    }
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class TurnIntoFactorRules : AbstractValidator<TurnIntoFactor>
{
    public TurnIntoFactorRules() => RuleFor(c => c.Factor).NotEmpty().MatterNumber();
}

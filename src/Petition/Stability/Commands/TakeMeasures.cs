using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>采取措施: what is done to resolve the factor and keep it quiet. Measures can be added to at any time.</summary>
/// <param name="Measures">措施.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record TakeMeasures(string Measures, DateOnly? On = null) : IDated
{
    /// <summary>The measures, nothing where they are recorded, or why they are refused.</summary>
    public static Decision Decide(Factor factor, TakeMeasures command, DateOnly on) => factor switch
    {
        { Stage: FactorStage.Closed } => FactorRefusals.Closed,
        _ when factor.Measures == command.Measures => Decision.NothingToDo,
        _ => Decision.Of(new FactorMeasuresTaken(on, command.Measures)),
    };

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/measures", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("采取化解稳控措施 / Record the measures taken");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<TakeMeasures> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, TakeMeasures>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class TakeMeasuresRules : AbstractValidator<TakeMeasures>
{
    public TakeMeasuresRules() => RuleFor(c => c.Measures).NotEmpty().MaximumLength(5000);
}

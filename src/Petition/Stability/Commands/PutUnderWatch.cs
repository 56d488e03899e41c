using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>列入监控名单.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record PutUnderWatch(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The entry, nothing where it is on the list, or why it is refused.</summary>
    public static Decision Decide(Factor factor, PutUnderWatch command, DateOnly on) => factor switch
    {
        { Stage: FactorStage.Closed } => FactorRefusals.Closed,
        { Watched: true } => Decision.NothingToDo,
        _ => Decision.Of(new FactorPutUnderWatch(on, factor.Topic, command.Reason)),
    };

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/watch", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("列入监控名单 / Put on the monitoring list");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<PutUnderWatch> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, PutUnderWatch>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class PutUnderWatchRules : AbstractValidator<PutUnderWatch>
{
    public PutUnderWatchRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

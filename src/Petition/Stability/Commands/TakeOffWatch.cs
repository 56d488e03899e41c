using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>移出监控名单.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record TakeOffWatch(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The removal, or nothing where it is not on the list.</summary>
    public static Decision Decide(Factor factor, TakeOffWatch command, DateOnly on) => factor.Watched
        ? Decision.Of(new FactorTakenOffWatch(on, factor.Topic, command.Reason))
        : Decision.NothingToDo;

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/watch-end", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("移出监控名单 / Take off the monitoring list");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<TakeOffWatch> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, TakeOffWatch>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class TakeOffWatchRules : AbstractValidator<TakeOffWatch>
{
    public TakeOffWatchRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

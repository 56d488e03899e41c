using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Screenings.Commands;

/// <summary>结束排查: the month's round ends; where units have not reported, with a reason, and they are named.</summary>
/// <param name="Reason">仍要结束的理由; null where all have reported.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ConcludeScreening(string? Reason = null, DateOnly? On = null) : IDated
{
    /// <summary>The end of the round, nothing where it has ended, or why it is refused.</summary>
    public static Decision Decide(Screening screening, ConcludeScreening command, DateOnly on) => screening switch
    {
        { IsOpen: false } => Decision.NothingToDo,
        { Missing: { Count: > 0 } missing } when command.Reason is null => ScreeningRefusals.StillMissing(missing),
        _ => Decision.Of(new ScreeningConcluded(on, screening.Missing, screening.Missing.Count > 0 ? command.Reason : null)),
    };

    internal static void Map(RouteGroupBuilder screenings) => screenings
        .MapPost("/{id:guid}/conclusion", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("结束排查 / End the round");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ConcludeScreening> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Screening, ConcludeScreening>(
            command, id, clock, ScreeningRefusals.NotFound, (screening, on) => Decide(screening, command.Body, on), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ConcludeScreeningRules : AbstractValidator<ConcludeScreening>
{
    public ConcludeScreeningRules() => RuleFor(c => c.Reason).MaximumLength(500);
}

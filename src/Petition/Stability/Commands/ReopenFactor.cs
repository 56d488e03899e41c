using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>重新列入: a closed factor has come back.</summary>
/// <param name="Reason">理由.</param>
/// <param name="ReviewOn">复查评估的日期; null for 30 days later.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ReopenFactor(string Reason, DateOnly? ReviewOn = null, DateOnly? On = null) : IDated
{
    /// <summary>The factor open again, or why it is refused.</summary>
    public static Decision Decide(Factor factor, ReopenFactor command, DateOnly on, WorkingCalendar calendar) => factor switch
    {
        { Stage: not FactorStage.Closed } => FactorRefusals.Open,
        _ when command.ReviewOn is { } review && !RegisterFactor.IsReviewable(on, review) => FactorRefusals.ReviewNotLater,
        _ => Decision.Of(new FactorReopened(
            on, factor.Level, factor.Topic, factor.Department, command.Reason, StabilityRules.DueBy(Terms.FactorReview, on, command.ReviewOn, calendar))),
    };

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/reopening", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("重新列入 / Reopen the factor");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReopenFactor> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, ReopenFactor>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ReopenFactorRules : AbstractValidator<ReopenFactor>
{
    public ReopenFactorRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(2000);
}

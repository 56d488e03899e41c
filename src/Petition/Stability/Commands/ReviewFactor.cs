using FluentValidation;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Commands;

/// <summary>复查评估: whether the factor persists, rises or has eased; sets the day of the next review.</summary>
/// <param name="Trend">态势.</param>
/// <param name="Findings">情况.</param>
/// <param name="People">现涉及人数; null where it has not changed.</param>
/// <param name="NextOn">下次复查评估的日期; null for 30 days later.</param>
/// <param name="On">办理日期; null for today.</param>
public sealed record ReviewFactor(FactorTrend Trend, string Findings, int? People = null, DateOnly? NextOn = null, DateOnly? On = null) : IDated
{
    /// <summary>The review with the day of the next one, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(Factor factor, ReviewFactor command, DateOnly on, WorkingCalendar calendar) => factor switch
    {
        { Stage: FactorStage.Closed } => FactorRefusals.Closed,
        { Stage: FactorStage.Registered } => FactorRefusals.NoMeasures,
        { Reviewed: { } done } when (done.On, done.Trend, done.Findings) == (on, command.Trend, command.Findings) => Decision.NothingToDo,
        _ when command.NextOn is { } next && !RegisterFactor.IsReviewable(on, next) => FactorRefusals.ReviewNotLater,
        _ => Decision.Of(new FactorReviewed(
            on, command.Trend, command.Findings, command.People ?? factor.People, StabilityRules.DueBy(Terms.FactorReview, on, command.NextOn, calendar))),
    };

    internal static void Map(RouteGroupBuilder factors) => factors
        .MapPost("/{id:guid}/reviews", HandleAsync)
        .RequireAuthorization(Policies.HandlePetitions)
        .WithSummary("复查评估 / Review the factor");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<ReviewFactor> command, IDocumentSession session, BusinessClock clock, Calendars calendars, CancellationToken cancellation) =>
        session.ChangeAsync<Factor, ReviewFactor>(
            command, id, clock, FactorRefusals.NotFound, (factor, on) => Decide(factor, command.Body, on, calendars.Current), cancellation);
}

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ReviewFactorRules : AbstractValidator<ReviewFactor>
{
    public ReviewFactorRules()
    {
        RuleFor(c => c.Trend).IsInEnum();
        RuleFor(c => c.Findings).NotEmpty().MaximumLength(5000);
        RuleFor(c => c.People).InclusiveBetween(0, 1_000_000);
    }
}

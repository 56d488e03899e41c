using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Outreach.Commands;

/// <summary>登记举办情况: the activity was held; from now on it counts. Batches can still be added to its days.</summary>
/// <param name="Materials">发放资料份数.</param>
/// <param name="Summary">活动小结, or null.</param>
/// <param name="From">实际首日; null for the planned one.</param>
/// <param name="To">实际末日; null for the planned one.</param>
/// <param name="On">登记日期; null for today.</param>
public sealed record HoldActivity(int Materials = 0, string? Summary = null, DateOnly? From = null, DateOnly? To = null, DateOnly? On = null) : IDated
{
    /// <summary>The holding, nothing where it is recorded, or why it is refused.</summary>
    public static Decision Decide(Activity activity, HoldActivity command, DateOnly on)
    {
        var (from, to) = (command.From ?? activity.Plan.From, command.To ?? activity.Plan.To);
        return activity switch
        {
            { Held: { } held } => (held.From, held.To, held.Materials, held.Summary) == (from, to, command.Materials, command.Summary)
                ? Decision.NothingToDo
                : ActivityRefusals.Held,
            { Stage: ActivityStage.Cancelled } => ActivityRefusals.Cancelled,
            _ when to < from => ActivityRefusals.DaysReversed,
            _ when to > on => ActivityRefusals.NotOver,
            _ when activity.Batches.Any(b => b.HeldOn < from || b.HeldOn > to) => ActivityRefusals.BatchOutsideDays,
            _ => Decision.Of(new ActivityHeld(activity.Number, on, activity.Plan.Kind, from, to, command.Materials, command.Summary)),
        };
    }

    internal static void Map(RouteGroupBuilder outreach) => outreach
        .MapPost("/{id:guid}/holding", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记举办情况 / Record that the activity was held");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<HoldActivity> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Activity, HoldActivity>(
            command, id, clock, ActivityRefusals.NotFound, (activity, on) => Decide(activity, command.Body, on), cancellation);
}

/// <summary>What a holding must hold before it is looked at.</summary>
internal sealed class HoldActivityRules : AbstractValidator<HoldActivity>
{
    public HoldActivityRules()
    {
        RuleFor(c => c.Materials).InclusiveBetween(0, 100_000_000);
        RuleFor(c => c.Summary).MaximumLength(5000);
    }
}

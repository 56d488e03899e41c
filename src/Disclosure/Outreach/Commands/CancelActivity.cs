using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Outreach.Commands;

/// <summary>取消: the planned activity will not take place.</summary>
/// <param name="Reason">理由.</param>
/// <param name="On">取消日期; null for today.</param>
public sealed record CancelActivity(string Reason, DateOnly? On = null) : IDated
{
    /// <summary>The cancellation, nothing where it is cancelled, or why it is refused.</summary>
    public static Decision Decide(Activity activity, CancelActivity command, DateOnly on) => activity switch
    {
        { Stage: ActivityStage.Cancelled } => Decision.NothingToDo,
        { Stage: ActivityStage.Held } => ActivityRefusals.Held,
        { Batches.Count: > 0 } => ActivityRefusals.Begun,
        _ => Decision.Of(new ActivityCancelled(on, command.Reason)),
    };

    internal static void Map(RouteGroupBuilder outreach) => outreach
        .MapPost("/{id:guid}/cancellation", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("取消活动 / Cancel the activity");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, Command<CancelActivity> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Activity, CancelActivity>(
            command, id, clock, ActivityRefusals.NotFound, (activity, on) => Decide(activity, command.Body, on), cancellation);
}

/// <summary>What a cancellation must hold before it is looked at.</summary>
internal sealed class CancelActivityRules : AbstractValidator<CancelActivity>
{
    public CancelActivityRules() => RuleFor(c => c.Reason).NotEmpty().MaximumLength(500);
}

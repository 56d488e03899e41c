using FluentValidation;
using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Outreach.Commands;

/// <summary>登记批次: records one batch of an activity, with the people counted in it. Its number stands in the address.</summary>
/// <param name="HeldOn">举办日期.</param>
/// <param name="Audience">对象.</param>
/// <param name="People">人数.</param>
/// <param name="Place">地点, or null.</param>
/// <param name="On">登记日期; null for today.</param>
public sealed record RecordBatch(DateOnly HeldOn, Audience Audience, int People, string? Place = null, DateOnly? On = null) : IDated
{
    /// <summary>The batch, nothing where it is recorded, or why it is refused.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="number">第几批.</param>
    /// <param name="command">What is recorded.</param>
    /// <param name="on">登记日期.</param>
    public static Decision Decide(Activity activity, int number, RecordBatch command, DateOnly on)
    {
        var batch = new Batch(number, command.HeldOn, command.Audience, command.People, command.Place);
        return activity switch
        {
            { Stage: ActivityStage.Cancelled } => ActivityRefusals.Cancelled,
            _ when activity.Batches.FirstOrDefault(b => b.Number == number) is { } recorded =>
                recorded == batch ? Decision.NothingToDo : ActivityRefusals.BatchRecorded,
            _ when number != activity.Batches.Count + 1 => ActivityRefusals.BatchOutOfOrder(activity.Batches.Count + 1),
            _ when command.HeldOn > on => ActivityRefusals.NotOver,
            { Held: { } held } when command.HeldOn < held.From || command.HeldOn > held.To => ActivityRefusals.BatchOutsideDays,
            _ => Decision.Of(new BatchRecorded(activity.Number, on, activity.Plan.Kind, batch)),
        };
    }

    internal static void Map(RouteGroupBuilder outreach) => outreach
        .MapPost("/{id:guid}/batches/{number:int:range(1,10000)}", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("登记一批次 / Record a batch");

    private static Task<Results<Ok<MatterVersion>, ProblemHttpResult>> HandleAsync(
        Guid id, int number, Command<RecordBatch> command, IDocumentSession session, BusinessClock clock, CancellationToken cancellation) =>
        session.ChangeAsync<Activity, RecordBatch>(
            command, id, clock, ActivityRefusals.NotFound, (activity, on) => Decide(activity, number, command.Body, on), cancellation);
}

/// <summary>What a batch must hold before it is looked at.</summary>
internal sealed class RecordBatchRules : AbstractValidator<RecordBatch>
{
    public RecordBatchRules()
    {
        RuleFor(c => c.Audience).IsInEnum();
        RuleFor(c => c.People).InclusiveBetween(1, 10_000_000);
        RuleFor(c => c.Place).MaximumLength(200);
    }
}

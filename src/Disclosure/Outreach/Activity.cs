using Hrss.EventLog.Deciding;

namespace Hrss.Disclosure.Outreach;

/// <summary>活动阶段: where an activity stands.</summary>
public enum ActivityStage
{
    /// <summary>已列入计划, or under way.</summary>
    Planned,

    /// <summary>已举办.</summary>
    Held,

    /// <summary>已取消.</summary>
    Cancelled,
}

/// <summary>宣传培训活动: an activity as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">活动阶段.</param>
/// <param name="Plan">活动方案.</param>
/// <param name="Batches">各批次, as corrected.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Held">举办, or null.</param>
public sealed record Activity(
    Guid Id,
    string Number,
    ActivityStage Stage,
    ActivityPlan Plan,
    IReadOnlyList<Batch> Batches,
    DateOnly LastActOn,
    ActivityHeld? Held = null) : IMatter
{
    /// <summary>列入计划.</summary>
    public static Activity Create(ActivityPlanned e) => new(Guid.Empty, e.Number, ActivityStage.Planned, e.Plan, [], e.On);

    /// <summary>举办一批次.</summary>
    public Activity Apply(BatchRecorded e) => this with { Batches = [.. Batches, e.Batch], LastActOn = e.On };

    /// <summary>更正批次.</summary>
    public Activity Apply(BatchCorrected e) =>
        this with { Batches = [.. Batches.Select(b => b.Number == e.Batch.Number ? e.Batch : b)], LastActOn = e.On };

    /// <summary>举办完毕.</summary>
    public Activity Apply(ActivityHeld e) => this with { Stage = ActivityStage.Held, Held = e, LastActOn = e.On };

    /// <summary>取消.</summary>
    public Activity Apply(ActivityCancelled e) => this with { Stage = ActivityStage.Cancelled, LastActOn = e.On };
}

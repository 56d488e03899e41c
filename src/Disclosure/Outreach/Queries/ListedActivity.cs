using JasperFx.Events;

namespace Hrss.Disclosure.Outreach.Queries;

/// <summary>宣传培训活动, as anybody may see it: no personal data is in it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">活动阶段.</param>
/// <param name="Kind">活动类别.</param>
/// <param name="Title">活动名称.</param>
/// <param name="Laws">宣传的法律法规.</param>
/// <param name="From">首日: as held, until then as planned.</param>
/// <param name="To">末日.</param>
/// <param name="Audiences">对象.</param>
/// <param name="Partners">联合单位.</param>
/// <param name="Batches">各批次, as corrected.</param>
/// <param name="People">人数合计.</param>
/// <param name="Materials">发放资料份数.</param>
/// <param name="Summary">活动小结, or null.</param>
public sealed record ListedActivity(
    Guid Id,
    string Number,
    ActivityStage Stage,
    ActivityKind Kind,
    string Title,
    IReadOnlyList<string> Laws,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<Audience> Audiences,
    IReadOnlyList<string> Partners,
    IReadOnlyList<Batch> Batches,
    long People = 0,
    int Materials = 0,
    string? Summary = null)
{
    /// <summary>列入计划.</summary>
    public static ListedActivity Create(IEvent<ActivityPlanned> e)
    {
        var plan = e.Data.Plan;
        return new(
            e.StreamId, e.Data.Number, ActivityStage.Planned, plan.Kind, plan.Title, plan.Laws, plan.From, plan.To, plan.Audiences, plan.Partners ?? [], []);
    }

    /// <summary>举办一批次.</summary>
    public ListedActivity Apply(BatchRecorded e) => this with { Batches = [.. Batches, e.Batch], People = People + e.Batch.People };

    /// <summary>更正批次.</summary>
    public ListedActivity Apply(BatchCorrected e) =>
        this with { Batches = [.. Batches.Select(b => b.Number == e.Batch.Number ? e.Batch : b)], People = People + e.PeopleAdded };

    /// <summary>举办完毕.</summary>
    public ListedActivity Apply(ActivityHeld e) =>
        this with { Stage = ActivityStage.Held, From = e.From, To = e.To, Materials = e.Materials, Summary = e.Summary };

    /// <summary>取消.</summary>
    public ListedActivity Apply(ActivityCancelled _) => this with { Stage = ActivityStage.Cancelled };
}

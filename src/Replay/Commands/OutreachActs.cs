namespace Hrss.Replay.Commands;

/// <summary>计划宣传培训活动.</summary>
/// <param name="Kind">活动类别.</param>
/// <param name="Title">活动名称.</param>
/// <param name="Laws">宣传的法律法规.</param>
/// <param name="From">首日.</param>
/// <param name="To">末日.</param>
/// <param name="Audiences">对象.</param>
/// <param name="Partners">联合单位.</param>
/// <param name="On">登记日期.</param>
public sealed record PlanActivity(
    string Kind, string Title, IReadOnlyList<string> Laws, DateOnly From, DateOnly To, IReadOnlyList<string> Audiences, IReadOnlyList<string> Partners, DateOnly On)
    : Act(On);

/// <summary>登记一批次.</summary>
/// <param name="HeldOn">举办日期.</param>
/// <param name="Audience">对象.</param>
/// <param name="People">人数.</param>
/// <param name="Place">地点.</param>
/// <param name="On">登记日期.</param>
public sealed record RecordBatch(DateOnly HeldOn, string Audience, int People, string Place, DateOnly On) : Act(On);

/// <summary>登记举办情况.</summary>
/// <param name="Materials">发放资料份数.</param>
/// <param name="Summary">活动小结.</param>
/// <param name="On">登记日期.</param>
public sealed record HoldActivity(int Materials, string Summary, DateOnly On) : Act(On);

namespace Hrss.Disclosure.Outreach;

/// <summary>宣传培训活动类别.</summary>
public enum ActivityKind
{
    /// <summary>宣传月.</summary>
    PublicityMonth,

    /// <summary>宣传周.</summary>
    PublicityWeek,

    /// <summary>培训班.</summary>
    TrainingClass,

    /// <summary>讨论会、座谈会.</summary>
    Seminar,

    /// <summary>知识竞赛.</summary>
    Contest,

    /// <summary>法制讲座.</summary>
    Lecture,

    /// <summary>新闻发布.</summary>
    PressBriefing,
}

/// <summary>宣传培训对象.</summary>
public enum Audience
{
    /// <summary>人力资源和社会保障系统工作人员.</summary>
    SystemStaff,

    /// <summary>街道社区机构工作人员.</summary>
    CommunityStaff,

    /// <summary>用人单位负责人.</summary>
    EmployerHeads,

    /// <summary>劳资人员.</summary>
    LabourOfficers,

    /// <summary>公众.</summary>
    Public,
}

/// <summary>活动方案: what is planned. All of it is public.</summary>
/// <param name="Kind">活动类别.</param>
/// <param name="Title">活动名称.</param>
/// <param name="Laws">宣传的法律法规, each with its book-title marks, such as 《社会保险法》.</param>
/// <param name="From">首日.</param>
/// <param name="To">末日.</param>
/// <param name="Audiences">对象.</param>
/// <param name="Partners">联合单位: publicity departments, news media.</param>
public sealed record ActivityPlan(
    ActivityKind Kind,
    string Title,
    IReadOnlyList<string> Laws,
    DateOnly From,
    DateOnly To,
    IReadOnlyList<Audience> Audiences,
    IReadOnlyList<string>? Partners = null);

/// <summary>一批次.</summary>
/// <param name="Number">第几批, from 1.</param>
/// <param name="HeldOn">举办日期.</param>
/// <param name="Audience">对象.</param>
/// <param name="People">人数.</param>
/// <param name="Place">地点, or null.</param>
public sealed record Batch(int Number, DateOnly HeldOn, Audience Audience, int People, string? Place = null);

/// <summary>An event of an activity.</summary>
public interface IActivityEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>列入计划.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">登记日期.</param>
/// <param name="Plan">活动方案.</param>
public sealed record ActivityPlanned(string Number, DateOnly On, ActivityPlan Plan) : IActivityEvent;

/// <summary>举办一批次.</summary>
/// <param name="Number">编号 of the activity.</param>
/// <param name="On">登记日期.</param>
/// <param name="Kind">活动类别.</param>
/// <param name="Batch">批次.</param>
public sealed record BatchRecorded(string Number, DateOnly On, ActivityKind Kind, Batch Batch) : IActivityEvent;

/// <summary>更正批次人数. Counted on the day of the batch.</summary>
/// <param name="On">更正日期.</param>
/// <param name="Kind">活动类别.</param>
/// <param name="Batch">批次, with the right number of people.</param>
/// <param name="PeopleAdded">How many people more (or, negative, fewer) than recorded.</param>
/// <param name="Reason">理由.</param>
public sealed record BatchCorrected(DateOnly On, ActivityKind Kind, Batch Batch, int PeopleAdded, string Reason) : IActivityEvent;

/// <summary>举办完毕. It counts on its last day.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">登记日期.</param>
/// <param name="Kind">活动类别.</param>
/// <param name="From">实际首日.</param>
/// <param name="To">实际末日.</param>
/// <param name="Materials">发放资料份数.</param>
/// <param name="Summary">活动小结, or null.</param>
public sealed record ActivityHeld(string Number, DateOnly On, ActivityKind Kind, DateOnly From, DateOnly To, int Materials, string? Summary)
    : IActivityEvent;

/// <summary>取消.</summary>
/// <param name="On">取消日期.</param>
/// <param name="Reason">理由.</param>
public sealed record ActivityCancelled(DateOnly On, string Reason) : IActivityEvent;

/// <summary>Every event of activities.</summary>
internal static class ActivityEvents
{
    public static readonly Type[] All =
        [typeof(ActivityPlanned), typeof(BatchRecorded), typeof(BatchCorrected), typeof(ActivityHeld), typeof(ActivityCancelled)];
}

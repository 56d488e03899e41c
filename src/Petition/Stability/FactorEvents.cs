using Hrss.Statutes;

namespace Hrss.Petition.Stability;

/// <summary>不稳定因素等级.</summary>
public enum FactorLevel
{
    /// <summary>一般.</summary>
    General,

    /// <summary>较大.</summary>
    Considerable,

    /// <summary>重大.</summary>
    Major,
}

/// <summary>复查评估的态势.</summary>
public enum FactorTrend
{
    /// <summary>仍然存在.</summary>
    Persisting,

    /// <summary>上升.</summary>
    Rising,

    /// <summary>缓解.</summary>
    Eased,
}

/// <summary>销号方式: how a factor ends.</summary>
public enum FactorEnding
{
    /// <summary>已化解.</summary>
    Resolved,

    /// <summary>已移交 to another organ or place.</summary>
    HandedOver,

    /// <summary>查无其事.</summary>
    Unfounded,
}

/// <summary>An event of an instability factor.</summary>
public interface IFactorEvent : IStabilityEvent;

/// <summary>登记不稳定因素.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">登记日期.</param>
/// <param name="Employer">用人单位, or null.</param>
/// <param name="Place">地区, or null.</param>
/// <param name="Topic">事项领域, one of the contracts' topics.</param>
/// <param name="People">涉及人数.</param>
/// <param name="Cause">起因.</param>
/// <param name="Level">等级.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
/// <param name="ReviewDue">首次复查评估的日期.</param>
/// <param name="Linked">相关信访、咨询事项编号.</param>
/// <param name="FoundBy">来源: the number of the warning or the screening that led to it, or null.</param>
public sealed record FactorRegistered(
    string Number,
    DateOnly On,
    string? Employer,
    string? Place,
    string Topic,
    int People,
    string Cause,
    FactorLevel Level,
    string Department,
    string Responsible,
    DueDateSummary ReviewDue,
    IReadOnlyList<string> Linked,
    string? FoundBy) : IFactorEvent;

/// <summary>采取化解稳控措施.</summary>
/// <param name="On">日期.</param>
/// <param name="Measures">措施.</param>
public sealed record FactorMeasuresTaken(DateOnly On, string Measures) : IFactorEvent;

/// <summary>复查评估.</summary>
/// <param name="On">复查日期.</param>
/// <param name="Trend">态势.</param>
/// <param name="Findings">情况.</param>
/// <param name="People">现涉及人数.</param>
/// <param name="NextDue">下次复查评估的日期.</param>
public sealed record FactorReviewed(DateOnly On, FactorTrend Trend, string Findings, int People, DueDateSummary NextDue) : IFactorEvent;

/// <summary>调整等级.</summary>
/// <param name="On">调整日期.</param>
/// <param name="Was">原等级.</param>
/// <param name="Level">新等级.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="Reason">理由.</param>
public sealed record FactorLevelChanged(DateOnly On, FactorLevel Was, FactorLevel Level, string Topic, string Reason) : IFactorEvent;

/// <summary>调整责任部门、责任人.</summary>
/// <param name="On">日期.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
public sealed record FactorReassigned(DateOnly On, string Department, string Responsible) : IFactorEvent;

/// <summary>关联信访、咨询事项.</summary>
/// <param name="On">日期.</param>
/// <param name="Linked">新关联的编号.</param>
public sealed record FactorLinked(DateOnly On, IReadOnlyList<string> Linked) : IFactorEvent;

/// <summary>列入监控名单.</summary>
/// <param name="On">日期.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="Reason">理由.</param>
public sealed record FactorPutUnderWatch(DateOnly On, string Topic, string Reason) : IFactorEvent;

/// <summary>移出监控名单.</summary>
/// <param name="On">日期.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="Reason">理由.</param>
public sealed record FactorTakenOffWatch(DateOnly On, string Topic, string Reason) : IFactorEvent;

/// <summary>销号.</summary>
/// <param name="On">日期.</param>
/// <param name="Ending">销号方式.</param>
/// <param name="Level">销号时的等级.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Reason">理由.</param>
public sealed record FactorClosed(DateOnly On, FactorEnding Ending, FactorLevel Level, string Topic, string Department, string Reason) : IFactorEvent;

/// <summary>重新列入: it has come back.</summary>
/// <param name="On">日期.</param>
/// <param name="Level">等级.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Reason">理由.</param>
/// <param name="ReviewDue">复查评估的日期.</param>
public sealed record FactorReopened(DateOnly On, FactorLevel Level, string Topic, string Department, string Reason, DueDateSummary ReviewDue) : IFactorEvent;

/// <summary>Every event of instability factors.</summary>
internal static class FactorEvents
{
    public static readonly Type[] All =
    [
        typeof(FactorRegistered), typeof(FactorMeasuresTaken), typeof(FactorReviewed), typeof(FactorLevelChanged), typeof(FactorReassigned),
        typeof(FactorLinked), typeof(FactorPutUnderWatch), typeof(FactorTakenOffWatch), typeof(FactorClosed), typeof(FactorReopened),
    ];
}

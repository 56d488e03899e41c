using Hrss.EventLog.Deadlines;

namespace Hrss.Petition.Stability;

/// <summary>因素阶段: where an instability factor stands.</summary>
public enum FactorStage
{
    /// <summary>已登记.</summary>
    Registered,

    /// <summary>已采取措施.</summary>
    UnderMeasures,

    /// <summary>已销号.</summary>
    Closed,
}

/// <summary>不稳定因素: a factor as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">因素阶段.</param>
/// <param name="Level">等级.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="People">涉及人数.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
/// <param name="Linked">相关信访、咨询事项编号.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Running">下次复查评估; null once closed.</param>
public sealed record Factor(
    Guid Id,
    string Number,
    FactorStage Stage,
    FactorLevel Level,
    string Topic,
    int People,
    string Department,
    string Responsible,
    IReadOnlyList<string> Linked,
    DateOnly LastActOn,
    RunningTerm? Running) : ITimed
{
    /// <summary>是否在监控名单.</summary>
    public bool Watched { get; init; }

    /// <summary>最近一次措施, or null.</summary>
    public string? Measures { get; init; }

    /// <summary>最近一次复查评估, or null.</summary>
    public FactorReviewed? Reviewed { get; init; }

    /// <summary>销号, or null while it is open.</summary>
    public FactorClosed? Closed { get; init; }

    /// <summary>A closed factor can come back, and then its reviews go on; until then no term runs.</summary>
    public bool IsOpen => true;

    /// <summary>登记.</summary>
    public static Factor Create(FactorRegistered e) => new(
        Guid.Empty, e.Number, FactorStage.Registered, e.Level, e.Topic, e.People, e.Department, e.Responsible, e.Linked, e.On, RunningTerm.Of(e.ReviewDue));

    /// <summary>采取措施.</summary>
    public Factor Apply(FactorMeasuresTaken e) => this with { Stage = FactorStage.UnderMeasures, Measures = e.Measures, LastActOn = e.On };

    /// <summary>复查评估.</summary>
    public Factor Apply(FactorReviewed e) => this with { Reviewed = e, People = e.People, Running = RunningTerm.Of(e.NextDue), LastActOn = e.On };

    /// <summary>调整等级.</summary>
    public Factor Apply(FactorLevelChanged e) => this with { Level = e.Level, LastActOn = e.On };

    /// <summary>调整责任部门、责任人.</summary>
    public Factor Apply(FactorReassigned e) => this with { Department = e.Department, Responsible = e.Responsible, LastActOn = e.On };

    /// <summary>关联事项.</summary>
    public Factor Apply(FactorLinked e) => this with { Linked = [.. Linked, .. e.Linked], LastActOn = e.On };

    /// <summary>列入监控名单.</summary>
    public Factor Apply(FactorPutUnderWatch e) => this with { Watched = true, LastActOn = e.On };

    /// <summary>移出监控名单.</summary>
    public Factor Apply(FactorTakenOffWatch e) => this with { Watched = false, LastActOn = e.On };

    /// <summary>销号.</summary>
    public Factor Apply(FactorClosed e) => this with { Stage = FactorStage.Closed, Closed = e, Running = null, LastActOn = e.On };

    /// <summary>重新列入: what was done before has not held.</summary>
    public Factor Apply(FactorReopened e) => this with
    {
        Stage = FactorStage.Registered,
        Closed = null,
        Measures = null,
        Reviewed = null,
        Running = RunningTerm.Of(e.ReviewDue),
        LastActOn = e.On,
    };

    /// <summary>期限重算.</summary>
    public Factor Apply(DeadlineRecalculated e) => this with { Running = Running?.After(e) };

    /// <summary>期限提醒.</summary>
    public Factor Apply(DeadlineReminded e) => this with { Running = Running?.After(e) };
}

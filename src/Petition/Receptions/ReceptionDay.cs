using Hrss.EventLog.Deadlines;

namespace Hrss.Petition.Receptions;

/// <summary>接待日阶段.</summary>
public enum ReceptionStage
{
    /// <summary>已安排.</summary>
    Arranged,

    /// <summary>已举行.</summary>
    Held,

    /// <summary>未举行.</summary>
    NotHeld,
}

/// <summary>局长信访接待日: a reception day as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">接待日阶段.</param>
/// <param name="Day">接待日期.</param>
/// <param name="Leader">接待领导.</param>
/// <param name="Cases">各件接待.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Running">接待日 as a due date; null once it is over.</param>
/// <param name="NotHeld">未举行, or null.</param>
public sealed record ReceptionDay(
    Guid Id,
    string Number,
    ReceptionStage Stage,
    DateOnly Day,
    string Leader,
    IReadOnlyList<ReceptionCaseReceived> Cases,
    DateOnly LastActOn,
    RunningTerm? Running,
    ReceptionNotHeld? NotHeld = null) : ITimed
{
    /// <summary>Until it is recorded whether it was held.</summary>
    public bool IsOpen => Stage == ReceptionStage.Arranged;

    /// <summary>安排.</summary>
    public static ReceptionDay Create(ReceptionArranged e) =>
        new(Guid.Empty, e.Number, ReceptionStage.Arranged, e.Day, e.Leader, [], e.On, RunningTerm.Of(e.Due));

    /// <summary>改期.</summary>
    public ReceptionDay Apply(ReceptionMoved e) => this with { Day = e.Day, Running = RunningTerm.Of(e.Due), LastActOn = e.On };

    /// <summary>接待一件.</summary>
    public ReceptionDay Apply(ReceptionCaseReceived e) => this with { Cases = [.. Cases, e], LastActOn = e.On };

    /// <summary>如期接待.</summary>
    public ReceptionDay Apply(ReceptionHeld e) => this with { Stage = ReceptionStage.Held, Leader = e.Leader, Running = null, LastActOn = e.On };

    /// <summary>未举行.</summary>
    public ReceptionDay Apply(ReceptionNotHeld e) => this with { Stage = ReceptionStage.NotHeld, NotHeld = e, Running = null, LastActOn = e.On };

    /// <summary>期限重算.</summary>
    public ReceptionDay Apply(DeadlineRecalculated e) => this with { Running = Running?.After(e) };

    /// <summary>期限提醒.</summary>
    public ReceptionDay Apply(DeadlineReminded e) => this with { Running = Running?.After(e) };
}

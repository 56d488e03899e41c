using Hrss.EventLog.Deadlines;
using Hrss.Statutes;

namespace Hrss.Disclosure.Remedies;

/// <summary>救济阶段: where a remedy stands.</summary>
public enum RemedyStage
{
    /// <summary>已提起, the notice to answer not received yet.</summary>
    Sought,

    /// <summary>已通知答复.</summary>
    Notified,

    /// <summary>已提交答复、答辩.</summary>
    Defended,

    /// <summary>已审结, with nothing left to do.</summary>
    Concluded,

    /// <summary>待履行: decided, and the bureau must decide anew.</summary>
    ToBeCompliedWith,

    /// <summary>已履行.</summary>
    CompliedWith,
}

/// <summary>审结情况 of the present instance.</summary>
/// <param name="On">审结日期.</param>
/// <param name="Result">结果.</param>
public sealed record Conclusion(DateOnly On, RemedyResult Result);

/// <summary>救济: a remedy as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Kind">救济途径.</param>
/// <param name="Track">表四的栏目.</param>
/// <param name="Stage">救济阶段.</param>
/// <param name="SoughtOn">提起日期.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Instance">审级: 1, or 2 after an appeal.</param>
public sealed record Remedy(
    Guid Id, string Number, RemedyKind Kind, RemedyTrack Track, RemedyStage Stage, DateOnly SoughtOn, DateOnly LastActOn, int Instance = 1) : ITimed
{
    /// <summary>答复通知 of the present instance, or null.</summary>
    public RemedyNotified? Notice { get; init; }

    /// <summary>答复、答辩 of the present instance, or null.</summary>
    public DefenceFiled? Defence { get; init; }

    /// <summary>审结 of the present instance, or null.</summary>
    public Conclusion? Conclusion { get; init; }

    /// <summary>决定、判决, or null while there is none and where it was withdrawn.</summary>
    public RemedyConcluded? Decided { get; init; }

    /// <summary>履行, or null.</summary>
    public RemedyCompliedWith? Compliance { get; init; }

    /// <inheritdoc/>
    public RunningTerm? Running { get; init; }

    /// <summary>A concluded remedy can be appealed or reopened, and then a term runs again; until then none does, so it is neither reminded of nor overdue.</summary>
    public bool IsOpen => true;

    /// <summary>未审结: whether organ or court have still to decide.</summary>
    public bool IsPending => Conclusion is null;

    /// <summary>提起.</summary>
    public static Remedy Create(RemedySought e) => new(Guid.Empty, e.Number, e.Kind, e.Track, RemedyStage.Sought, e.SoughtOn, e.On);

    /// <summary>通知答复.</summary>
    public Remedy Apply(RemedyNotified e) => this with
    {
        Stage = RemedyStage.Notified,
        Notice = e,
        Running = e.Due is null ? null : RunningTerm.Of(e.Due),
        LastActOn = e.On,
    };

    /// <summary>答复、答辩.</summary>
    public Remedy Apply(DefenceFiled e) => this with { Stage = RemedyStage.Defended, Defence = e, Running = null, LastActOn = e.On };

    /// <summary>审结.</summary>
    public Remedy Apply(RemedyConcluded e) => this with
    {
        Stage = e.RedecideBy is null ? RemedyStage.Concluded : RemedyStage.ToBeCompliedWith,
        Conclusion = new(e.On, e.Result),
        Decided = e,
        Running = e.RedecideBy is null ? null : RunningTerm.Of(e.RedecideBy),
        LastActOn = e.On,
    };

    /// <summary>撤回.</summary>
    public Remedy Apply(RemedyWithdrawn e) => this with
    {
        Stage = RemedyStage.Concluded,
        Conclusion = new(e.On, RemedyResult.Other),
        Running = null,
        LastActOn = e.On,
    };

    /// <summary>上诉.</summary>
    public Remedy Apply(RemedyAppealed e) => Anew(e.On) with { Instance = 2 };

    /// <summary>再审、恢复审理.</summary>
    public Remedy Apply(RemedyReopened e) => Anew(e.On);

    /// <summary>履行.</summary>
    public Remedy Apply(RemedyCompliedWith e) => this with { Stage = RemedyStage.CompliedWith, Compliance = e, Running = null, LastActOn = e.On };

    /// <summary>期限重算.</summary>
    public Remedy Apply(DeadlineRecalculated e) => this with { Running = Running?.After(e) };

    /// <summary>期限提醒.</summary>
    public Remedy Apply(DeadlineReminded e) => this with { Running = Running?.After(e) };

    // What was ordered lapses with the decision that ordered it.
    private Remedy Anew(DateOnly on) => this with
    {
        Stage = RemedyStage.Sought,
        Notice = null,
        Defence = null,
        Conclusion = null,
        Decided = null,
        Compliance = null,
        Running = null,
        LastActOn = on,
    };
}

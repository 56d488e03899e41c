using Hrss.EventLog.Deadlines;
using JasperFx.Events;

namespace Hrss.Disclosure.Remedies.Queries;

/// <summary>救济清单中的一件: a remedy as the list for staff shows it, without the claimant.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Track">表四的栏目.</param>
/// <param name="Stage">救济阶段.</param>
/// <param name="RegisteredOn">登记日期.</param>
/// <param name="RequestNumber">涉及的申请的登记编号, or null.</param>
/// <param name="Organ">复议机关、人民法院或者受理申诉的机关, once it is known.</param>
/// <param name="CaseNumber">案号.</param>
/// <param name="DueOn">当前期限届满日: to answer, or to decide anew; null while no term runs.</param>
/// <param name="DueFor">当前期限的代码.</param>
/// <param name="ConcludedOn">审结日期.</param>
/// <param name="Result">结果.</param>
public sealed record ListedRemedy(
    Guid Id,
    string Number,
    RemedyTrack Track,
    RemedyStage Stage,
    DateOnly RegisteredOn,
    string? RequestNumber,
    string? Organ = null,
    string? CaseNumber = null,
    DateOnly? DueOn = null,
    string? DueFor = null,
    DateOnly? ConcludedOn = null,
    Statutes.RemedyResult? Result = null)
{
    /// <summary>未办结: pending, or decided and still to be complied with.</summary>
    public bool IsOpen => Stage is not (RemedyStage.Concluded or RemedyStage.CompliedWith);

    /// <summary>提起.</summary>
    public static ListedRemedy Create(IEvent<RemedySought> e) =>
        new(e.StreamId, e.Data.Number, e.Data.Track, RemedyStage.Sought, e.Data.On, e.Data.Against.RequestNumber);

    /// <summary>通知答复.</summary>
    public ListedRemedy Apply(RemedyNotified e) => this with
    {
        Stage = RemedyStage.Notified,
        Organ = e.Organ,
        CaseNumber = e.CaseNumber,
        DueOn = e.Due?.LegalDue,
        DueFor = e.Due?.Rule,
    };

    /// <summary>答复、答辩.</summary>
    public ListedRemedy Apply(DefenceFiled _) => this with { Stage = RemedyStage.Defended, DueOn = null, DueFor = null };

    /// <summary>审结.</summary>
    public ListedRemedy Apply(RemedyConcluded e) => this with
    {
        Stage = e.RedecideBy is null ? RemedyStage.Concluded : RemedyStage.ToBeCompliedWith,
        DueOn = e.RedecideBy?.LegalDue,
        DueFor = e.RedecideBy?.Rule,
        ConcludedOn = e.On,
        Result = e.Result,
    };

    /// <summary>撤回.</summary>
    public ListedRemedy Apply(RemedyWithdrawn e) =>
        this with { Stage = RemedyStage.Concluded, DueOn = null, DueFor = null, ConcludedOn = e.On, Result = Statutes.RemedyResult.Other };

    /// <summary>上诉.</summary>
    public ListedRemedy Apply(RemedyAppealed e) => Anew() with { Organ = e.Court, CaseNumber = null };

    /// <summary>再审、恢复审理.</summary>
    public ListedRemedy Apply(RemedyReopened _) => Anew();

    /// <summary>履行.</summary>
    public ListedRemedy Apply(RemedyCompliedWith _) => this with { Stage = RemedyStage.CompliedWith, DueOn = null, DueFor = null };

    /// <summary>期限重算.</summary>
    public ListedRemedy Apply(DeadlineRecalculated e) => this with { DueOn = e.Due.LegalDue };

    /// <summary>期限提醒.</summary>
    public ListedRemedy Apply(DeadlineReminded _) => this;

    private ListedRemedy Anew() => this with { Stage = RemedyStage.Sought, DueOn = null, DueFor = null, ConcludedOn = null, Result = null };
}

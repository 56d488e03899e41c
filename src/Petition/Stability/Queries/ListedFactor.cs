using Hrss.EventLog.Deadlines;
using JasperFx.Events;

namespace Hrss.Petition.Stability.Queries;

/// <summary>不稳定因素台账中的一条, for staff.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">因素阶段.</param>
/// <param name="RegisteredOn">登记日期.</param>
/// <param name="Employer">用人单位, or null.</param>
/// <param name="Place">地区, or null.</param>
/// <param name="Topic">事项领域.</param>
/// <param name="People">涉及人数.</param>
/// <param name="Cause">起因.</param>
/// <param name="Level">等级.</param>
/// <param name="Department">责任部门.</param>
/// <param name="Responsible">责任人.</param>
/// <param name="Linked">相关信访、咨询事项编号.</param>
/// <param name="FoundBy">来源.</param>
/// <param name="ReviewDue">下次复查评估的日期; null once closed.</param>
/// <param name="Watched">是否在监控名单.</param>
/// <param name="Measures">各次措施.</param>
/// <param name="Reviews">各次复查评估.</param>
/// <param name="Levels">各次等级调整.</param>
/// <param name="Closed">销号, or null.</param>
public sealed record ListedFactor(
    Guid Id,
    string Number,
    FactorStage Stage,
    DateOnly RegisteredOn,
    string? Employer,
    string? Place,
    string Topic,
    int People,
    string Cause,
    FactorLevel Level,
    string Department,
    string Responsible,
    IReadOnlyList<string> Linked,
    string? FoundBy,
    DateOnly? ReviewDue,
    bool Watched,
    IReadOnlyList<FactorMeasuresTaken> Measures,
    IReadOnlyList<FactorReviewed> Reviews,
    IReadOnlyList<FactorLevelChanged> Levels,
    FactorClosed? Closed = null)
{
    /// <summary>登记.</summary>
    public static ListedFactor Create(IEvent<FactorRegistered> told)
    {
        var e = told.Data;
        return new(
            told.StreamId, e.Number, FactorStage.Registered, e.On, e.Employer, e.Place, e.Topic, e.People, e.Cause, e.Level, e.Department, e.Responsible,
            e.Linked, e.FoundBy, e.ReviewDue.LegalDue, false, [], [], []);
    }

    /// <summary>采取措施.</summary>
    public ListedFactor Apply(FactorMeasuresTaken e) => this with { Stage = FactorStage.UnderMeasures, Measures = [.. Measures, e] };

    /// <summary>复查评估.</summary>
    public ListedFactor Apply(FactorReviewed e) => this with { Reviews = [.. Reviews, e], People = e.People, ReviewDue = e.NextDue.LegalDue };

    /// <summary>调整等级.</summary>
    public ListedFactor Apply(FactorLevelChanged e) => this with { Level = e.Level, Levels = [.. Levels, e] };

    /// <summary>调整责任部门、责任人.</summary>
    public ListedFactor Apply(FactorReassigned e) => this with { Department = e.Department, Responsible = e.Responsible };

    /// <summary>关联事项.</summary>
    public ListedFactor Apply(FactorLinked e) => this with { Linked = [.. Linked, .. e.Linked] };

    /// <summary>列入监控名单.</summary>
    public ListedFactor Apply(FactorPutUnderWatch _) => this with { Watched = true };

    /// <summary>移出监控名单.</summary>
    public ListedFactor Apply(FactorTakenOffWatch _) => this with { Watched = false };

    /// <summary>销号.</summary>
    public ListedFactor Apply(FactorClosed e) => this with { Stage = FactorStage.Closed, Closed = e, ReviewDue = null };

    /// <summary>重新列入.</summary>
    public ListedFactor Apply(FactorReopened e) => this with { Stage = FactorStage.Registered, Closed = null, ReviewDue = e.ReviewDue.LegalDue };

    /// <summary>期限重算.</summary>
    public ListedFactor Apply(DeadlineRecalculated e) => this with { ReviewDue = e.Due.LegalDue };

    /// <summary>期限提醒.</summary>
    public ListedFactor Apply(DeadlineReminded _) => this;
}

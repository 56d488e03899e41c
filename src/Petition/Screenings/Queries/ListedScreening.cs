using Hrss.EventLog.Deadlines;
using JasperFx.Events;

namespace Hrss.Petition.Screenings.Queries;

/// <summary>一次排查, for staff.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Month">排查月份: its first day.</param>
/// <param name="StartedOn">部署日期.</param>
/// <param name="Units">应报告的部门和县市区.</param>
/// <param name="ReportDue">报告期限.</param>
/// <param name="Reports">各部门和县市区的报告, as corrected.</param>
/// <param name="Missing">尚未报告的.</param>
/// <param name="Concluded">结束, or null.</param>
public sealed record ListedScreening(
    Guid Id,
    string Number,
    DateOnly Month,
    DateOnly StartedOn,
    IReadOnlyList<string> Units,
    DateOnly ReportDue,
    IReadOnlyList<ScreeningReported> Reports,
    IReadOnlyList<string> Missing,
    ScreeningConcluded? Concluded = null)
{
    /// <summary>部署.</summary>
    public static ListedScreening Create(IEvent<ScreeningStarted> told)
    {
        var e = told.Data;
        return new(told.StreamId, e.Number, e.Month, e.On, e.Units, e.ReportDue.LegalDue, [], e.Units);
    }

    /// <summary>报告.</summary>
    public ListedScreening Apply(ScreeningReported e) => this with { Reports = [.. Reports, e], Missing = [.. Missing.Where(unit => unit != e.Unit)] };

    /// <summary>更正.</summary>
    public ListedScreening Apply(ScreeningReportCorrected e) =>
        this with { Reports = [.. Reports.Select(r => r.Unit == e.Unit ? r with { Factors = e.Factors } : r)] };

    /// <summary>结束.</summary>
    public ListedScreening Apply(ScreeningConcluded e) => this with { Concluded = e };

    /// <summary>期限重算.</summary>
    public ListedScreening Apply(DeadlineRecalculated e) => this with { ReportDue = e.Due.LegalDue };

    /// <summary>期限提醒.</summary>
    public ListedScreening Apply(DeadlineReminded _) => this;
}

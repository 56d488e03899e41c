using Hrss.Statutes;

namespace Hrss.Petition.Screenings;

/// <summary>An event of a screening round.</summary>
public interface IScreeningEvent : IStabilityEvent;

/// <summary>部署排查: a month's round, and who must report.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">部署日期.</param>
/// <param name="Month">排查月份: its first day.</param>
/// <param name="Units">应报告的部门和县市区.</param>
/// <param name="ReportDue">报告期限.</param>
public sealed record ScreeningStarted(string Number, DateOnly On, DateOnly Month, IReadOnlyList<string> Units, DueDateSummary ReportDue) : IScreeningEvent;

/// <summary>报告排查情况.</summary>
/// <param name="On">报告日期.</param>
/// <param name="Unit">部门或县市区.</param>
/// <param name="Factors">排查出的不稳定因素编号; empty where none was found (零报告).</param>
/// <param name="InTime">是否按期报告.</param>
public sealed record ScreeningReported(DateOnly On, string Unit, IReadOnlyList<string> Factors, bool InTime) : IScreeningEvent;

/// <summary>更正排查报告: what was reported before was wrong.</summary>
/// <param name="On">更正日期.</param>
/// <param name="Unit">部门或县市区.</param>
/// <param name="Factors">不稳定因素编号, as they are right.</param>
/// <param name="Reason">理由.</param>
public sealed record ScreeningReportCorrected(DateOnly On, string Unit, IReadOnlyList<string> Factors, string Reason) : IScreeningEvent;

/// <summary>排查结束.</summary>
/// <param name="On">结束日期.</param>
/// <param name="Missing">未报告的部门和县市区.</param>
/// <param name="Reason">有未报告的仍结束的理由, or null where all reported.</param>
public sealed record ScreeningConcluded(DateOnly On, IReadOnlyList<string> Missing, string? Reason) : IScreeningEvent;

/// <summary>Every event of screening rounds.</summary>
internal static class ScreeningEvents
{
    public static readonly Type[] All = [typeof(ScreeningStarted), typeof(ScreeningReported), typeof(ScreeningReportCorrected), typeof(ScreeningConcluded)];
}

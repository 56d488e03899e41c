using Hrss.EventLog.Deadlines;

namespace Hrss.Petition.MajorReports;

/// <summary>重大信访信息报告: a report as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="LatestContent">最近一次报告或者续报的内容.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Running">催要回执的日期; null once the receipt is there.</param>
/// <param name="Receipt">回执, or null.</param>
public sealed record MajorReport(
    Guid Id, string Number, string LatestContent, DateOnly LastActOn, RunningTerm? Running, MajorReportReceipted? Receipt = null) : ITimed
{
    /// <summary>Until the organ has confirmed that it has the report.</summary>
    public bool IsOpen => Receipt is null;

    /// <summary>报告.</summary>
    public static MajorReport Create(MajorReportMade e) => new(Guid.Empty, e.Number, e.Content, e.On, RunningTerm.Of(e.ReceiptDue));

    /// <summary>续报.</summary>
    public MajorReport Apply(MajorReportFollowedUp e) => this with { LatestContent = e.Content, LastActOn = e.On };

    /// <summary>回执.</summary>
    public MajorReport Apply(MajorReportReceipted e) => this with { Receipt = e, Running = null, LastActOn = e.On };

    /// <summary>期限重算.</summary>
    public MajorReport Apply(DeadlineRecalculated e) => this with { Running = Running?.After(e) };

    /// <summary>期限提醒.</summary>
    public MajorReport Apply(DeadlineReminded e) => this with { Running = Running?.After(e) };
}

using Hrss.EventLog.Deadlines;
using JasperFx.Events;

namespace Hrss.Petition.MajorReports.Queries;

/// <summary>重大信访信息报告, for staff.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="ReportedOn">报告日期.</param>
/// <param name="LearntOn">获知日期.</param>
/// <param name="OnTheDay">是否当日报告.</param>
/// <param name="Organ">报送机关.</param>
/// <param name="Title">标题.</param>
/// <param name="Content">报告内容.</param>
/// <param name="About">所涉事项编号.</param>
/// <param name="ReceiptDue">催要回执的日期; null once the receipt is there.</param>
/// <param name="FollowUps">各次续报.</param>
/// <param name="Receipt">回执, or null.</param>
public sealed record ListedMajorReport(
    Guid Id,
    string Number,
    DateOnly ReportedOn,
    DateOnly LearntOn,
    bool OnTheDay,
    string Organ,
    string Title,
    string Content,
    IReadOnlyList<string> About,
    DateOnly? ReceiptDue,
    IReadOnlyList<MajorReportFollowedUp> FollowUps,
    MajorReportReceipted? Receipt = null)
{
    /// <summary>报告.</summary>
    public static ListedMajorReport Create(IEvent<MajorReportMade> told)
    {
        var e = told.Data;
        return new(told.StreamId, e.Number, e.On, e.LearntOn, e.On == e.LearntOn, e.Organ, e.Title, e.Content, e.About, e.ReceiptDue.LegalDue, []);
    }

    /// <summary>续报.</summary>
    public ListedMajorReport Apply(MajorReportFollowedUp e) => this with { FollowUps = [.. FollowUps, e] };

    /// <summary>回执.</summary>
    public ListedMajorReport Apply(MajorReportReceipted e) => this with { Receipt = e, ReceiptDue = null };

    /// <summary>期限重算.</summary>
    public ListedMajorReport Apply(DeadlineRecalculated e) => this with { ReceiptDue = e.Due.LegalDue };

    /// <summary>期限提醒.</summary>
    public ListedMajorReport Apply(DeadlineReminded _) => this;
}

using Hrss.Statutes;

namespace Hrss.Petition.MajorReports;

/// <summary>An event of a major report.</summary>
public interface IMajorReportEvent : IStabilityEvent;

/// <summary>重大信访信息报告: reported upward at once (2005 Art. 26-27; 2022 Art. 25).</summary>
/// <param name="Number">编号.</param>
/// <param name="On">报告日期.</param>
/// <param name="Organ">报送机关.</param>
/// <param name="LearntOn">获知日期: the day on which the bureau learnt of it; at once means the same day.</param>
/// <param name="Title">标题.</param>
/// <param name="Content">报告内容.</param>
/// <param name="About">所涉不稳定因素、信访事项编号.</param>
/// <param name="ReceiptDue">催要回执的日期.</param>
public sealed record MajorReportMade(
    string Number, DateOnly On, string Organ, DateOnly LearntOn, string Title, string Content, IReadOnlyList<string> About, DueDateSummary ReceiptDue)
    : IMajorReportEvent;

/// <summary>续报: what has happened since.</summary>
/// <param name="On">续报日期.</param>
/// <param name="Content">续报内容.</param>
public sealed record MajorReportFollowedUp(DateOnly On, string Content) : IMajorReportEvent;

/// <summary>取得回执.</summary>
/// <param name="On">回执日期.</param>
/// <param name="Reference">回执编号或者签收方式.</param>
public sealed record MajorReportReceipted(DateOnly On, string Reference) : IMajorReportEvent;

/// <summary>Every event of major reports.</summary>
internal static class MajorReportEvents
{
    public static readonly Type[] All = [typeof(MajorReportMade), typeof(MajorReportFollowedUp), typeof(MajorReportReceipted)];
}

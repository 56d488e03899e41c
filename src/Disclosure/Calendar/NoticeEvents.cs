using Hrss.Statutes;

namespace Hrss.Disclosure.Calendar;

/// <summary>An event of a holiday notice.</summary>
public interface INoticeEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>录入放假通知: what a notice of the State Council says of days. It is corrected by a further notice only.</summary>
/// <param name="Number">登记编号; notices take effect in its order.</param>
/// <param name="On">录入日期.</param>
/// <param name="Publishes">The year whose yearly arrangement it is, or null for an amendment.</param>
/// <param name="Days">放假、调休上班的日子.</param>
/// <param name="Document">文号, or null.</param>
/// <param name="Source">来源: where the notice can be read.</param>
public sealed record NoticeEntered(
    string Number, DateOnly On, int? Publishes, IReadOnlyList<CalendarDay> Days, string? Document, string Source) : INoticeEvent;

/// <summary>Every event of holiday notices.</summary>
internal static class NoticeEvents
{
    public static readonly Type[] All = [typeof(NoticeEntered)];
}

using Hrss.Statutes;

namespace Hrss.EventLog.Deadlines;

/// <summary>放假通知: a notice of the State Council as an officer entered it, as every service keeps it. Never changed: it is corrected by a further one.</summary>
/// <param name="Number">登记编号 at Disclosure; notices take effect in its order.</param>
/// <param name="Document">文号, or null.</param>
/// <param name="Publishes">The year whose yearly arrangement it is, or null for an amendment.</param>
/// <param name="DaysOff">放假: the days off, each with its festival.</param>
/// <param name="DaysWorked">调休上班: the days worked, each with the festival it makes up for.</param>
public sealed record HolidayNotice(
    string Number, string? Document, int? Publishes, IReadOnlyDictionary<DateOnly, string> DaysOff, IReadOnlyDictionary<DateOnly, string> DaysWorked)
{
    /// <summary>How a recalculated term names it.</summary>
    public string Citation => Document ?? Number;

    /// <summary>The days it names.</summary>
    public IEnumerable<CalendarDay> Days =>
    [
        .. DaysOff.Select(d => new CalendarDay(d.Key, CalendarDayKind.Holiday, d.Value)),
        .. DaysWorked.Select(d => new CalendarDay(d.Key, CalendarDayKind.Workday, d.Value)),
    ];

    /// <summary>Whether it says anything of these days, or publishes a year among them.</summary>
    public bool Touches(DateOnly from, DateOnly to) =>
        (Publishes is { } year && year >= from.Year && year <= to.Year) || DaysOff.Keys.Concat(DaysWorked.Keys).Any(day => day >= from && day <= to);
}

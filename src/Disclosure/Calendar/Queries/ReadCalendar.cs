using Hrss.EventLog.Deadlines;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Calendar.Queries;

/// <summary>日历中的一天.</summary>
/// <param name="Date">日期.</param>
/// <param name="Nature">工作日性质.</param>
/// <param name="Festival">节日, where a notice names the day.</param>
/// <param name="Settled">Whether no notice that is still to come can change it.</param>
public sealed record DayOfCalendar(DateOnly Date, DayNature Nature, string? Festival, bool Settled);

/// <summary>一年的工作日历.</summary>
/// <param name="Year">年度.</param>
/// <param name="Published">Whether the year's arrangement is known; if not, its days follow the week and are provisional (暂定).</param>
/// <param name="WorkingDays">工作日总数.</param>
/// <param name="Days">逐日.</param>
public sealed record CalendarOfYear(int Year, bool Published, int WorkingDays, IReadOnlyList<DayOfCalendar> Days);

/// <summary>工作日历的范围.</summary>
/// <param name="PublishedYears">放假安排已知的年度.</param>
/// <param name="ProvisionalFrom">暂定起始日: from this day on a notice that is still to come may change days.</param>
/// <param name="Notices">录入的放假通知件数.</param>
public sealed record CalendarReach(IReadOnlyList<int> PublishedYears, DateOnly ProvisionalFrom, int Notices);

/// <summary>Reads the calendar by which due dates are reckoned.</summary>
internal static class ReadCalendar
{
    public static void Map(RouteGroupBuilder calendar)
    {
        calendar.MapGet("", Reach)
            .RequireAuthorization(Policies.Public)
            .WithSummary("工作日历的范围 / Which years the calendar knows");
        calendar.MapGet("/{year:int:range(1990,2199)}", Year)
            .RequireAuthorization(Policies.Public)
            .WithSummary("一年的工作日历，逐日 / The calendar of a year, day by day");
    }

    private static Ok<CalendarReach> Reach(Calendars calendars)
    {
        var (calendar, years) = (calendars.Current, calendars.Current.PublishedYears);
        var provisional = new DateOnly(years[^1], 12, 1);
        while (calendar.IsSettled(provisional))
            provisional = provisional.AddDays(1);
        return TypedResults.Ok(new CalendarReach(years, provisional, calendars.Notices.Count));
    }

    private static Ok<CalendarOfYear> Year(int year, Calendars calendars)
    {
        var calendar = calendars.Current;
        var first = new DateOnly(year, 1, 1);
        var days = Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber).Select(first.AddDays)
            .Select(day => new DayOfCalendar(day, calendar.NatureOf(day), calendar.FestivalOn(day), calendar.IsSettled(day))).ToList();
        return TypedResults.Ok(new CalendarOfYear(
            year, calendar.IsPublished(year), days.Count(day => day.Nature is DayNature.Working or DayNature.MakeUp), days));
    }
}

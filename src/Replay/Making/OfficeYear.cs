using Hrss.Statutes;

namespace Hrss.Replay.Making;

/// <summary>办公日: the days of a year on which the bureau acts: its working days up to 30 December, by when everything is answered.</summary>
internal sealed class OfficeYear
{
    /// <summary>The working days at the year's end on which nothing new is taken in, so that all of it is answered in the year.</summary>
    private const int Quiet = 6;

    private static readonly IReadOnlyList<int> Months = [.. Enumerable.Range(1, 12)];
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Published;

    private readonly IReadOnlyList<DateOnly> days;

    public OfficeYear(int year)
    {
        Year = year;
        days = [.. Days(new DateOnly(year, 1, 1), new DateOnly(year, 12, 30)).Where(Calendar.IsWorkingDay)];
    }

    public int Year { get; }

    /// <summary>The first working day of the year.</summary>
    public DateOnly First => days[0];

    /// <summary>The last working day on which something is done.</summary>
    public DateOnly Last => days[^1];

    /// <summary>A working day on which something arrives; more of it before the Spring Festival, none in the last week.</summary>
    public DateOnly Arrival(Draw draw) => draw.Of(DaysOf(draw.Weighted(Months, MonthWeight)));

    /// <summary>Any day on which somebody writes or calls; seldom one that is not worked.</summary>
    public DateOnly Call(Draw draw)
    {
        var day = Arrival(draw);
        if (draw.Chance(92))
            return day;
        var rest = day.AddDays(draw.Between(1, 3));
        return rest.Year == Year && rest < days[^Quiet] ? rest : day;
    }

    /// <summary>A working day between two days; the later one where there is none.</summary>
    public DateOnly Within(Draw draw, DateOnly from, DateOnly to)
    {
        var between = days.Where(d => d >= from && d <= to).ToList();
        return between.Count == 0 ? OnOrAfter(to) : draw.Of(between);
    }

    /// <summary>The working day that is so many working days after a day, no later than <see cref="Last"/>.</summary>
    public DateOnly After(DateOnly day, int workingDays)
    {
        var at = IndexOnOrAfter(day);
        if (workingDays == 0)
            return days[at];
        return days[Math.Min(at + workingDays, days.Count - 1)];
    }

    /// <summary>The first working day on or after a day, no later than <see cref="Last"/>.</summary>
    public DateOnly OnOrAfter(DateOnly day) => days[IndexOnOrAfter(day)];

    // Most of February is holiday or its eve, and December's last week takes in nothing.
    private static int MonthWeight(int month) => month switch { 1 => 3, 2 or 12 => 1, _ => 2 };

    private List<DateOnly> DaysOf(int month) => [.. days.Take(days.Count - Quiet).Where(d => d.Month == month)];

    private int IndexOnOrAfter(DateOnly day)
    {
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i] >= day)
                return i;
        }

        return days.Count - 1;
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly to)
    {
        for (var day = from; day <= to; day = day.AddDays(1))
            yield return day;
    }
}

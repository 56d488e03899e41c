using System.Collections.Frozen;

namespace Hrss.Statutes;

/// <summary>
/// 工作日历: which days are worked, from the State Council's yearly notices. Immutable; an officer's amendment makes a new one.
/// Local holidays of ethnic regions and provincial delays of resuming work are not in it.
/// </summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, CalendarDay> _days;
    private readonly FrozenSet<int> _published;
    private readonly MonthDay _unsettledFrom;

    /// <summary>A calendar from the days named by notices and the years whose notice is out.</summary>
    /// <param name="days">The named days; a later entry for the same day replaces an earlier one.</param>
    /// <param name="publishedYears">The years whose notice has been published.</param>
    /// <param name="assumed">Where the open end of a year begins; the defaults when left out.</param>
    public WorkingCalendar(IEnumerable<CalendarDay> days, IEnumerable<int> publishedYears, AssumedValues? assumed = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(publishedYears);
        var byDate = new Dictionary<DateOnly, CalendarDay>();
        foreach (var day in days)
            byDate[day.Date] = day;
        _days = byDate.ToFrozenDictionary();
        _published = publishedYears.ToFrozenSet();
        _unsettledFrom = (assumed ?? AssumedValues.Default).YearEndUnsettledFrom;
    }

    /// <summary>The calendar as published, read once from this library's own data file: 2007 to 2026.</summary>
    public static WorkingCalendar Published { get; } = HolidayFile.Read();

    /// <summary>The years whose notice is in this calendar, ascending.</summary>
    public IReadOnlyList<int> PublishedYears => [.. _published.Order()];

    /// <summary>The days named by notices, ascending.</summary>
    public IReadOnlyList<CalendarDay> Days => [.. _days.Values.OrderBy(day => day.Date)];

    /// <summary>Whether the notice for a year is in this calendar. Days of other years follow the week and are provisional.</summary>
    public bool IsPublished(int year) => _published.Contains(year);

    /// <summary>
    /// Whether nothing known to be still to come can change the day: its year's notice is out and, in the last days of December,
    /// the next year's too, since that notice also moves days before New Year (2018-12-29 was worked by the notice for 2019).
    /// </summary>
    public bool IsSettled(DateOnly day) =>
        IsPublished(day.Year) && (!_unsettledFrom.IsOnOrBefore(day) || IsPublished(day.Year + 1));

    /// <summary>工作日: whether the day is worked, make-up days included.</summary>
    public bool IsWorkingDay(DateOnly day) =>
        _days.TryGetValue(day, out var named) ? named.Kind == CalendarDayKind.Workday : !IsWeekend(day);

    /// <summary>What the day is: ordinary working day, make-up day, rest day or holiday.</summary>
    public DayNature NatureOf(DateOnly day) => (IsWorkingDay(day), IsWeekend(day)) switch
    {
        (true, false) => DayNature.Working,
        (true, true) => DayNature.MakeUp,
        (false, true) when !_days.ContainsKey(day) => DayNature.Rest,
        _ => DayNature.Holiday,
    };

    /// <summary>The festival that a notice names for the day; null for a day that no notice names.</summary>
    public string? FestivalOn(DateOnly day) => _days.GetValueOrDefault(day)?.Name;

    /// <summary>The first working day on or after a day.</summary>
    public DateOnly WorkingDayOnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(1);
        return day;
    }

    /// <summary>The last working day on or before a day.</summary>
    public DateOnly WorkingDayOnOrBefore(DateOnly day)
    {
        while (!IsWorkingDay(day))
            day = day.AddDays(-1);
        return day;
    }

    /// <summary>The number of working days after one day and up to another (起日不计,止日计入).</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly upTo)
    {
        var count = 0;
        for (var day = after.AddDays(1); day <= upTo; day = day.AddDays(1))
            count += IsWorkingDay(day) ? 1 : 0;
        return count;
    }

    /// <summary>Working days left after a day until a due date, itself included (剩余工作日); negative once it has passed.</summary>
    public int WorkingDaysLeft(DateOnly today, DateOnly due) =>
        today <= due ? WorkingDaysBetween(today, due) : -WorkingDaysBetween(due, today);

    /// <summary>
    /// The same calendar with an officer's amendments (节假日调整): named days are added or replaced. A year counts as published only
    /// where it is named so, since a notice for one year may touch days of another.
    /// </summary>
    public WorkingCalendar With(IEnumerable<CalendarDay> days, IEnumerable<int>? publishedYears = null)
    {
        ArgumentNullException.ThrowIfNull(days);
        return new(
            _days.Values.Concat(days),
            _published.Concat(publishedYears ?? []),
            new AssumedValues { YearEndUnsettledFrom = _unsettledFrom });
    }

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}

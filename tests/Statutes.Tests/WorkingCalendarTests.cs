namespace Hrss.Statutes.Tests;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Published;

    // Counted by three collections alike; equal to days of the year less weekends and statutory days.
    private static readonly int[] WorkingDaysFrom2007 =
        [249, 251, 250, 250, 250, 249, 250, 250, 249, 250, 249, 250, 250, 249, 250, 249, 249, 251, 248, 248];

    [Fact]
    public void Each_year_has_the_working_days_that_its_notice_leaves()
    {
        var totals = Enumerable.Range(2007, 20).Select(year => Calendar.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31)));
        totals.ShouldBe(WorkingDaysFrom2007);
    }

    [Fact]
    public void Every_day_agrees_with_an_independent_collection()
    {
        var departures = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "chinese-days-1.5.7.csv"))
            .Where(line => line[0] != '#').Skip(1).Select(line => line.Split(','))
            .ToDictionary(cell => WorkedCase.Date(cell[0]), cell => cell[1] == "worked");
        var differences = EachDay(2007, 2026)
            .Where(day => Calendar.IsWorkingDay(day) != departures.GetValueOrDefault(day, day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)));
        differences.ShouldBeEmpty();
    }

    [Fact]
    public void Every_named_day_agrees_with_the_sheet()
    {
        var sheet = SharedSheet.Rows("holidays.csv").Select(row => row.Split(',')).Select(cell =>
            new CalendarDay(WorkedCase.Date(cell[0]), Enum.Parse<CalendarDayKind>(cell[1], ignoreCase: true), cell[2]));
        Calendar.Days.ShouldBe(sheet.OrderBy(day => day.Date));
    }

    [Fact]
    public void A_make_up_Sunday_is_worked_and_a_holiday_Friday_is_not()
    {
        Calendar.NatureOf(new(2024, 2, 4)).ShouldBe(DayNature.MakeUp);
        Calendar.NatureOf(new(2025, 1, 31)).ShouldBe(DayNature.Holiday);
        Calendar.FestivalOn(new(2025, 1, 31)).ShouldBe("春节");
        Calendar.NatureOf(new(2025, 3, 1)).ShouldBe(DayNature.Rest);
        Calendar.NatureOf(new(2025, 3, 3)).ShouldBe(DayNature.Working);
    }

    [Fact]
    public void Every_festival_in_the_notices_has_an_English_name() =>
        Calendar.Days.Select(day => Festivals.English(day.Name)).ShouldAllBe(name => name.All(char.IsAscii));

    [Fact]
    public void The_years_2007_to_2026_are_published_and_no_other()
    {
        Calendar.PublishedYears.ShouldBe(Enumerable.Range(2007, 20));
        Calendar.IsPublished(2027).ShouldBeFalse();
        Calendar.IsPublished(2006).ShouldBeFalse();
    }

    [Fact]
    public void The_last_days_of_December_wait_for_the_next_notice()
    {
        Calendar.IsSettled(new(2026, 12, 25)).ShouldBeTrue();
        Calendar.IsSettled(new(2026, 12, 31)).ShouldBeFalse();
        Calendar.IsSettled(new(2025, 12, 31)).ShouldBeTrue();
        Calendar.With([], [2027]).IsSettled(new(2026, 12, 31)).ShouldBeTrue();
    }

    [Fact]
    public void An_amendment_makes_a_new_calendar_and_leaves_the_old_one()
    {
        // The lengthening of Spring Festival 2020, as an officer would have entered it on 27 January.
        var asFirstPublished = Calendar.With([new(new(2020, 1, 31), CalendarDayKind.Workday, "春节"), new(new(2020, 2, 1), CalendarDayKind.Workday, "春节")]);
        asFirstPublished.IsWorkingDay(new(2020, 1, 31)).ShouldBeTrue();
        asFirstPublished.NatureOf(new(2020, 1, 31)).ShouldBe(DayNature.Working);
        var amended = asFirstPublished.With([new(new(2020, 1, 31), CalendarDayKind.Holiday, "春节"), new(new(2020, 2, 1), CalendarDayKind.Holiday, "春节")]);
        amended.IsWorkingDay(new(2020, 2, 1)).ShouldBeFalse();
        Calendar.IsWorkingDay(new(2020, 2, 1)).ShouldBeFalse();
        DueDates.Of(Terms.DisclosureAnswer(DisclosureRegulation.Of2019), new(2020, 1, 15), asFirstPublished).LegalDue.ShouldBe(new DateOnly(2020, 2, 17));
        DueDates.Of(Terms.DisclosureAnswer(DisclosureRegulation.Of2019), new(2020, 1, 15), amended).LegalDue.ShouldBe(new DateOnly(2020, 2, 19));
    }

    [Fact]
    public void Publishing_a_year_takes_its_days_and_its_name()
    {
        var withNext = Calendar.With([new(new(2027, 1, 1), CalendarDayKind.Holiday, "元旦")], [2027]);
        withNext.IsPublished(2027).ShouldBeTrue();
        withNext.IsWorkingDay(new(2027, 1, 1)).ShouldBeFalse();
        Calendar.With([new(new(2027, 1, 1), CalendarDayKind.Holiday, "元旦")]).IsPublished(2027).ShouldBeFalse();
    }

    private static IEnumerable<DateOnly> EachDay(int firstYear, int lastYear)
    {
        for (var day = new DateOnly(firstYear, 1, 1); day <= new DateOnly(lastYear, 12, 31); day = day.AddDays(1))
            yield return day;
    }
}

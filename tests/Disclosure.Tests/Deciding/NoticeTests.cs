using Hrss.Disclosure.Calendar;
using Hrss.Disclosure.Calendar.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class NoticeTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    // What the notice for 2027 may say.
    private static readonly EnterNotice For2027 = new(
        [new(new(2027, 1, 1), "元旦", new(2027, 1, 3)), new(new(2027, 2, 5), "春节", new(2027, 2, 11))],
        [new(new(2027, 1, 30), "春节"), new(new(2027, 2, 14), "春节")],
        "https://www.gov.cn/zhengce/", 2027, "国办发明电〔2026〕12号");

    private static readonly EnterNotice Amendment = new([new(new(2026, 12, 4), "宪法日")], [], "国务院办公厅通知");

    [Fact]
    public void A_yearly_arrangement_is_entered_with_every_day_it_names()
    {
        var entered = When(Decide(For2027)).ThenOne<NoticeEntered>();
        (entered.Number, entered.On, entered.Publishes, entered.Document).ShouldBe((Number, Today, 2027, "国办发明电〔2026〕12号"));
        entered.Days.Count.ShouldBe(12);
        entered.Days.Count(day => day.Kind == CalendarDayKind.Workday).ShouldBe(2);
        entered.Days[0].ShouldBe(new CalendarDay(new(2027, 1, 1), CalendarDayKind.Holiday, "元旦"));
    }

    [Fact]
    public void An_amendment_names_single_days_of_a_year_that_is_known()
    {
        When(Decide(Amendment)).ThenOne<NoticeEntered>().Publishes.ShouldBeNull();
        When(Decide(Amendment with { DaysOff = [new(new(2027, 4, 30), "劳动节")] })).ThenRefused("holiday-notice.year-not-published");
    }

    [Fact]
    public void A_make_up_day_is_taken_back_and_a_holiday_is_worked_after_all()
    {
        When(Decide(Amendment with { DaysOff = [new(new(2026, 10, 10), "国庆节")], DaysWorked = [new(new(2026, 10, 7), "国庆节")] }))
            .ThenOne<NoticeEntered>().Days.Count.ShouldBe(2);
    }

    [Fact]
    public void A_weekday_that_is_worked_anyway_is_no_make_up_day() =>
        When(Decide(Amendment with { DaysWorked = [new(new(2026, 12, 7), "宪法日")] })).ThenRefused("holiday-notice.worked-already");

    [Fact]
    public void A_day_is_named_once()
    {
        When(Decide(Amendment with { DaysOff = [.. Amendment.DaysOff, .. Amendment.DaysOff] })).ThenRefused("holiday-notice.day-twice");
        When(Decide(Amendment with { DaysOff = [new(new(2026, 12, 5), "宪法日")], DaysWorked = [new(new(2026, 12, 5), "宪法日")] }))
            .ThenRefused("holiday-notice.day-twice");
        When(Decide(Amendment with { DaysOff = [new(new(2026, 12, 4), "宪法日", new(2026, 12, 6)), new(new(2026, 12, 6), "宪法日")] }))
            .ThenRefused("holiday-notice.day-twice");
    }

    [Fact]
    public void A_stretch_ends_after_it_begins_and_within_a_month()
    {
        When(Decide(Amendment with { DaysOff = [new(new(2026, 12, 4), "宪法日", new(2026, 12, 3))] })).ThenRefused("holiday-notice.stretch-impossible");
        When(Decide(Amendment with { DaysOff = [new(new(2026, 12, 4), "宪法日", new(2027, 12, 4))] })).ThenRefused("holiday-notice.stretch-impossible");
    }

    [Fact]
    public void A_year_is_published_once_in_its_time_and_with_its_first_day_off()
    {
        When(Decide(For2027 with { Publishes = 2026 })).ThenRefused("holiday-notice.year-published");
        When(Decide(For2027 with { Publishes = 2028 })).ThenRefused("holiday-notice.year-out-of-range");
        When(Decide(For2027 with { Publishes = 2006 })).ThenRefused("holiday-notice.year-out-of-range");
        When(Decide(For2027 with { DaysOff = [For2027.DaysOff[1]] })).ThenRefused("holiday-notice.new-year-missing");
        When(EnterNotice.Decide(For2027, Today, WorkingCalendar.Published.With([], [2027]), true)).ThenRefused("holiday-notice.year-published");
    }

    [Fact]
    public void A_yearly_arrangement_may_move_days_of_the_December_before_and_of_no_other_time()
    {
        When(Decide(For2027 with { DaysWorked = [new(new(2026, 12, 27), "元旦")] })).ThenOne<NoticeEntered>();
        When(Decide(For2027 with { DaysWorked = [new(new(2026, 11, 28), "元旦")] })).ThenRefused("holiday-notice.day-outside-year");
        When(Decide(For2027 with { DaysOff = [.. For2027.DaysOff, new(new(2028, 1, 1), "元旦")] })).ThenRefused("holiday-notice.day-outside-year");
    }

    [Fact]
    public void What_the_calendar_says_already_is_not_entered_again()
    {
        When(Decide(Amendment with { DaysOff = [new(new(2026, 10, 1), "国庆节")] })).ThenRefused("holiday-notice.nothing-new");
        When(EnterNotice.Decide(Amendment, Today, WorkingCalendar.Published.With([new(new(2026, 12, 4), CalendarDayKind.Holiday, "宪法日")]), true))
            .ThenRefused("holiday-notice.nothing-new");
    }

    [Fact]
    public void The_calendar_is_kept_in_one_place() =>
        When(EnterNotice.Decide(Amendment, Today, WorkingCalendar.Published, byTheBureau: false)).ThenRefused("holiday-notice.other-agency");

    private static (Func<string, NoticeEntered>? Entered, ServiceDefaults.Problems.Refusal? Refusal) Decide(EnterNotice command) =>
        EnterNotice.Decide(command, Today, WorkingCalendar.Published, byTheBureau: true);
}

using Hrss.EventLog.Deadlines;
using Hrss.Statutes;

namespace Hrss.EventLog.Tests.Deadlines;

public sealed class RemindingTests
{
    private static readonly DateOnly Received = new(2026, 3, 2);

    // Twenty working days from Monday, 2 March: Monday, 30 March.
    private static readonly TimedMatter Request = TimedMatter.Of(Terms.DisclosureAnswer(DisclosureRegulation.Of2019), Received);
    private static readonly DateOnly Due = new(2026, 3, 30);

    [Theory]
    [InlineData("2026-03-02", null)]
    [InlineData("2026-03-24", null)]
    [InlineData("2026-03-25", ReminderKind.Before)]
    [InlineData("2026-03-28", ReminderKind.Before)]
    [InlineData("2026-03-30", ReminderKind.At)]
    [InlineData("2026-03-31", ReminderKind.After)]
    [InlineData("2026-09-01", ReminderKind.After)]
    public void A_reminder_comes_three_working_days_before_on_the_day_and_after_it(string today, ReminderKind? kind) =>
        On(Request, Day(today)).ShouldBe(kind is { } due ? new DeadlineReminded(Day(today), due, "disclosure.answer.2019", Due) : null);

    [Fact]
    public void Each_reminder_comes_once()
    {
        var matter = Request;
        var kinds = new List<ReminderKind>();
        for (var day = Received; day <= Due.AddDays(30); day = day.AddDays(1))
        {
            if (On(matter, day) is not { } reminded)
                continue;
            kinds.Add(reminded.Kind);
            matter = matter.After(reminded);
        }

        kinds.ShouldBe([ReminderKind.Before, ReminderKind.At, ReminderKind.After]);
    }

    [Fact]
    public void Another_date_is_reminded_of_anew()
    {
        var matter = Request.After(On(Request, Due)!);
        On(matter, Due).ShouldBeNull();
        var calendar = WorkingCalendar.Published.With([new CalendarDay(Due, CalendarDayKind.Holiday, "临时放假")]);
        var recalculated = (DeadlineRecalculated)Recalculate.Decide(matter, calendar, Due, "通知").Facts.Single();
        On(matter.After(recalculated), Due.AddDays(1)).ShouldBe(new DeadlineReminded(Due.AddDays(1), ReminderKind.At, "disclosure.answer.2019", Due.AddDays(1)));
    }

    [Fact]
    public void The_warning_goes_by_the_nominal_date_and_lateness_by_the_legal_one()
    {
        // Sixty days from 5 August end on Sunday, 4 October, within the National Day holiday; the first working day is 8 October.
        var petition = TimedMatter.Of(Terms.PetitionHandling(PetitionRegulation.Of2022), new(2026, 8, 5));
        (petition.Running!.Due.NominalDue, petition.Running.Due.LegalDue).ShouldBe((new DateOnly(2026, 10, 4), new DateOnly(2026, 10, 8)));
        On(petition, new(2026, 9, 23)).ShouldBeNull();
        On(petition, new(2026, 9, 28))!.Kind.ShouldBe(ReminderKind.Before);
        On(petition, new(2026, 10, 6))!.Kind.ShouldBe(ReminderKind.Before);
        On(petition, new(2026, 10, 8))!.Kind.ShouldBe(ReminderKind.At);
        On(petition, new(2026, 10, 9))!.Kind.ShouldBe(ReminderKind.After);
    }

    [Fact]
    public void What_was_due_before_it_was_recorded_nobody_is_reminded_of()
    {
        Remind.Decide(Request, WorkingCalendar.Published, new(2026, 11, 24), knownSince: new(2026, 11, 24), ahead: 3).Facts.ShouldBeEmpty();
        Remind.Decide(Request, WorkingCalendar.Published, new(2026, 3, 31), knownSince: Due, ahead: 3).Facts.Count.ShouldBe(1);
    }

    [Fact]
    public void Nobody_is_reminded_of_what_is_closed_or_has_no_term()
    {
        On(Request with { IsOpen = false }, Due).ShouldBeNull();
        On(new TimedMatter(null), Due).ShouldBeNull();
    }

    [Fact]
    public void While_the_clock_stands_still_nobody_is_late()
    {
        var paused = TimedMatter.Of(
            Terms.DisclosureAnswer(DisclosureRegulation.Of2019), Received, new ClockEvents { Pauses = [Pause.Running(new(2026, 3, 10), new(2026, 3, 10))] });
        On(paused, new(2026, 6, 1)).ShouldBeNull();
    }

    private static DeadlineReminded? On(TimedMatter matter, DateOnly today) =>
        (DeadlineReminded?)Remind.Decide(matter, WorkingCalendar.Published, today, Received, ahead: 3).Facts.SingleOrDefault();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

using System.Text.Json;

namespace Hrss.Statutes.Tests;

public sealed class DerivationTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Published;
    private static readonly Term Answer = Terms.DisclosureAnswer(DisclosureRegulation.Of2019);

    [Fact]
    public void Every_day_says_in_two_languages_why_it_counts_or_not()
    {
        var due = DueDates.Of(Terms.DisclosureCorrectionNotice, new(2025, 9, 25), Calendar);
        due.Derivation[0].ShouldBe(new DayCount(new(2025, 9, 25), DayTreatment.StartDay, null,
            new("起算当日，自次日起计算", "The starting day; counting begins the next day")));
        Reason(due, new(2025, 9, 26)).ShouldBe(new Wording("第1个工作日", "Working day 1"));
        Reason(due, new(2025, 9, 27)).Chinese.ShouldBe("休息日，不计入");
        Reason(due, new(2025, 9, 28)).ShouldBe(new Wording("第2个工作日，国庆节、中秋节调休上班", "Working day 2, worked to make up for National Day and Mid-Autumn Festival"));
        Reason(due, new(2025, 10, 1)).ShouldBe(new Wording("国庆节、中秋节放假，不计入", "Holiday (National Day and Mid-Autumn Festival), not counted"));
        due.Derivation[^1].Ordinal.ShouldBe(7);
    }

    [Fact]
    public void Days_of_a_consultation_are_paused_and_its_weekends_are_weekends()
    {
        var due = DueDates.Of(Terms.DisclosureAnswer(DisclosureRegulation.Of2008), new(2016, 4, 25), Calendar,
            new() { Pauses = [new(new(2016, 4, 28), new(2016, 5, 12))] });
        due.Derivation.Count(day => day.Treatment == DayTreatment.Paused).ShouldBe(9);
        Reason(due, new(2016, 4, 29)).ShouldBe(new Wording("征求第三方意见期间，不计入", "A third party was being consulted, not counted"));
        due.Derivation.Single(day => day.Day == new DateOnly(2016, 4, 28)).IsCounted.ShouldBeTrue();
        due.Derivation.Single(day => day.Day == new DateOnly(2016, 5, 7)).Treatment.ShouldBe(DayTreatment.RestDay);
        due.Derivation.Single(day => day.Day == new DateOnly(2016, 5, 13)).IsCounted.ShouldBeTrue();
    }

    [Fact]
    public void A_last_day_off_is_shown_to_move()
    {
        var due = DueDates.Of(Terms.PetitionHandling(PetitionRegulation.Of2005), new(2016, 12, 1), Calendar);
        due.Derivation.Single(day => day.Ordinal == 60).Day.ShouldBe(due.NominalDue);
        due.Derivation[^1].Treatment.ShouldBe(DayTreatment.PostponedTo);
        due.Derivation[^2].Reason.Chinese.ShouldBe("届满日遇春节放假，顺延");
    }

    [Fact]
    public void A_term_told_not_to_move_ends_on_its_nominal_day()
    {
        var due = DueDates.Of(Terms.PetitionHandling(PetitionRegulation.Of2005) with { RollsToWorkingDay = false }, new(2016, 12, 1), Calendar);
        due.LegalDue.ShouldBe(new DateOnly(2017, 1, 30));
    }

    [Fact]
    public void A_restart_shows_the_days_that_fell_away()
    {
        var due = DueDates.Of(Answer, new(2021, 1, 25), Calendar, new() { RestartedOn = new(2021, 2, 22) });
        due.StartedOn.ShouldBe(new DateOnly(2021, 2, 22));
        due.Derivation.Count(day => day.Treatment == DayTreatment.BeforeRestart).ShouldBe(27);
        Reason(due, new(2021, 2, 22)).Chinese.ShouldBe("重新起算当日，自次日起计算");
    }

    [Fact]
    public void Days_of_an_extension_say_so()
    {
        var due = DueDates.Of(Answer, new(2024, 9, 9), Calendar, new() { Extensions = [Extension.Full(Terms.DisclosureExtension(DisclosureRegulation.Of2019))] });
        due.ExtendedBy.ShouldBe(20);
        due.Derivation.Single(day => day.Ordinal == 20).Reason.Chinese.ShouldBe("第20个工作日，国庆节调休上班");
        due.Derivation.Single(day => day.Ordinal == 21).Reason.ShouldBe(new Wording("第21个工作日（延长期内）", "Working day 21, within the extension"));
    }

    [Fact]
    public void A_hearing_is_left_out_of_a_term_in_calendar_days()
    {
        var plain = DueDates.Of(Terms.PetitionReexamination(PetitionRegulation.Of2022), new(2023, 3, 1), Calendar);
        var heard = DueDates.Of(Terms.PetitionReexamination(PetitionRegulation.Of2022), new(2023, 3, 1), Calendar,
            new() { Pauses = [new(new(2023, 3, 6), new(2023, 3, 13), PauseGround.Hearing)] });
        heard.NominalDue.ShouldBe(plain.NominalDue.AddDays(7));
    }

    [Fact]
    public void Months_end_on_the_day_of_the_same_number_or_the_last_of_the_month()
    {
        DueDates.Of(Terms.DirectLitigation(new(2022, 8, 31)), new(2022, 8, 31), Calendar).NominalDue.ShouldBe(new DateOnly(2023, 2, 28));
        var due = DueDates.Of(Terms.DirectLitigation(new(2022, 4, 1)), new(2022, 4, 1), Calendar);
        (due.NominalDue, due.LegalDue).ShouldBe((new DateOnly(2022, 10, 1), new DateOnly(2022, 10, 8)));
    }

    [Fact]
    public void A_date_in_a_year_without_a_notice_is_provisional()
    {
        DueDates.Of(Answer, new(2026, 12, 1), Calendar).Doubt.ShouldBe(DateDoubt.CalendarNotPublished);
        DueDates.Of(Terms.PetitionHandling(PetitionRegulation.Of2022), new(2026, 11, 20), Calendar).Provisional.ShouldBeTrue();
        DueDates.Of(Terms.PetitionHandling(PetitionRegulation.Of2022), new(2026, 10, 9), Calendar).Provisional.ShouldBeFalse();
        DueDates.Of(Answer, new(2026, 12, 1), Calendar.With([], [2027])).Provisional.ShouldBeFalse();
    }

    [Fact]
    public void A_consultation_still_out_makes_the_date_the_earliest_possible()
    {
        var open = DueDates.Of(Answer, new(2025, 4, 14), Calendar, new() { Pauses = [Pause.Running(new(2025, 4, 21), asOf: new(2025, 4, 23))] });
        open.Doubt.ShouldBe(DateDoubt.PauseStillRunning);
        open.LegalDue.ShouldBeLessThan(new DateOnly(2025, 6, 10));
    }

    [Fact]
    public void An_answer_after_the_partys_term_does_not_lengthen_the_pause()
    {
        Pause.Consultation(Terms.ThirdParty, new(2025, 4, 21), new(2025, 4, 24), new(2025, 6, 30), Calendar).ReturnedOn.ShouldBe(new DateOnly(2025, 5, 19));
        Pause.Consultation(Terms.ThirdParty, new(2025, 4, 21), new(2025, 4, 24), new(2025, 5, 6), Calendar).ReturnedOn.ShouldBe(new DateOnly(2025, 5, 6));
        Pause.Consultation(Terms.OtherOrgan, new(2025, 4, 21), new(2025, 4, 24), null, Calendar).Ground.ShouldBe(PauseGround.OtherOrgan);
    }

    [Fact]
    public void The_regulation_of_2008_stops_the_clock_for_third_parties_only()
    {
        Pause.IsAllowed(PauseGround.ThirdParty, DisclosureRegulation.Of2008).ShouldBeTrue();
        Pause.IsAllowed(PauseGround.OtherOrgan, DisclosureRegulation.Of2008).ShouldBeFalse();
        Pause.IsAllowed(PauseGround.OtherOrgan, DisclosureRegulation.Of2019).ShouldBeTrue();
        Pause.IsAllowed(PauseGround.Hearing, DisclosureRegulation.Of2019).ShouldBeFalse();
    }

    [Fact]
    public void A_summary_keeps_the_excluded_stretches_and_make_up_days_and_survives_storage()
    {
        var due = DueDates.Of(Terms.DisclosureAnswer(DisclosureRegulation.Of2008), new(2016, 4, 25), Calendar,
            new() { Pauses = [new(new(2016, 4, 28), new(2016, 5, 12))] });
        due.Summary.Excluded.ShouldBe(
        [
            new(new(2016, 4, 29), new(2016, 4, 29), DayTreatment.Paused, null, 1),
            new(new(2016, 5, 1), new(2016, 5, 2), DayTreatment.Holiday, "劳动节", 2),
            new(new(2016, 5, 3), new(2016, 5, 12), DayTreatment.Paused, null, 8),
        ]);
        DueDates.Of(Answer, new(2019, 9, 16), Calendar).Summary.MakeUpDays.ShouldBe([new(2019, 9, 29), new(2019, 10, 12)]);
        JsonSerializer.Deserialize<DueDateSummary>(JsonSerializer.Serialize(due.Summary)).ShouldBe(due.Summary);
    }

    [Fact]
    public void The_clocks_events_survive_storage()
    {
        var clock = new ClockEvents
        {
            RestartedOn = new(2025, 5, 6),
            Extensions = [new(Terms.DisclosureExtension(DisclosureRegulation.Of2019), 10)],
            Pauses = [new(new(2025, 5, 8), new(2025, 5, 20), PauseGround.OtherOrgan)],
        };
        JsonSerializer.Deserialize<ClockEvents>(JsonSerializer.Serialize(clock)).ShouldBe(clock);
    }

    [Fact]
    public void Late_begins_after_the_legal_due_date_and_working_days_left_count_down_to_it()
    {
        var due = DueDates.Of(Answer, new(2025, 3, 1), Calendar);
        due.IsLate(new(2025, 3, 28)).ShouldBeFalse();
        due.IsLate(new(2025, 3, 29)).ShouldBeTrue();
        due.WorkingDaysLeft(new(2025, 3, 21)).ShouldBe(5);
        due.WorkingDaysLeft(new(2025, 3, 28)).ShouldBe(0);
        due.WorkingDaysLeft(new(2025, 4, 1)).ShouldBe(-2);
    }

    [Fact]
    public void What_the_law_does_not_know_is_refused()
    {
        var calendarDays = Terms.PetitionExtension(PetitionRegulation.Of2022);
        Should.Throw<ArgumentOutOfRangeException>(() => new Extension(Terms.DisclosureExtension(DisclosureRegulation.Of2019), 21));
        Should.Throw<ArgumentOutOfRangeException>(() => new Pause(new(2025, 3, 2), new(2025, 3, 1)));
        Should.Throw<ArgumentException>(() => DueDates.Of(Answer, new(2025, 3, 1), Calendar, new() { RestartedOn = new(2025, 2, 1) }));
        Should.Throw<ArgumentException>(() => DueDates.Of(Answer, new(2025, 3, 1), Calendar, new() { Extensions = [Extension.Full(calendarDays)] }));
        Should.Throw<ArgumentException>(() => DueDates.Of(Terms.PetitionHandling(PetitionRegulation.Of2022), new(2025, 3, 1), Calendar,
            new() { Extensions = [Extension.Full(calendarDays), new(calendarDays, 1)] }));
        Should.Throw<ArgumentOutOfRangeException>(() => DueDates.Of(Answer, DateOnly.MaxValue, Calendar));
        Should.Throw<ArgumentOutOfRangeException>(() => DueDates.Of(Answer, DateOnly.MinValue, Calendar));
    }

    private static Wording Reason(DueDate due, DateOnly day) => due.Derivation.Last(count => count.Day == day).Reason;
}

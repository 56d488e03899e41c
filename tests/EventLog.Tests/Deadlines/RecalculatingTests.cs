using Hrss.EventLog.Deadlines;
using Hrss.Statutes;

namespace Hrss.EventLog.Tests.Deadlines;

public sealed class RecalculatingTests
{
    private const string Notice = "国办发明电〔2026〕12号";
    private static readonly DateOnly Today = new(2026, 12, 20);

    // The arrangement of 2027 as it might be: the Spring Festival from 5 to 11 February, with 30 January and 14 February worked.
    private static readonly WorkingCalendar With2027 = WorkingCalendar.Published.With(
        [
            .. Days(CalendarDayKind.Holiday, "元旦", new(2027, 1, 1), 3),
            .. Days(CalendarDayKind.Holiday, "春节", new(2027, 2, 5), 7),
            .. Days(CalendarDayKind.Workday, "春节", new(2027, 1, 30), 1),
            .. Days(CalendarDayKind.Workday, "春节", new(2027, 2, 14), 1),
        ],
        [2027]);

    private static readonly Pause Consultation = new(new(2026, 12, 14), new(2026, 12, 18));

    // Worked by hand: working days after receipt, 1 January off (a Friday), 5 to 11 February off, 30 January and 14 February worked.
    public static TheoryData<string, string, ClockEvents, string, string> Terms => new()
    {
        { "disclosure.answer.2019", "2026-12-10", ClockEvents.None, "2027-01-07", "2027-01-08" },
        { "disclosure.answer.2019", "2026-12-10", Extended("disclosure.extension.2019", 20), "2027-02-04", "2027-02-04" },
        { "disclosure.answer.2019", "2026-12-10", new ClockEvents { Pauses = [Consultation] }, "2027-01-13", "2027-01-14" },
        { "disclosure.answer.2019", "2026-12-10", new ClockEvents { RestartedOn = new(2027, 1, 11) }, "2027-02-08", "2027-02-12" },
        { "petition.handling.2022", "2026-12-10", ClockEvents.None, "2027-02-08", "2027-02-12" },
        { "petition.handling.2022", "2026-12-10", Extended("petition.extension.2022", 30), "2027-03-10", "2027-03-10" },
        { "consultation.reply.enquiry", "2026-12-28", ClockEvents.None, "2027-01-04", "2027-01-05" },
        { "consultation.reply.complaint", "2027-01-22", ClockEvents.None, "2027-02-12", "2027-02-17" },
        { "remedy.litigation", "2026-08-06", ClockEvents.None, "2027-02-08", "2027-02-12" },
    };

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_term_of_any_kind_gets_its_date_by_the_amended_calendar_and_stands(string term, string received, ClockEvents clock, string was, string due)
    {
        var matter = TimedMatter.Of(TermCatalogue.Find(term)!, Day(received), clock);
        (matter.Running!.Due.LegalDue, matter.Running.Due.Provisional).ShouldBe((Day(was), true));

        var recalculated = Recalculate.Decide(matter, With2027, Today, Notice).Facts.ShouldHaveSingleItem().ShouldBeOfType<DeadlineRecalculated>();

        (recalculated.On, recalculated.Notice).ShouldBe((Today, Notice));
        recalculated.Was.ShouldBe(matter.Running.Due);
        (recalculated.Due.LegalDue, recalculated.Due.Provisional).ShouldBe((Day(due), false));
        recalculated.Due.ExtendedBy.ShouldBe(matter.Running.Due.ExtendedBy);
        Recalculate.Decide(matter.After(recalculated), With2027, Today, Notice).Facts.ShouldBeEmpty();
    }

    [Fact]
    public void A_closed_matter_and_one_without_a_term_stay_as_they_are()
    {
        var matter = TimedMatter.Of(Statutes.Terms.PetitionHandling(PetitionRegulation.Of2022), new(2026, 12, 10));
        Recalculate.Decide(matter with { IsOpen = false }, With2027, Today, Notice).Facts.ShouldBeEmpty();
        Recalculate.Decide(new TimedMatter(null), With2027, Today, Notice).Facts.ShouldBeEmpty();
    }

    [Fact]
    public void A_term_that_ended_before_the_amended_days_stays_as_it_is() =>
        Recalculate.Decide(TimedMatter.Of(Statutes.Terms.DisclosureAnswer(DisclosureRegulation.Of2008), new(2011, 4, 20)), With2027, Today, Notice).Facts.ShouldBeEmpty();

    [Fact]
    public void A_reply_term_that_was_configured_otherwise_by_now_keeps_the_length_it_was_set_with()
    {
        var own = AssumedValues.Default with { Hotline = new HotlineTerms { Enquiry = 10 } };
        var matter = TimedMatter.Of(Statutes.Terms.HotlineReply(HotlineMatter.Enquiry, own), new(2026, 12, 28));
        var recalculated = Recalculate.Decide(matter, With2027, Today, Notice).Facts.ShouldHaveSingleItem().ShouldBeOfType<DeadlineRecalculated>();
        (recalculated.Due.Days, recalculated.Due.LegalDue).ShouldBe((10, new DateOnly(2027, 1, 12)));
    }

    [Fact]
    public void A_delay_that_an_organ_set_itself_is_reckoned_again_too()
    {
        var matter = TimedMatter.Of(Statutes.Terms.ExcessiveRequestDelay(40), new(2026, 12, 10));
        Recalculate.Decide(matter, With2027, Today, Notice).Facts.ShouldHaveSingleItem().ShouldBeOfType<DeadlineRecalculated>().Due.Days.ShouldBe(40);
    }

    private static ClockEvents Extended(string rule, int days) => new() { Extensions = [new Extension(TermCatalogue.Find(rule)!, days)] };

    private static IEnumerable<CalendarDay> Days(CalendarDayKind kind, string festival, DateOnly from, int count) =>
        Enumerable.Range(0, count).Select(i => new CalendarDay(from.AddDays(i), kind, festival));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

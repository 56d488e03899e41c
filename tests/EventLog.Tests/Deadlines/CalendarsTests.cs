using Hrss.EventLog.Deadlines;
using Hrss.Statutes;
using Microsoft.Extensions.Configuration;

namespace Hrss.EventLog.Tests.Deadlines;

public sealed class CalendarsTests
{
    private static readonly DateOnly Day = new(2027, 3, 1);
    private static readonly HolidayNotice First = Notice("JR-2026-000001", 2027, off: new() { [new(2027, 1, 1)] = "元旦", [Day] = "临时放假" });
    private static readonly HolidayNotice Second = Notice("JR-2026-000002", null, worked: new() { [Day] = "恢复上班" });

    [Fact]
    public void Notices_take_effect_in_the_order_of_their_numbers_however_they_arrive()
    {
        foreach (var arriving in new HolidayNotice[][] { [First, Second], [Second, First] })
        {
            var calendars = new Calendars(AssumedValues.Default);
            calendars.Amend(arriving);
            (calendars.Current.IsWorkingDay(Day), calendars.Current.IsPublished(2027)).ShouldBe((true, true));
        }
    }

    [Fact]
    public void A_notice_told_twice_and_a_reading_that_comes_late_change_nothing()
    {
        var calendars = new Calendars(AssumedValues.Default);
        calendars.Amend([First, Second]);
        var (current, changed) = (calendars.Current, calendars.Changed);
        calendars.Amend([Second, First]);
        calendars.Amend([First]);
        calendars.Current.ShouldBeSameAs(current);
        changed.IsCompleted.ShouldBeFalse();
    }

    [Fact]
    public void Whoever_waits_for_a_change_hears_of_it()
    {
        var calendars = new Calendars(AssumedValues.Default);
        var changed = calendars.Changed;
        calendars.Amend([First]);
        changed.IsCompleted.ShouldBeTrue();
    }

    [Fact]
    public void A_recalculated_term_names_the_notice_that_touches_it()
    {
        var calendars = new Calendars(AssumedValues.Default);
        calendars.NoticeOf(new(2026, 12, 1), new(2027, 1, 10)).ShouldBe("历年节假日安排");
        calendars.Amend([First, Second]);
        calendars.NoticeOf(new(2026, 12, 1), new(2027, 1, 10)).ShouldBe("JR-2026-000001");
        calendars.NoticeOf(new(2027, 2, 1), new(2027, 3, 10)).ShouldBe("JR-2026-000002");
    }

    [Fact]
    public void What_is_not_configured_is_as_proposed()
    {
        var read = Read();
        read.ShouldBe(AssumedValues.Default with { ReviewFirstFor = read.ReviewFirstFor });
        read.ReviewFirstFor.ShouldBe(AssumedValues.Default.ReviewFirstFor, ignoreOrder: true);
    }

    [Fact]
    public void Every_assumed_value_can_be_configured()
    {
        var read = Read(
            ("SimpleProcedure2016From", "2016-07-15"), ("SimpleAcceptance2022", "5"), ("SimpleOpinion2022", "15"), ("ProcessingFeeFrom", "2021-02-01"),
            ("CostFeeUntil", "2017-06-30"), ("Report2008Due", "04-30"), ("YearEndUnsettledFrom", "12-20"), ("SixMonthsToSueFrom", "2015-06-01"),
            ("ReviewFirstFor:0", "Refused"), ("Hotline:Enquiry", "3"), ("Hotline:Help", "10"), ("Hotline:Complaint", "11"),
            ("Hotline:Report", "12"), ("Hotline:Suggestion", "13"), ("Hotline:Extension", "5"),
            ("ReviewDefence", "12"), ("LitigationDefence", "16"), ("EarlierLitigationDefence", "11"));
        read.ReviewFirstFor.ShouldBe([OutcomeGroup.Refused]);
        (read with { ReviewFirstFor = AssumedValues.Default.ReviewFirstFor }).ShouldBe(new AssumedValues
        {
            SimpleProcedure2016From = new(2016, 7, 15),
            SimpleAcceptance2022 = 5,
            SimpleOpinion2022 = 15,
            ProcessingFeeFrom = new(2021, 2, 1),
            CostFeeUntil = new(2017, 6, 30),
            Report2008Due = new(4, 30),
            YearEndUnsettledFrom = new(12, 20),
            SixMonthsToSueFrom = new(2015, 6, 1),
            ReviewFirstFor = AssumedValues.Default.ReviewFirstFor,
            Hotline = new HotlineTerms { Enquiry = 3, Help = 10, Complaint = 11, Report = 12, Suggestion = 13, Extension = 5 },
            ReviewDefence = 12,
            LitigationDefence = 16,
            EarlierLitigationDefence = 11,
        });
        new Calendars(read).Current.IsSettled(new(2026, 12, 21)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("Hotline:Enquiry", "0")]
    [InlineData("SimpleAcceptance2022", "three")]
    [InlineData("SimpleOpinion2022", "366")]
    [InlineData("CostFeeUntil", "1917-06-30")]
    [InlineData("Report2008Due", "02-29")]
    [InlineData("YearEndUnsettledFrom", "11-30")]
    [InlineData("SimpleAceptance2022", "3")]
    public void What_cannot_be_is_named_at_the_start_in_both_languages(string key, string value)
    {
        var said = Should.Throw<InvalidOperationException>(() => Read((key, value))).Message;
        said.ShouldContain(AssumptionSettings.Section);
        said.ShouldContain(key.Split(':')[^1]);
        said.ShouldContain("有误");
    }

    private static AssumedValues Read(params (string Key, string Value)[] configured) => AssumptionSettings.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(configured.Select(c => KeyValuePair.Create($"{AssumptionSettings.Section}:{c.Key}", (string?)c.Value))).Build());

    private static HolidayNotice Notice(
        string number, int? publishes, Dictionary<DateOnly, string>? off = null, Dictionary<DateOnly, string>? worked = null) =>
        new(number, null, publishes, off ?? [], worked ?? []);
}

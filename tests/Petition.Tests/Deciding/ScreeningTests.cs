using Hrss.EventLog.Deadlines;
using Hrss.Petition.Screenings;
using Hrss.Petition.Screenings.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class ScreeningTests
{
    private static readonly DateOnly Day = new(2011, 3, 1);
    private static readonly DateOnly Due = new(2011, 3, 11);
    private static readonly StartScreening Start = new("2011-03", ["劳动监察支队", "攸县", "攸县"]);
    private static readonly ScreeningStarted Started = StartScreening.Decide(Start, Day, monthTaken: false, WorkingCalendar.Published).Started!(Number);
    private static readonly ScreeningReported Reported = new(new(2011, 3, 9), "劳动监察支队", ["BW-2011-000001"], true);
    private static readonly ScreeningReported NoneFound = new(new(2011, 3, 14), "攸县", [], false);

    [Fact]
    public void A_month_has_one_round_in_which_each_unit_must_report()
    {
        (Started.Month, Started.ReportDue.LegalDue).ShouldBe((new DateOnly(2011, 3, 1), Due));
        Started.Units.ShouldBe(["劳动监察支队", "攸县"]);
        When(StartScreening.Decide(Start, Day, monthTaken: true, WorkingCalendar.Published)).ThenRefused("screening.month-taken");
        When(StartScreening.Decide(Start with { Month = "2011-13" }, Day, false, WorkingCalendar.Published)).ThenRefused("screening.month-malformed");
        When(StartScreening.Decide(Start with { Month = "2011-05" }, Day, false, WorkingCalendar.Published)).ThenRefused("screening.month-malformed");
        When(StartScreening.Decide(Start with { ReportBy = Day }, Day, false, WorkingCalendar.Published)).ThenRefused("screening.report-not-later");
        When(StartScreening.Decide(Start, new(2005, 4, 1), false, WorkingCalendar.Published)).ThenRefused("screening.too-early");
    }

    [Fact]
    public void A_unit_reports_what_it_found_or_that_it_found_none()
    {
        Given<Screening>(Started).When(s => ReportScreening.Decide(s, new("劳动监察支队", ["BW-2011-000001"]), true, Reported.On)).Then(Reported);
        Given<Screening>(Started).When(s => ReportScreening.Decide(s, new("攸县"), true, NoneFound.On)).Then(NoneFound);
        Fold<Screening>(Started, Reported).Missing.ShouldBe(["攸县"]);
    }

    [Fact]
    public void Only_units_of_the_round_report_once_and_name_factors_that_are_registered()
    {
        Given<Screening>(Started).When(s => ReportScreening.Decide(s, new("茶陵县"), true, Due)).ThenRefused("screening.not-of-the-round");
        Given<Screening>(Started).When(s => ReportScreening.Decide(s, new("攸县", ["BW-2011-000009"]), factorsKnown: false, Due)).ThenRefused("screening.factor-unknown");
        Given<Screening>(Started, Reported).When(s => ReportScreening.Decide(s, new("劳动监察支队", ["BW-2011-000001"]), true, Due)).ThenNothing();
        Given<Screening>(Started, Reported).When(s => ReportScreening.Decide(s, new("劳动监察支队"), true, Due)).ThenRefused("screening.reported");
    }

    [Fact]
    public void A_report_is_corrected_with_a_reason()
    {
        Given<Screening>(Started, Reported).When(s => CorrectScreeningReport.Decide(s, new("劳动监察支队", [], "重复登记"), true, Due))
            .Then(new ScreeningReportCorrected(Due, "劳动监察支队", [], "重复登记"));
        Given<Screening>(Started, Reported).When(s => CorrectScreeningReport.Decide(s, new("劳动监察支队", ["BW-2011-000001"], "……"), true, Due)).ThenNothing();
        Given<Screening>(Started).When(s => CorrectScreeningReport.Decide(s, new("攸县", [], "……"), true, Due)).ThenRefused("screening.not-reported");
        Given<Screening>(Started, Reported).When(s => CorrectScreeningReport.Decide(s, new("劳动监察支队", ["BW-2011-000009"], "……"), false, Due)).ThenRefused("screening.factor-unknown");
    }

    [Fact]
    public void The_duty_is_watched_until_all_have_reported()
    {
        Given<Screening>(Started, Reported).When(s => Remind.Decide(s, WorkingCalendar.Published, Due, Day, 3)).ThenOne<DeadlineReminded>().Rule.ShouldBe("petition.screening-report");
        Given<Screening>(Started, Reported, NoneFound).When(s => Remind.Decide(s, WorkingCalendar.Published, Due, Day, 3)).ThenNothing();
    }

    [Fact]
    public void A_round_ends_when_all_have_reported_or_with_a_reason_that_names_who_has_not()
    {
        Given<Screening>(Started, Reported).When(s => ConcludeScreening.Decide(s, new(), NoneFound.On)).ThenRefused("screening.still-missing");
        Given<Screening>(Started, Reported).When(s => ConcludeScreening.Decide(s, new("已电话催报"), NoneFound.On))
            .Then(new ScreeningConcluded(NoneFound.On, ["攸县"], "已电话催报"));
        Given<Screening>(Started, Reported, NoneFound).When(s => ConcludeScreening.Decide(s, new(), NoneFound.On)).Then(new ScreeningConcluded(NoneFound.On, [], null));
        var concluded = new ScreeningConcluded(NoneFound.On, ["攸县"], "已电话催报");
        Given<Screening>(Started, Reported, concluded).When(s => ConcludeScreening.Decide(s, new(), NoneFound.On)).ThenNothing();
        Given<Screening>(Started, Reported, concluded).When(s => ReportScreening.Decide(s, new("攸县"), true, NoneFound.On)).ThenRefused("screening.concluded");
    }
}

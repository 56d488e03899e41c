using Hrss.EventLog.Deadlines;
using Hrss.Petition.MajorReports;
using Hrss.Petition.MajorReports.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class MajorReportTests
{
    private static readonly DateOnly Friday = new(2011, 3, 25);
    private static readonly ReportUpward Report = new("市委、市政府", "某乳业公司职工拟集体上访", "据反映，四百余名职工……", About: ["BW-2011-000001"]);
    private static readonly MajorReportMade Made = ReportUpward.Decide(Report, Friday, WorkingCalendar.Published).Made!(Number);
    private static readonly MajorReportReceipted Receipted = new(new(2011, 3, 28), "市委办收〔2011〕7号");

    [Fact]
    public void A_major_matter_is_reported_on_the_day_and_its_receipt_asked_for_on_the_next_working_day()
    {
        (Made.On, Made.LearntOn).ShouldBe((Friday, Friday));
        (Made.ReceiptDue.Rule, Made.ReceiptDue.LegalDue).ShouldBe(("petition.major-report-receipt.2005", new DateOnly(2011, 3, 28)));
        ReportUpward.Decide(Report, new(2023, 3, 24), WorkingCalendar.Published).Made!(Number).ReceiptDue.Rule.ShouldBe("petition.major-report-receipt.2022");
    }

    [Fact]
    public void A_report_that_was_late_is_recorded_with_the_day_it_was_learnt_of()
    {
        ReportUpward.Decide(Report with { LearntOn = Friday.AddDays(-2) }, Friday, WorkingCalendar.Published).Made!(Number).LearntOn.ShouldBe(Friday.AddDays(-2));
        When(ReportUpward.Decide(Report with { LearntOn = Friday.AddDays(1) }, Friday, WorkingCalendar.Published)).ThenRefused("major-report.learnt-later");
        When(ReportUpward.Decide(Report, new(2005, 4, 30), WorkingCalendar.Published)).ThenRefused("major-report.too-early");
    }

    [Fact]
    public void It_is_followed_up_before_and_after_the_receipt()
    {
        Given<MajorReport>(Made).When(r => FollowUpReport.Decide(r, new("已派员驻厂"), Friday)).Then(new MajorReportFollowedUp(Friday, "已派员驻厂"));
        Given<MajorReport>(Made, Receipted).When(r => FollowUpReport.Decide(r, new("已平息"), Receipted.On)).Then(new MajorReportFollowedUp(Receipted.On, "已平息"));
        Given<MajorReport>(Made).When(r => FollowUpReport.Decide(r, new(Report.Content), Friday)).ThenNothing();
    }

    [Fact]
    public void It_is_watched_until_it_is_receipted_and_receipted_once()
    {
        Given<MajorReport>(Made).When(r => Remind.Decide(r, WorkingCalendar.Published, new(2011, 3, 29), Friday, 3)).ThenOne<DeadlineReminded>().Kind.ShouldBe(ReminderKind.After);
        Given<MajorReport>(Made).When(r => RecordReceipt.Decide(r, new("市委办收〔2011〕7号"), Receipted.On)).Then(Receipted);
        Given<MajorReport>(Made, Receipted).When(r => Remind.Decide(r, WorkingCalendar.Published, new(2011, 3, 29), Friday, 3)).ThenNothing();
        Given<MajorReport>(Made, Receipted).When(r => RecordReceipt.Decide(r, new("市委办收〔2011〕7号"), Receipted.On)).ThenNothing();
        Given<MajorReport>(Made, Receipted).When(r => RecordReceipt.Decide(r, new("另一号"), Receipted.On)).ThenRefused("major-report.receipted");
    }
}

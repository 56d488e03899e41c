using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Stability;
using Hrss.Petition.Stability.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class FactorTests
{
    private static readonly DateOnly Day = new(2011, 3, 8);
    private static readonly DateOnly Later = new(2011, 3, 15);

    private static readonly RegisterFactor Register = new(
        "unpaid-wages", 420, "停产后拖欠工资四个月", FactorLevel.Considerable, "劳动监察支队", "王支队长", Employer: "某乳业公司", Linked: ["XF-2011-000012", "XF-2011-000012"]);

    private static readonly FactorRegistered Registered = RegisteredBy(Register, Day);
    private static readonly FactorMeasuresTaken Measured = new(Day, "驻厂核对工资账册");
    private static readonly FactorReviewed Eased = Review(FactorTrend.Eased);
    private static readonly FactorPutUnderWatch Watched = new(Day, "unpaid-wages", "可能集体上访");
    private static readonly FactorClosed Closed = new(Later, FactorEnding.Resolved, FactorLevel.Considerable, "unpaid-wages", "劳动监察支队", "首期欠薪已发放");

    [Fact]
    public void A_factor_is_registered_with_who_is_responsible_and_reviewed_after_thirty_days_or_on_the_day_that_was_set()
    {
        (Registered.Number, Registered.Level, Registered.People, Registered.Responsible).ShouldBe((Number, FactorLevel.Considerable, 420, "王支队长"));
        Registered.Linked.ShouldBe(["XF-2011-000012"]);
        (Registered.ReviewDue.Rule, Registered.ReviewDue.LegalDue).ShouldBe(("petition.factor-review", new DateOnly(2011, 4, 7)));
        RegisteredBy(Register with { ReviewOn = Later }, Day).ReviewDue.LegalDue.ShouldBe(Later);
    }

    [Fact]
    public void A_factor_names_an_employer_or_a_place_and_a_review_to_come()
    {
        Refused(Register with { Employer = null }, Day).ShouldBe("factor.nowhere");
        Refused(Register with { ReviewOn = Day }, Day).ShouldBe("factor.review-not-later");
        Refused(Register with { ReviewOn = Day.AddYears(2) }, Day).ShouldBe("factor.review-not-later");
        Refused(Register, new(2005, 4, 30)).ShouldBe("factor.too-early");
    }

    [Fact]
    public void Measures_are_recorded_once_and_others_added()
    {
        Given<Factor>(Registered).When(f => TakeMeasures.Decide(f, new("驻厂核对工资账册"), Day)).Then(Measured);
        Given<Factor>(Registered, Measured).When(f => TakeMeasures.Decide(f, new("驻厂核对工资账册"), Later)).ThenNothing();
        Given<Factor>(Registered, Measured).When(f => TakeMeasures.Decide(f, new("保全存货"), Later)).Then(new FactorMeasuresTaken(Later, "保全存货"));
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => TakeMeasures.Decide(f, new("保全存货"), Later)).ThenRefused("factor.closed");
    }

    [Fact]
    public void A_review_follows_measures_and_sets_the_next_one()
    {
        Eased.NextDue.LegalDue.ShouldBe(new DateOnly(2011, 4, 14));
        Given<Factor>(Registered).When(f => Review(f, FactorTrend.Rising)).ThenRefused("factor.no-measures");
        Given<Factor>(Registered, Measured).When(f => Review(f, FactorTrend.Rising, people: 500)).ThenOne<FactorReviewed>().People.ShouldBe(500);
        Given<Factor>(Registered, Measured).When(f => Review(f, FactorTrend.Persisting)).ThenOne<FactorReviewed>().People.ShouldBe(420);
        Given<Factor>(Registered, Measured, Eased).When(f => Review(f, FactorTrend.Eased)).ThenNothing();
        Given<Factor>(Registered, Measured).When(f => Review(f, FactorTrend.Eased, next: Later)).ThenRefused("factor.review-not-later");
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => Review(f, FactorTrend.Eased)).ThenRefused("factor.closed");
    }

    [Fact]
    public void The_level_is_changed_with_the_level_before_it_and_a_reason()
    {
        Given<Factor>(Registered).When(f => ChangeLevel.Decide(f, new(FactorLevel.Major, "拟集体进京"), Later))
            .Then(new FactorLevelChanged(Later, FactorLevel.Considerable, FactorLevel.Major, "unpaid-wages", "拟集体进京"));
        Given<Factor>(Registered).When(f => ChangeLevel.Decide(f, new(FactorLevel.Considerable, "同前"), Later)).ThenNothing();
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => ChangeLevel.Decide(f, new(FactorLevel.Major, "……"), Later)).ThenRefused("factor.closed");
    }

    [Fact]
    public void Responsibility_passes_to_others_and_only_while_it_is_open()
    {
        Given<Factor>(Registered).When(f => ReassignFactor.Decide(f, new("信访科", "李科长"), Later)).Then(new FactorReassigned(Later, "信访科", "李科长"));
        Given<Factor>(Registered).When(f => ReassignFactor.Decide(f, new("劳动监察支队", "王支队长"), Later)).ThenNothing();
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => ReassignFactor.Decide(f, new("信访科", "李科长"), Later)).ThenRefused("factor.closed");
    }

    [Fact]
    public void Matters_are_linked_once()
    {
        Given<Factor>(Registered).When(f => LinkMatters.Decide(f, new(["XF-2011-000012", "ZX-2011-000003"]), Later))
            .Then(new FactorLinked(Later, ["ZX-2011-000003"]));
        Given<Factor>(Registered).When(f => LinkMatters.Decide(f, new(["XF-2011-000012"]), Later)).ThenNothing();
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => LinkMatters.Decide(f, new(["ZX-2011-000003"]), Later)).ThenRefused("factor.closed");
    }

    [Fact]
    public void A_factor_goes_on_the_monitoring_list_and_off_it_once()
    {
        Given<Factor>(Registered).When(f => PutUnderWatch.Decide(f, new("可能集体上访"), Day)).Then(Watched);
        Given<Factor>(Registered, Watched).When(f => PutUnderWatch.Decide(f, new("再次"), Later)).ThenNothing();
        Given<Factor>(Registered, Watched).When(f => TakeOffWatch.Decide(f, new("已平息"), Later)).Then(new FactorTakenOffWatch(Later, "unpaid-wages", "已平息"));
        Given<Factor>(Registered).When(f => TakeOffWatch.Decide(f, new("已平息"), Later)).ThenNothing();
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => PutUnderWatch.Decide(f, new("……"), Later)).ThenRefused("factor.closed");
    }

    [Fact]
    public void It_is_resolved_only_after_measures_and_a_review_that_found_it_eased()
    {
        var resolve = new CloseFactor(FactorEnding.Resolved, "首期欠薪已发放");
        Given<Factor>(Registered).When(f => CloseFactor.Decide(f, resolve, Later)).ThenRefused("factor.no-measures");
        Given<Factor>(Registered, Measured).When(f => CloseFactor.Decide(f, resolve, Later)).ThenRefused("factor.not-eased");
        Given<Factor>(Registered, Measured, Review(FactorTrend.Rising)).When(f => CloseFactor.Decide(f, resolve, Later)).ThenRefused("factor.not-eased");
        Given<Factor>(Registered, Measured, Eased).When(f => CloseFactor.Decide(f, resolve, Later)).Then(Closed);
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => CloseFactor.Decide(f, resolve, Later)).ThenNothing();
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => CloseFactor.Decide(f, new(FactorEnding.Unfounded, "查无其事"), Later))
            .ThenRefused("factor.closed-otherwise");
        Fold<Factor>(Registered, Measured, Eased, Closed).Running.ShouldBeNull();
    }

    [Fact]
    public void What_is_on_the_monitoring_list_leaves_it_when_it_is_closed() =>
        Given<Factor>(Registered, Watched).When(f => CloseFactor.Decide(f, new(FactorEnding.HandedOver, "移交区政府"), Later)).Then(
            new FactorTakenOffWatch(Later, "unpaid-wages", "移交区政府"),
            new FactorClosed(Later, FactorEnding.HandedOver, FactorLevel.Considerable, "unpaid-wages", "劳动监察支队", "移交区政府"));

    [Fact]
    public void A_closed_factor_that_comes_back_is_reviewed_again_and_needs_new_measures()
    {
        var calendar = WorkingCalendar.Published;
        var reopened = Given<Factor>(Registered, Measured, Eased, Closed).When(f => ReopenFactor.Decide(f, new("第二期未发"), new(2011, 5, 9), calendar))
            .ThenOne<FactorReopened>();
        (reopened.Level, reopened.ReviewDue.LegalDue).ShouldBe((FactorLevel.Considerable, new DateOnly(2011, 6, 8)));
        Given<Factor>(Registered).When(f => ReopenFactor.Decide(f, new("……"), Later, calendar)).ThenRefused("factor.open");
        Given<Factor>(Registered, Measured, Eased, Closed).When(f => ReopenFactor.Decide(f, new("……", ReviewOn: Later), Later, calendar)).ThenRefused("factor.review-not-later");
        Given<Factor>(Registered, Measured, Eased, Closed, reopened).When(f => CloseFactor.Decide(f, new(FactorEnding.Resolved, "……"), new(2011, 6, 1)))
            .ThenRefused("factor.no-measures");
    }

    [Fact]
    public void Whoever_is_responsible_is_reminded_of_the_review()
    {
        var factor = Fold<Factor>(Registered, Measured);
        Remind.Decide(factor, WorkingCalendar.Published, Registered.ReviewDue.LegalDue, Day, ahead: 3).Facts
            .ShouldHaveSingleItem().ShouldBeOfType<DeadlineReminded>().Rule.ShouldBe("petition.factor-review");
        factor.Department.ShouldBe("劳动监察支队");
    }

    private static FactorRegistered RegisteredBy(RegisterFactor command, DateOnly on) =>
        RegisterFactor.Decide(command, on, WorkingCalendar.Published).Registered!(Number);

    private static string? Refused(RegisterFactor command, DateOnly on) => RegisterFactor.Decide(command, on, WorkingCalendar.Published).Refusal?.Code;

    private static Decision Review(Factor factor, FactorTrend trend, int? people = null, DateOnly? next = null) =>
        ReviewFactor.Decide(factor, new(trend, "复查情况", people, next), Later, WorkingCalendar.Published);

    private static FactorReviewed Review(FactorTrend trend) =>
        Given<Factor>(Registered, Measured).When(f => Review(f, trend)).ThenOne<FactorReviewed>();
}

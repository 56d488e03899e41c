using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Receptions;
using Hrss.Petition.Receptions.Commands;
using Hrss.Statutes;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class ReceptionTests
{
    private static readonly DateOnly Day = new(2011, 3, 1);
    private static readonly DateOnly Reception = new(2011, 3, 15);
    private static readonly ArrangeReception Arrange = new(Reception, "局长 周某", "市人社局信访接待室", ["工资拖欠"]);
    private static readonly ReceptionArranged Arranged = ArrangeReception.Decide(Arrange, Day, monthTaken: false, WorkingCalendar.Published).Arranged!(Number);
    private static readonly ReceptionCaseReceived Case = new(Number, Reception, Reception, "XF-2011-000012", "当场答复", null);
    private static readonly ReceptionHeld Held = new(Number, Reception, Reception, "局长 周某");
    private static readonly ReceptionNotHeld NotHeld = new(Number, Reception, Reception, "因公出差");

    [Fact]
    public void A_month_has_one_reception_day_set_in_advance_on_a_working_day()
    {
        (Arranged.Day, Arranged.Due.LegalDue).ShouldBe((Reception, Reception));
        When(ArrangeReception.Decide(Arrange with { Day = Day }, Day, false, WorkingCalendar.Published)).ThenRefused("reception.not-ahead");
        When(ArrangeReception.Decide(Arrange with { Day = Day.AddDays(-1) }, Day, false, WorkingCalendar.Published)).ThenRefused("reception.not-ahead");
        When(ArrangeReception.Decide(Arrange with { Day = new(2011, 3, 12) }, Day, false, WorkingCalendar.Published)).ThenRefused("reception.not-a-working-day");
        When(ArrangeReception.Decide(Arrange, Day, monthTaken: true, WorkingCalendar.Published)).ThenRefused("reception.month-taken");
        When(ArrangeReception.Decide(Arrange, new(2005, 4, 30), false, WorkingCalendar.Published)).ThenRefused("reception.too-early");
    }

    [Fact]
    public void It_is_moved_with_a_reason_and_never_into_the_past()
    {
        var moved = Given<ReceptionDay>(Arranged).When(d => Move(d, new(2011, 3, 22))).ThenOne<ReceptionMoved>();
        (moved.Was, moved.Day, moved.Reason, moved.Due.LegalDue).ShouldBe((Reception, new DateOnly(2011, 3, 22), "会议冲突", new DateOnly(2011, 3, 22)));
        Given<ReceptionDay>(Arranged).When(d => Move(d, Day)).ThenRefused("reception.not-ahead");
        Given<ReceptionDay>(Arranged).When(d => Move(d, new(2011, 2, 15))).ThenRefused("reception.not-ahead");
        Given<ReceptionDay>(Arranged).When(d => Move(d, new(2011, 3, 20))).ThenRefused("reception.not-a-working-day");
        Given<ReceptionDay>(Arranged).When(d => Move(d, new(2011, 4, 12), monthTaken: true)).ThenRefused("reception.month-taken");
        Given<ReceptionDay>(Arranged).When(d => Move(d, Reception)).ThenNothing();
        Given<ReceptionDay>(Arranged, Held).When(d => Move(d, new(2011, 3, 22))).ThenRefused("reception.over");
        Given<ReceptionDay>(Arranged, Case).When(d => Move(d, new(2011, 3, 22))).ThenRefused("reception.has-cases");
    }

    [Fact]
    public void Cases_are_received_on_the_day_each_with_its_result_and_term()
    {
        Given<ReceptionDay>(Arranged).When(d => ReceiveCase.Decide(d, new("XF-2011-000012", "当场答复"), true, Reception)).Then(Case);
        Given<ReceptionDay>(Arranged).When(d => ReceiveCase.Decide(d, new("XF-2011-000012", "交办", new(2011, 4, 15)), true, Reception)).ThenOne<ReceptionCaseReceived>()
            .FinishBy.ShouldBe(new DateOnly(2011, 4, 15));
        Given<ReceptionDay>(Arranged).When(d => ReceiveCase.Decide(d, new("XF-2011-000012", "当场答复"), true, Day)).ThenRefused("reception.not-yet");
        Given<ReceptionDay>(Arranged).When(d => ReceiveCase.Decide(d, new("XF-2011-000012", "交办", Day), true, Reception)).ThenRefused("reception.finish-before");
        Given<ReceptionDay>(Arranged, Case).When(d => ReceiveCase.Decide(d, new("XF-2011-000012", "当场答复"), true, Reception)).ThenNothing();
        Given<ReceptionDay>(Arranged, Case).When(d => ReceiveCase.Decide(d, new("XF-2011-000012", "交办"), true, Reception)).ThenRefused("reception.case-recorded");
        Given<ReceptionDay>(Arranged, NotHeld).When(d => ReceiveCase.Decide(d, new("XF-2011-000012", "当场答复"), true, Reception)).ThenRefused("reception.not-held");
    }

    [Fact]
    public void A_case_is_a_petition_that_is_registered()
    {
        Given<ReceptionDay>(Arranged).When(d => ReceiveCase.Decide(d, new("XF-2011-999999", "当场答复"), false, Reception)).ThenRefused("reception.petition-unknown");
        // Nor does whoever must not see it learn whether it was received.
        Given<ReceptionDay>(Arranged, Case).When(d => ReceiveCase.Decide(d, new("XF-2011-000012", "交办"), false, Reception)).ThenRefused("reception.petition-unknown");
    }

    [Fact]
    public void It_is_recorded_as_held_on_its_day_or_later_and_once()
    {
        Given<ReceptionDay>(Arranged).When(d => HoldReception.Decide(d, new(), Reception)).Then(Held);
        Given<ReceptionDay>(Arranged).When(d => HoldReception.Decide(d, new("副局长 吴某"), Reception.AddDays(1))).Then(Held with { On = Reception.AddDays(1), Leader = "副局长 吴某" });
        Given<ReceptionDay>(Arranged).When(d => HoldReception.Decide(d, new(), Day)).ThenRefused("reception.not-yet");
        Given<ReceptionDay>(Arranged, Held).When(d => HoldReception.Decide(d, new(), Reception)).ThenNothing();
        Given<ReceptionDay>(Arranged, Held).When(d => HoldReception.Decide(d, new("副局长 吴某"), Reception)).ThenRefused("reception.over");
        Given<ReceptionDay>(Arranged, NotHeld).When(d => HoldReception.Decide(d, new(), Reception)).ThenRefused("reception.not-held");
    }

    [Fact]
    public void It_is_recorded_as_not_held_with_the_reason_unless_cases_were_received()
    {
        Given<ReceptionDay>(Arranged).When(d => CancelReception.Decide(d, new("因公出差"), Reception)).Then(NotHeld);
        Given<ReceptionDay>(Arranged, NotHeld).When(d => CancelReception.Decide(d, new("因公出差"), Reception)).ThenNothing();
        Given<ReceptionDay>(Arranged, NotHeld).When(d => CancelReception.Decide(d, new("另一理由"), Reception)).ThenRefused("reception.over");
        Given<ReceptionDay>(Arranged, Held).When(d => CancelReception.Decide(d, new("因公出差"), Reception)).ThenRefused("reception.over");
        Given<ReceptionDay>(Arranged, Case).When(d => CancelReception.Decide(d, new("因公出差"), Reception)).ThenRefused("reception.has-cases");
    }

    [Fact]
    public void Before_the_day_somebody_is_reminded_and_after_it_until_its_result_is_recorded()
    {
        Given<ReceptionDay>(Arranged).When(d => Remind.Decide(d, WorkingCalendar.Published, new(2011, 3, 11), Day, 3)).ThenOne<DeadlineReminded>().Kind.ShouldBe(ReminderKind.Before);
        Given<ReceptionDay>(Arranged).When(d => Remind.Decide(d, WorkingCalendar.Published, new(2011, 3, 16), Day, 3)).ThenOne<DeadlineReminded>().Kind.ShouldBe(ReminderKind.After);
        Given<ReceptionDay>(Arranged, Held).When(d => Remind.Decide(d, WorkingCalendar.Published, new(2011, 3, 16), Day, 3)).ThenNothing();
    }

    private static Decision Move(ReceptionDay day, DateOnly to, bool monthTaken = false) =>
        MoveReception.Decide(day, new(to, "会议冲突"), Day.AddDays(2), monthTaken, WorkingCalendar.Published);
}

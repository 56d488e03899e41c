using Hrss.Disclosure.Outreach;
using Hrss.Disclosure.Outreach.Commands;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Deciding;

public sealed class ActivityTests
{
    private static readonly DateOnly First = new(2011, 7, 1);
    private static readonly DateOnly Last = new(2011, 7, 29);
    private static readonly PlanActivity Month = new(
        ActivityKind.PublicityMonth, "《社会保险法》宣传月", ["《社会保险法》"], First, Last, [Audience.Public, Audience.EmployerHeads, Audience.Public], ["市委宣传部"]);

    private static readonly ActivityPlanned Planned = PlanActivity.Decide(Month, new(2011, 6, 20)).Planned!(Number);
    private static readonly RecordBatch Square = new(new(2011, 7, 4), Audience.Public, 1320, "中心广场");
    private static readonly BatchRecorded Recorded = new(Number, new(2011, 7, 4), ActivityKind.PublicityMonth, new(1, new(2011, 7, 4), Audience.Public, 1320, "中心广场"));
    private static readonly ActivityHeld Held = new(Number, Last, ActivityKind.PublicityMonth, First, Last, 5000, null);
    private static readonly ActivityCancelled Cancelled = new(First, "场地不可用");

    [Fact]
    public void An_activity_is_planned_with_each_audience_once() => When(PlanActivity.Decide(Month, new(2011, 6, 20)))
        .Then(new ActivityPlanned(Number, new(2011, 6, 20), new ActivityPlan(
            ActivityKind.PublicityMonth, "《社会保险法》宣传月", ["《社会保险法》"], First, Last, [Audience.Public, Audience.EmployerHeads], ["市委宣传部"])));

    [Fact]
    public void An_activity_does_not_end_before_it_begins_nor_lie_before_the_regulation()
    {
        When(PlanActivity.Decide(Month with { To = First.AddDays(-1) }, First)).ThenRefused("activity.days-reversed");
        When(PlanActivity.Decide(Month with { From = new(2008, 4, 30) }, First)).ThenRefused("activity.too-early");
    }

    [Fact]
    public void Batches_are_recorded_one_by_one_in_their_order()
    {
        Given<Activity>(Planned).When(a => RecordBatch.Decide(a, 1, Square, new(2011, 7, 4))).Then(Recorded);
        Given<Activity>(Planned).When(a => RecordBatch.Decide(a, 2, Square, new(2011, 7, 4))).ThenRefused("activity.batch-out-of-order");
        Given<Activity>(Planned, Recorded).When(a => RecordBatch.Decide(a, 1, Square, new(2011, 7, 5))).ThenNothing();
        Given<Activity>(Planned, Recorded).When(a => RecordBatch.Decide(a, 1, Square with { People = 9 }, new(2011, 7, 5))).ThenRefused("activity.batch-recorded");
        Given<Activity>(Planned, Recorded).When(a => RecordBatch.Decide(a, 2, Square, new(2011, 7, 5))).ThenOne<BatchRecorded>().Batch.Number.ShouldBe(2);
    }

    [Fact]
    public void A_batch_is_recorded_when_it_has_taken_place_and_lies_within_the_days_on_which_the_activity_was_held()
    {
        Given<Activity>(Planned).When(a => RecordBatch.Decide(a, 1, Square, new(2011, 7, 3))).ThenRefused("activity.not-over");
        Given<Activity>(Planned, Held).When(a => RecordBatch.Decide(a, 1, Square with { HeldOn = Last.AddDays(1) }, Last.AddDays(2)))
            .ThenRefused("activity.batch-outside-days");
        Given<Activity>(Planned, Held).When(a => RecordBatch.Decide(a, 1, Square, Last.AddDays(2))).ThenOne<BatchRecorded>();
        Given<Activity>(Planned, Cancelled).When(a => RecordBatch.Decide(a, 1, Square, Last)).ThenRefused("activity.cancelled");
    }

    [Fact]
    public void The_people_of_a_batch_are_corrected_with_a_reason_by_the_difference()
    {
        Given<Activity>(Planned, Recorded).When(a => CorrectBatch.Decide(a, 1, new(1300, "重复计数"), Last))
            .Then(new BatchCorrected(Last, ActivityKind.PublicityMonth, Recorded.Batch with { People = 1300 }, -20, "重复计数"));
        Given<Activity>(Planned, Recorded).When(a => CorrectBatch.Decide(a, 1, new(1320, "核对"), Last)).ThenNothing();
        Given<Activity>(Planned, Recorded).When(a => CorrectBatch.Decide(a, 2, new(1300, "重复计数"), Last)).ThenRefused("activity.batch-not-found");
    }

    [Fact]
    public void An_activity_is_held_on_the_planned_days_or_others_that_hold_all_its_batches()
    {
        Given<Activity>(Planned, Recorded).When(a => HoldActivity.Decide(a, new(5000), Last)).Then(Held);
        Given<Activity>(Planned, Recorded).When(a => HoldActivity.Decide(a, new(5000, From: First.AddDays(3), To: Last.AddDays(3)), Last.AddDays(3)))
            .ThenOne<ActivityHeld>().To.ShouldBe(Last.AddDays(3));
        Given<Activity>(Planned, Recorded).When(a => HoldActivity.Decide(a, new(5000, From: First.AddDays(4)), Last)).ThenRefused("activity.batch-outside-days");
        Given<Activity>(Planned).When(a => HoldActivity.Decide(a, new(5000), Last.AddDays(-1))).ThenRefused("activity.not-over");
        Given<Activity>(Planned).When(a => HoldActivity.Decide(a, new(5000, To: First.AddDays(-1)), Last)).ThenRefused("activity.days-reversed");
    }

    [Fact]
    public void An_activity_is_held_once_and_not_after_it_was_cancelled()
    {
        Given<Activity>(Planned, Held).When(a => HoldActivity.Decide(a, new(5000), Last)).ThenNothing();
        Given<Activity>(Planned, Held).When(a => HoldActivity.Decide(a, new(1), Last)).ThenRefused("activity.held");
        Given<Activity>(Planned, Cancelled).When(a => HoldActivity.Decide(a, new(5000), Last)).ThenRefused("activity.cancelled");
    }

    [Fact]
    public void Only_what_has_not_begun_is_cancelled()
    {
        Given<Activity>(Planned).When(a => CancelActivity.Decide(a, new("场地不可用"), First)).Then(Cancelled);
        Given<Activity>(Planned, Cancelled).When(a => CancelActivity.Decide(a, new("再次"), First)).ThenNothing();
        Given<Activity>(Planned, Recorded).When(a => CancelActivity.Decide(a, new("场地不可用"), Last)).ThenRefused("activity.begun");
        Given<Activity>(Planned, Held).When(a => CancelActivity.Decide(a, new("场地不可用"), Last)).ThenRefused("activity.held");
    }
}

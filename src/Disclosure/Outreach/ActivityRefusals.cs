using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Outreach;

/// <summary>Why an act on an activity can be refused.</summary>
internal static class ActivityRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("activity", "宣传培训活动", "activity");

    public static readonly Refusal DaysReversed = new(
        "activity.days-reversed", "活动的末日早于首日。", "The activity ends before it begins.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal TooEarly = new(
        "activity.too-early", "活动早于 2008 年 5 月 1 日，政府信息公开条例尚未施行。",
        "The activity is before 2008-05-01, when no disclosure regulation was in force.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NotOver = new(
        "activity.not-over", "活动或者批次尚未举行，不能登记为已举办。", "What has not taken place yet cannot be recorded as held.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Cancelled = new("activity.cancelled", "该活动已取消。", "The activity was cancelled.");

    public static readonly Refusal Held = new("activity.held", "该活动已举办。", "The activity was held.");

    public static readonly Refusal Begun = new(
        "activity.begun", "该活动已登记批次，不能取消；请登记举办情况。", "Batches of the activity are recorded, so it cannot be cancelled. Record how it was held.");

    public static readonly Refusal BatchRecorded = new(
        "activity.batch-recorded", "该批次已登记，内容有误的请更正。", "The batch is recorded already. Correct it where it is wrong.");

    public static readonly Refusal BatchOutsideDays = new(
        "activity.batch-outside-days", "批次的举办日期不在活动的首日与末日之间。", "The day of a batch is not between the first and the last day of the activity.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NoSuchBatch = new(
        "activity.batch-not-found", "没有此批次。", "There is no such batch.", StatusCodes.Status404NotFound);

    public static readonly Refusal NoSuchYear = new(
        "activity.no-such-year", "年份有误。", "The year is wrong.", StatusCodes.Status400BadRequest);

    /// <summary>Batches are recorded in their order.</summary>
    public static Refusal BatchOutOfOrder(int next) => new(
        "activity.batch-out-of-order", $"批次须依次登记；下一批为第 {next} 批。", $"Batches are recorded in order; the next one is number {next}.");
}

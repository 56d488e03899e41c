using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.Warnings;

/// <summary>Why an act on a warning can be refused.</summary>
internal static class WarningRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("warning", "预警", "warning");

    public static readonly Refusal NotAcknowledged = new("warning.not-acknowledged", "该预警尚未签收。", "The warning has not been acknowledged.");

    public static readonly Refusal Ended = new("warning.ended", "该预警已转为不稳定因素、已解除或者已改判。", "The warning was turned into a factor, dismissed or superseded.");

    public static readonly Refusal FactorUnknown = new(
        "warning.factor-unknown", "该不稳定因素没有登记，请先登记。", "The factor is not registered. Register it first.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal TooEarly = new(
        "warning.too-early", "日期早于 2005 年 5 月 1 日，信访条例尚未施行。", "The day is before 2005-05-01, when no petition regulation was in force.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal PeriodImpossible = new(
        "warning.period-impossible", "起止日期有误：止日须不早于起日，且不超过三年。", "The period ends before it begins, or is longer than three years.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ThresholdImpossible = new(
        "warning.threshold-impossible", "阈值有误：窗口为 1 至 366 日，件数、人数至少为 1，权重为 0 至 100。",
        "A threshold is impossible: a window is 1 to 366 days, matters and people are at least 1, a weight is 0 to 100.", StatusCodes.Status422UnprocessableEntity);
}

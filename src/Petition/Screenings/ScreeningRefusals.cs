using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.Screenings;

/// <summary>Why an act on a screening round can be refused.</summary>
internal static class ScreeningRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("screening", "不稳定因素排查", "screening round");

    public static readonly Refusal TooEarly = new(
        "screening.too-early", "部署日期早于 2005 年 5 月 1 日，信访条例尚未施行。", "The day is before 2005-05-01, when no petition regulation was in force.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal MonthMalformed = new(
        "screening.month-malformed", "排查月份须写作年-月，例如 2011-03，且不晚于部署日期所在月的次月。",
        "The month is written year-month, for example 2011-03, and no later than the month after the day of the act.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ReportNotLater = new(
        "screening.report-not-later", "报告期限须晚于部署日期，且在一年以内。", "The day to report by is later than the start of the round, by a year at most.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal MonthTaken = new("screening.month-taken", "该月的排查已经部署。", "The month has its screening round.");

    public static readonly Refusal NotOfTheRound = new(
        "screening.not-of-the-round", "该部门或县市区不在本次排查名单中。", "The unit is not one of those that must report in this round.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Reported = new(
        "screening.reported", "该部门或县市区已报告，内容有误的请更正。", "The unit has reported. Correct the report where it is wrong.");

    public static readonly Refusal NotReported = new("screening.not-reported", "该部门或县市区尚未报告。", "The unit has not reported.");

    public static readonly Refusal FactorUnknown = new(
        "screening.factor-unknown", "所列不稳定因素没有登记。", "A factor that is named is not registered.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Concluded = new("screening.concluded", "本次排查已经结束。", "The round has ended.");

    /// <summary>A round in which some have not reported ends with a reason only.</summary>
    public static Refusal StillMissing(IReadOnlyList<string> units) => new(
        "screening.still-missing", $"尚有未报告的：{string.Join("、", units)}；仍要结束的须说明理由。",
        $"These have not reported: {string.Join(", ", units)}. Give a reason to end the round all the same.");
}

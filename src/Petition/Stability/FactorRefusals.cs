using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.Stability;

/// <summary>Why an act on an instability factor can be refused.</summary>
internal static class FactorRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("factor", "不稳定因素", "instability factor");

    public static readonly Refusal TooEarly = new(
        "factor.too-early", "登记日期早于 2005 年 5 月 1 日，信访条例尚未施行。", "The day is before 2005-05-01, when no petition regulation was in force.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Nowhere = new(
        "factor.nowhere", "须写明用人单位或者地区。", "An employer or a place must be named.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal ReviewNotLater = new(
        "factor.review-not-later", "复查评估的日期须晚于办理日期，且在一年以内。", "The next review is later than the day of the act, by a year at most.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Closed = new("factor.closed", "该不稳定因素已销号。", "The factor is closed.");

    public static readonly Refusal Open = new("factor.open", "该不稳定因素尚未销号。", "The factor is not closed.");

    public static readonly Refusal NoMeasures = new(
        "factor.no-measures", "尚未采取化解稳控措施，不能复查评估，也不能按已化解销号。", "No measures were taken yet, so it can be neither reviewed nor closed as resolved.");

    public static readonly Refusal NotEased = new(
        "factor.not-eased", "最近一次复查评估不是“缓解”，不能按已化解销号。", "The latest review did not find it eased, so it cannot be closed as resolved.");

    public static readonly Refusal AnotherEnding = new(
        "factor.closed-otherwise", "该不稳定因素已按其他方式或者理由销号。", "The factor was closed with another ending or reason.");

    public static readonly Refusal NoSuchPage = new(
        "factor.no-such-list", "查询条件有误。", "A condition of the list is wrong.", StatusCodes.Status400BadRequest);
}

using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.MajorReports;

/// <summary>Why an act on a major report can be refused.</summary>
internal static class MajorReportRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("major-report", "重大信访信息报告", "major report");

    public static readonly Refusal TooEarly = new(
        "major-report.too-early", "报告日期早于 2005 年 5 月 1 日，信访条例尚未施行。", "The day is before 2005-05-01, when no petition regulation was in force.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal LearntLater = new(
        "major-report.learnt-later", "获知日期晚于报告日期。", "It was learnt of after the day on which it is reported.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal AnotherReceipt = new(
        "major-report.receipted", "该报告已登记另一回执。", "Another receipt of the report is recorded.");

    public static readonly Refusal NoSuchYear = new(
        "major-report.no-such-year", "年份有误。", "The year is wrong.", StatusCodes.Status400BadRequest);
}

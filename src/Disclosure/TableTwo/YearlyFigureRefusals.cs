using Hrss.ServiceDefaults.Problems;
using Hrss.Statutes;

namespace Hrss.Disclosure.TableTwo;

/// <summary>Why an act on a figure of table two can be refused.</summary>
internal static class YearlyFigureRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("table-two", "表二数字", "figure of table two");

    public static readonly Refusal NoForm = new(
        "table-two.no-form", "该年度的年报格式没有表二（2019 年度起才有）。", "The year's report has no table two; reports have had one since that on 2019.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal YearToCome = new(
        "table-two.year-to-come", "该年度尚未开始。", "The year has not begun.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal AlreadyEntered = new(
        "table-two.already-entered", "该年度的这项数字已填报，请更正现有数字。", "The figure of that year is entered already; correct that one.");

    public static readonly Refusal Negative = new(
        "table-two.negative", "除增减数外，数值不得为负。", "Only a change may be negative.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Broken = new(
        "table-two.broken", "件数须为整数；金额以万元填报，精确到分。", "Documents and decisions are counted whole; amounts are in units of 10,000 yuan, to the fen.",
        StatusCodes.Status422UnprocessableEntity);

    /// <summary>The form of the year asks for other figures.</summary>
    public static Refusal Unknown(ReportForm form)
    {
        var codes = string.Join(", ", ProactiveTable.FiguresOf(form).Select(f => f.Code));
        return new("table-two.figure-unknown", $"该年度的表二没有此项指标；可用：{codes}。", $"The year's table two has no such figure; it has: {codes}.",
            StatusCodes.Status422UnprocessableEntity);
    }
}

using Hrss.Contracts;
using Hrss.Statutes;

namespace Hrss.Reporting.Figures;

/// <summary>表二的数字: the figures of proactive disclosure that the form of a year asks for.</summary>
internal static class TableTwo
{
    private static readonly Dictionary<ReportForm, Figure[]> Figures =
        Enum.GetValues<ReportForm>().ToDictionary(form => form, form => ProactiveTable.FiguresOf(form).Select(FigureOf).ToArray());

    /// <summary>The figures of a year; none before 2019.</summary>
    public static IReadOnlyList<Figure> Of(int year) => Figures[ReportForms.For(year)];

    /// <summary>The figure with a measure, of whatever form, or null.</summary>
    public static Figure? Find(string measure) => Figures.Values.SelectMany(f => f).FirstOrDefault(f => f.Measure == measure);

    // Money is counted in fen: the form's own unit is that of the printed column.
    private static Figure FigureOf(ProactiveFigure asked) => new(
        TableTwoFigures.Measure(asked.Code),
        $"{asked.Row.Chinese}：{asked.Column.Chinese.Split('(')[0]}",
        $"{asked.Row.English}: {asked.Column.English.Split(',')[0]}",
        TableTwoFigures.IsMoney(asked.Code) ? "分" : "件");
}

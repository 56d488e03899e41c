namespace Hrss.Portal.Reporting;

/// <summary>政府信息公开工作年度报告, as Reporting gives it.</summary>
/// <param name="Year">年度.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="AgencyName">机构名称.</param>
/// <param name="Title">标题.</param>
/// <param name="DueOn">应当公布的日期; null where no regulation sets one.</param>
/// <param name="Figures">全部数字.</param>
/// <param name="Chapters">各章, in order.</param>
public sealed record AnnualReport(
    int Year, string Agency, string AgencyName, string Title, DateOnly? DueOn, IReadOnlyList<FigureValue> Figures, IReadOnlyList<Chapter> Chapters)
{
    /// <summary>The figure with a measure, or null.</summary>
    public FigureValue? Find(string measure) => Figures.FirstOrDefault(f => f.Measure == measure);
}

/// <summary>章.</summary>
/// <param name="Title">章名.</param>
/// <param name="Paragraphs">段落.</param>
public sealed record Chapter(string Title, IReadOnlyList<Paragraph> Paragraphs);

/// <summary>段落.</summary>
/// <param name="Runs">文字与数字, in order.</param>
public sealed record Paragraph(IReadOnlyList<Run> Runs);

/// <summary>A piece of a sentence.</summary>
/// <param name="Text">文字, or the figure as written.</param>
/// <param name="Measure">指标代码, for a figure; else null.</param>
public sealed record Run(string Text, string? Measure = null);

/// <summary>数字: a figure of a year.</summary>
/// <param name="Measure">指标代码.</param>
/// <param name="Chinese">指标名称.</param>
/// <param name="English">The name in English.</param>
/// <param name="Value">数值; money in fen.</param>
/// <param name="Unit">单位, in Chinese.</param>
/// <param name="Proof">The address of its proof in Reporting's API.</param>
/// <param name="Numerator">For a ratio: what is counted.</param>
/// <param name="Denominator">For a ratio: of what.</param>
public sealed record FigureValue(
    string Measure, string Chinese, string English, decimal Value, string Unit, string Proof, long? Numerator = null, long? Denominator = null);

using Hrss.Reporting.Figures;

namespace Hrss.Reporting.Reports;

/// <summary>政府信息公开工作年度报告: figures and text, each figure with its proof.</summary>
/// <param name="Year">年度.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="AgencyName">机构名称.</param>
/// <param name="Title">标题.</param>
/// <param name="DueOn">应当公布的日期 (2008 Art. 31; 2019 Art. 49).</param>
/// <param name="Figures">全部数字.</param>
/// <param name="Chapters">各章.</param>
public sealed record AnnualReport(
    int Year, string Agency, string AgencyName, string Title, DateOnly? DueOn, IReadOnlyList<FigureValue> Figures, IReadOnlyList<Chapter> Chapters);

/// <summary>章.</summary>
/// <param name="Title">章名.</param>
/// <param name="Paragraphs">段落.</param>
public sealed record Chapter(string Title, IReadOnlyList<Paragraph> Paragraphs);

/// <summary>段落: text with figures in it.</summary>
/// <param name="Runs">文字与数字, in order.</param>
public sealed record Paragraph(IReadOnlyList<Run> Runs);

/// <summary>A piece of a sentence: plain text, or a figure with the measure that proves it.</summary>
/// <param name="Text">文字, or the figure as written.</param>
/// <param name="Measure">指标代码, for a figure; else null.</param>
public sealed record Run(string Text, string? Measure = null);

namespace Hrss.Portal.Reporting;

/// <summary>数字依据: one page of the postings whose sum a figure is.</summary>
/// <param name="Measure">指标代码.</param>
/// <param name="Chinese">指标名称.</param>
/// <param name="English">The name in English.</param>
/// <param name="Year">年度.</param>
/// <param name="Value">数值: the sum of all postings.</param>
/// <param name="Count">分录总数.</param>
/// <param name="Matters">涉及事项数.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many pages there are; 0 without postings.</param>
/// <param name="Postings">本页分录.</param>
public sealed record FigureProof(
    string Measure, string Chinese, string English, int Year, long Value, long Count, long Matters, int Page, int Pages, IReadOnlyList<ProvingPosting> Postings);

/// <summary>分录.</summary>
/// <param name="On">业务日期 (Asia/Shanghai).</param>
/// <param name="Amount">数量: +n or -n; money in fen.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="MatterId">事项.</param>
/// <param name="Number">登记编号, where the registration has arrived.</param>
/// <param name="FactId">事实.</param>
/// <param name="Fact">事实类型.</param>
/// <param name="RecordedAt">记录时间 (UTC).</param>
/// <param name="Channel">渠道.</param>
/// <param name="Department">部门.</param>
/// <param name="Category">类别.</param>
public sealed record ProvingPosting(
    DateOnly On, long Amount, string Agency, Guid MatterId, string? Number, Guid FactId, string Fact, DateTimeOffset RecordedAt, string? Channel, string? Department,
    string? Category);

/// <summary>统计: a measure of a year, split.</summary>
/// <param name="Measure">指标代码.</param>
/// <param name="Year">年度.</param>
/// <param name="By">分组.</param>
/// <param name="Total">合计.</param>
/// <param name="Rows">各组.</param>
public sealed record Statistic(string Measure, int Year, Grouping By, long Total, IReadOnlyList<StatisticRow> Rows);

/// <summary>One group of a statistic.</summary>
/// <param name="Key">The month (<c>2011-03</c>), channel, department or category; empty where the posting has none.</param>
/// <param name="Value">数值.</param>
public sealed record StatisticRow(string Key, long Value);

/// <summary>统计分组.</summary>
public enum Grouping
{
    /// <summary>按月.</summary>
    Month,

    /// <summary>按渠道.</summary>
    Channel,

    /// <summary>按部门.</summary>
    Department,

    /// <summary>按类别.</summary>
    Category,
}

using Hrss.ServiceDefaults.Problems;

namespace Hrss.Ledgers;

/// <summary>退回原因: what is wrong with a row.</summary>
/// <param name="Column">The heading of the cell, as it is in the file.</param>
/// <param name="Code">Stable code of the rule.</param>
/// <param name="Chinese">中文说明.</param>
/// <param name="English">The same in English.</param>
public sealed record RowFault(string Column, string Code, string Chinese, string English)
{
    /// <summary>A cell must not be empty.</summary>
    public static RowFault Missing(string column) => new(column, "row.missing", "必填。", "Required.");

    /// <summary>A cell holds no day.</summary>
    public static RowFault NoDay(string column) =>
        new(column, "row.no-day", "不是日期，应如 2011-03-01、2011/3/1 或者 2011年3月1日。", "Not a day; write it as 2011-03-01, 2011/3/1 or 2011年3月1日.");

    /// <summary>A cell holds no whole number.</summary>
    public static RowFault NoCount(string column) => new(column, "row.no-count", "不是整数。", "Not a whole number.");

    /// <summary>A cell holds a word that is none of those known.</summary>
    public static RowFault Unknown(string column, string word, string words) => new(
        column, "row.unknown-word", $"没有“{Shown(word)}”，可填：{words}。", $"“{Shown(word)}” is not known. Known: {words}.");

    /// <summary>A cell holds what cannot be stored.</summary>
    public static RowFault Forbidden(string column) => new(
        column, "row.forbidden-character", "含有不可存储的控制字符。", "Holds a control character that cannot be stored.");

    /// <summary>A decision refuses what a cell says.</summary>
    public static RowFault Of(string column, Refusal refusal) => new(column, refusal.Code, refusal.Chinese, refusal.English);

    /// <summary>The number is that of a matter of another content.</summary>
    public static RowFault Changed(string column, string? number) => new(
        column, "row.other-content", $"该编号已登记为 {number}，内容与本行不同；请在系统中更正该事项，或者改正编号。",
        $"This number is registered as {number} with another content. Correct that matter, or the number.");

    private static string Shown(string word) => word.Length <= 20 ? word : word[..20] + "…";
}

using System.Globalization;
using Hrss.Portal.Reporting;

namespace Hrss.Portal.Shared;

/// <summary>书写: how figures and dates are written, the same in sentences, tables and proofs.</summary>
public static class Writing
{
    private const string Fen = "分";
    private static readonly TimeSpan ShanghaiOffset = TimeSpan.FromHours(8);

    /// <summary>数值 as written: with thousands separators, money in yuan.</summary>
    public static string Written(this FigureValue figure) => Written(figure.Value, figure.Unit);

    /// <summary>A value in the given unit as written.</summary>
    public static string Written(decimal value, string unit = "") =>
        (unit == Fen ? value / 100 : value).ToString(unit == Fen ? "#,0.##" : "#,0.#", CultureInfo.InvariantCulture);

    /// <summary>The value of one posting, with its sign.</summary>
    public static string WithSign(long amount, string unit) => amount < 0 ? "−" + Written(-amount, unit) : "+" + Written(amount, unit);

    /// <summary>单位 as written: money is counted in fen and written in yuan.</summary>
    public static string WrittenUnit(this FigureValue figure) => figure.Unit == Fen ? "元" : figure.Unit;

    /// <summary>日期.</summary>
    public static string Date(this Language language, DateOnly date) => language.IsEnglish
        ? date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>记录时间 in Shanghai.</summary>
    public static string Instant(DateTimeOffset instant) => instant.ToOffset(ShanghaiOffset).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The end of an id: its beginning is the time, which many share.</summary>
    public static string Ending(Guid id) => id.ToString("N")[^8..];
}

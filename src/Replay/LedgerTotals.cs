namespace Hrss.Replay;

/// <summary>合计数: one total of a year's ledger.</summary>
/// <param name="Measure">统计指标, one of <see cref="Contracts.Measures"/>.</param>
/// <param name="Name">指标名称.</param>
/// <param name="Value">The value for the year, or at its end for what is open.</param>
public sealed record Total(string Measure, string Name, long Value);

/// <summary>年度合计: what a year's ledger adds up to, from <c>Totals/{year}.json</c>; a year without a file has the totals of 2011.</summary>
/// <param name="Year">The year.</param>
/// <param name="Note">Where the totals come from, in Chinese and English.</param>
/// <param name="Totals">The totals.</param>
public sealed record LedgerTotals(int Year, string Note, IReadOnlyList<Total> Totals)
{
    private const int Model = 2011;

    /// <summary>The value of a measure; 0 for one that the file does not name.</summary>
    public long this[string measure] => Totals.FirstOrDefault(t => t.Measure == measure)?.Value ?? 0;

    /// <summary>The totals of a year.</summary>
    public static LedgerTotals For(int year) =>
        Embedded.Read<LedgerTotals>(Embedded.Has(Name(year)) ? Name(year) : Name(Model)) with { Year = year };

    /// <summary>The totals as measure and value, for comparison with what a service or Reporting counts.</summary>
    public IReadOnlyDictionary<string, long> ByMeasure() => Totals.ToDictionary(t => t.Measure, t => t.Value);

    private static string Name(int year) => $"Totals/{year}.json";
}

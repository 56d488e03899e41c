using Hrss.Reporting.Ledger;
using Npgsql;

namespace Hrss.Reporting.Figures;

/// <summary>表格单元的坐标: an account without its agency: what a row and a column of a table ask for.</summary>
/// <param name="Measure">指标.</param>
/// <param name="Channel">渠道; empty where the measure has none.</param>
/// <param name="Department">部门; empty where the measure has none.</param>
/// <param name="Category">类别; empty where the measure has none.</param>
public readonly record struct Cell(string Measure, string Channel, string Department, string Category);

/// <summary>单元合计.</summary>
/// <param name="Opening">期初数: the sum of all postings before the year.</param>
/// <param name="Flow">发生数: the sum of the year's.</param>
public readonly record struct CellSum(long Opening, long Flow)
{
    /// <summary>期末数.</summary>
    public long Closing => Opening + Flow;
}

/// <summary>单元合计表: the sums behind a table of rows and columns, to be added up along whichever dimension the table does not show.</summary>
/// <param name="cells">The sums.</param>
public sealed class CellSums(IReadOnlyDictionary<Cell, CellSum> cells)
{
    /// <summary>The channels of all cells.</summary>
    public IReadOnlyList<string> Channels => [.. cells.Keys.Select(cell => cell.Channel).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The sum over every cell of a measure; of one channel, department or category where it is given.</summary>
    public CellSum this[string measure, string? channel = null, string? department = null, string? category = null] => cells
        .Where(c => c.Key.Measure == measure && (channel ?? c.Key.Channel) == c.Key.Channel
            && (department ?? c.Key.Department) == c.Key.Department && (category ?? c.Key.Category) == c.Key.Category)
        .Aggregate(new CellSum(), (sum, c) => new(sum.Opening + c.Value.Opening, sum.Flow + c.Value.Flow));
}

/// <summary>Sums postings by account, for tables of rows and columns: one statement, so that all of a table is of one moment.</summary>
public sealed class CellReader(NpgsqlDataSource database)
{
    /// <summary>The cells of some measures for a year.</summary>
    /// <param name="agencies">The agency and those below it.</param>
    /// <param name="year">年度.</param>
    /// <param name="measures">The measures of the table's rows and columns.</param>
    /// <param name="cancellation">Ends with the request.</param>
    public async Task<CellSums> ReadAsync(
        IReadOnlyList<string> agencies, int year, IReadOnlyList<string> measures, CancellationToken cancellation)
    {
        await using var sum = database.CreateCommand(
            $"""
            select measure, channel, department, category,
                coalesce(sum(amount) filter (where business_date < $2), 0)::bigint, coalesce(sum(amount) filter (where business_date >= $2), 0)::bigint
            from {LedgerTable.Rows} where agency = any($1) and measure = any($4) and business_date <= $3
            group by measure, channel, department, category
            """);
        sum.Parameters.Add(new() { Value = agencies.ToArray() });
        sum.Parameters.Add(new() { Value = new DateOnly(year, 1, 1) });
        sum.Parameters.Add(new() { Value = Figure.To(year) });
        sum.Parameters.Add(new() { Value = measures.ToArray() });
        var cells = new Dictionary<Cell, CellSum>();
        await using var rows = await sum.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            cells.Add(new(rows.GetString(0), rows.GetString(1), rows.GetString(2), rows.GetString(3)), new(rows.GetInt64(4), rows.GetInt64(5)));
        return new CellSums(cells);
    }
}

using Hrss.Reporting.Ledger;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Hrss.Reporting.Figures;

/// <summary>统计分组: by what a statistic is split.</summary>
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

    /// <summary>按机构.</summary>
    Agency,
}

/// <summary>地址中的分组: written as in JSON (<c>month</c>); an enumeration itself would be read with its capital only.</summary>
/// <param name="Grouping">分组.</param>
public readonly record struct AskedGrouping(Grouping Grouping)
{
    /// <summary>Reads it from an address.</summary>
    public static bool TryParse(string text, out AskedGrouping asked)
    {
        var known = Array.FindIndex(Enum.GetNames<Grouping>(), name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        asked = known < 0 ? default : new AskedGrouping(Enum.GetValues<Grouping>()[known]);
        return known >= 0;
    }
}

/// <summary>统计: a measure of a year, split.</summary>
/// <param name="Measure">指标代码.</param>
/// <param name="Year">年度.</param>
/// <param name="By">分组.</param>
/// <param name="Total">合计.</param>
/// <param name="Rows">各组.</param>
public sealed record Statistic(string Measure, int Year, Grouping By, long Total, IReadOnlyList<StatisticRow> Rows);

/// <summary>One group.</summary>
/// <param name="Key">The month (<c>2011-03</c>), channel, department, category or agency; empty where the posting has none.</param>
/// <param name="Value">数值.</param>
public sealed record StatisticRow(string Key, long Value);

/// <summary>Splits a measure of a year by month, channel, department, category or agency.</summary>
internal static class ReadStatistics
{
    public static void Map(IEndpointRouteBuilder app) => app.MapApi("statistics")
        .MapGet("/{measure}/{year:int:range(1990,2199)}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("统计：按月、渠道、部门、类别或机构 / A measure of a year by month, channel, department, category or agency");

    private static async Task<Results<Ok<Statistic>, ProblemHttpResult>> HandleAsync(
        string measure, int year, HttpContext http, IOptions<AgencyRegister> register, NpgsqlDataSource database, AskedGrouping? by = null,
        CancellationToken cancellation = default)
    {
        if (Figure.Find(measure) is not { } figure)
            return RequestProblems.NotFound("figure", "指标", "figure").ToProblem();
        var grouping = by?.Grouping ?? Grouping.Month;
        var key = grouping switch
        {
            Grouping.Month => "to_char(business_date, 'YYYY-MM')",
            Grouping.Channel => "channel",
            Grouping.Department => "department",
            Grouping.Category => "category",
            Grouping.Agency => "agency",
            _ => throw new ArgumentOutOfRangeException(nameof(by), grouping, null),
        };
        await using var read = database.CreateCommand(
            $"select {key}, sum(amount)::bigint from {LedgerTable.Rows} where agency = any($1) and measure = $2 and business_date between $3 and $4 group by 1 order by 1");
        read.Parameters.Add(new() { Value = register.Value.WithSubordinates(http.Agency()).ToArray() });
        read.Parameters.Add(new() { Value = measure });
        read.Parameters.Add(new() { Value = figure.From(year) });
        read.Parameters.Add(new() { Value = Figure.To(year) });
        var groups = new List<StatisticRow>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            groups.Add(new StatisticRow(rows.GetString(0), rows.GetInt64(1)));
        return TypedResults.Ok(new Statistic(measure, year, grouping, groups.Sum(g => g.Value), groups));
    }
}

using Hrss.Contracts;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Npgsql;

namespace Hrss.EventLog.Reading;

/// <summary>本服务自行计数: a service counts a year in its own log, by its own rules, so that the ledger can be compared with it.</summary>
public static class CountOwn
{
    /// <summary>Maps <c>GET /api/v1/counts/{year}</c>.</summary>
    /// <param name="app">The service.</param>
    /// <param name="sql">Gives rows of measure and value; $1 agency, $2 first day, $3 last day of the year.</param>
    public static void MapOwnCounts(this IEndpointRouteBuilder app, string sql) => app.MapApi("counts")
        .MapGet("/{year:int:range(1990,2199)}", (int year, HttpContext http, NpgsqlDataSource database, CancellationToken cancellation) =>
            CountAsync(database, sql, http.Agency(), year, cancellation))
        .RequireAuthorization(Policies.ReadFacts)
        .WithSummary("本服务自行统计的年度数字，用于与台账核对 / The service's own count of a year, for reconciliation");

    private static async Task<Ok<OwnCounts>> CountAsync(NpgsqlDataSource database, string sql, string agency, int year, CancellationToken cancellation)
    {
        await using var count = database.CreateCommand(sql);
        count.Parameters.Add(new() { Value = agency });
        count.Parameters.Add(new() { Value = new DateOnly(year, 1, 1) });
        count.Parameters.Add(new() { Value = new DateOnly(year, 12, 31) });
        var counts = new Dictionary<string, long>();
        await using var rows = await count.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            counts.Add(rows.GetString(0), rows.GetInt64(1));
        return TypedResults.Ok(new OwnCounts(year, counts));
    }
}

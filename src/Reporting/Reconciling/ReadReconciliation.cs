using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Reporting.Reconciling;

/// <summary>核对: every service's own count of a year beside the ledger's.</summary>
/// <param name="Year">年度.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Clean">是否全部一致: all services answered and no figure differs.</param>
/// <param name="Comparisons">逐项核对.</param>
/// <param name="Unreachable">未答复的服务.</param>
/// <param name="Differences">差异所在的事实, where a service's figures differ: the facts in which the two sides differ.</param>
public sealed record Reconciliation(
    int Year,
    string Agency,
    bool Clean,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<string> Unreachable,
    IReadOnlyList<FactDifference> Differences);

/// <summary>One figure on both sides.</summary>
/// <param name="Service">服务.</param>
/// <param name="Measure">指标.</param>
/// <param name="Own">该服务自行计数.</param>
/// <param name="Ledger">台账数.</param>
/// <param name="Equal">是否一致.</param>
public sealed record Comparison(string Service, string Measure, long Own, long Ledger, bool Equal);

/// <summary>A fact that one side lacks, or that was counted otherwise than the rules say.</summary>
/// <param name="Service">服务.</param>
/// <param name="FactId">事实.</param>
/// <param name="MatterId">事项.</param>
/// <param name="Kind">事实类型.</param>
/// <param name="OccurredOn">业务日期.</param>
public sealed record FactDifference(string Service, Guid FactId, Guid MatterId, string Kind, DateOnly OccurredOn);

/// <summary>Compares the services' own counts with the ledger and names every difference.</summary>
internal static class ReadReconciliation
{
    // Somebody waits for the answer: a service that is down is named, not retried for as long as it takes.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static void Map(IEndpointRouteBuilder app) => app.MapApi("reconciliation")
        .MapGet("/{year:int:range(1990,2199)}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("核对：各服务自行计数与台账逐项比较 / Every service's own count beside the ledger's");

    private static async Task<Ok<Reconciliation>> HandleAsync(
        int year, HttpContext http, IHttpClientFactory clients, FigureReader ledger, NpgsqlDataSource database, CancellationToken cancellation)
    {
        var agency = http.Agency();
        var (comparisons, unreachable, differences) = (new List<Comparison>(), new List<string>(), new List<FactDifference>());
        var answers = await Task.WhenAll(OtherServices.Names.Select(async service => (service, await CountAsync(clients, service, agency, year, cancellation))));
        var figures = await ledger.ReadYearAsync([agency], year, cancellation);
        foreach (var (service, own) in answers)
        {
            if (own is null)
            {
                unreachable.Add(service);
                continue;
            }

            var compared = own.Counts.Select(c => new Comparison(service, c.Key, c.Value, Counted(figures, c.Key), c.Value == Counted(figures, c.Key))).ToList();
            comparisons.AddRange(compared);
            if (compared.Any(c => !c.Equal))
            {
                using var client = clients.CreateClient(service);
                differences.AddRange(await FindDifferences.OfServiceAsync(client, service, agency, database, cancellation));
            }
        }

        return TypedResults.Ok(new Reconciliation(
            year, agency, unreachable.Count == 0 && comparisons.TrueForAll(c => c.Equal), comparisons, unreachable, differences));
    }

    private static long Counted(IReadOnlyDictionary<string, FigureValue> figures, string measure) =>
        figures.TryGetValue(measure, out var figure) ? (long)figure.Value : 0;

    private static async Task<OwnCounts?> CountAsync(
        IHttpClientFactory clients, string service, string agency, int year, CancellationToken cancellation)
    {
        using var client = clients.CreateClient(service);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(Patience);
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/counts/{year}");
        request.Headers.Add(AgencyOfRequest.Header, agency);
        try
        {
            using var response = await client.SendAsync(request, patience.Token);
            return response.IsSuccessStatusCode ? await response.Content.ReadFromJsonAsync<OwnCounts>(Json.Stored, patience.Token) : null;
        }
        catch (Exception fault) when (OtherServices.IsUnreachable(fault, cancellation))
        {
            return null;
        }
    }
}

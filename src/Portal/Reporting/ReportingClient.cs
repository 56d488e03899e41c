using System.Net;
using Hrss.ServiceDefaults;
using Polly;

namespace Hrss.Portal.Reporting;

/// <summary>年报服务: asks Reporting for what the pages show. Whatever it has no answer for is null.</summary>
/// <exception cref="ReportingUnavailableException">From every method: Reporting could not be reached, or failed.</exception>
public sealed class ReportingClient(HttpClient http)
{
    // Stocks reach from the first day on: a last year that no clock will see gives all months in which anything was ever received.
    private const int EveryYear = 2199;
    private static readonly string[] Received = ["petition.open", "consultation.open", "disclosure.requests-open"];

    /// <summary>有记录的年度, the latest first.</summary>
    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellation)
    {
        var months = await Task.WhenAll(Received.Select(measure => StatisticAsync(measure, EveryYear, Grouping.Month, cancellation)));
        return [.. months.SelectMany(m => m?.Rows ?? []).Select(row => int.Parse(row.Key.AsSpan(0, 4), provider: null)).Distinct().OrderDescending()];
    }

    /// <summary>年度报告.</summary>
    public Task<AnnualReport?> ReportAsync(int year, CancellationToken cancellation) =>
        GetAsync<AnnualReport>($"/api/v1/reports/{year}", cancellation);

    /// <summary>数字依据.</summary>
    public Task<FigureProof?> ProofAsync(string measure, int year, int page, CancellationToken cancellation) =>
        GetAsync<FigureProof>($"/api/v1/figures/{Uri.EscapeDataString(measure)}/{year}?page={page}", cancellation);

    /// <summary>统计.</summary>
    public Task<Statistic?> StatisticAsync(string measure, int year, Grouping by, CancellationToken cancellation) =>
        GetAsync<Statistic>($"/api/v1/statistics/{Uri.EscapeDataString(measure)}/{year}?by={Json.WordOf(by)}", cancellation);

    /// <summary>核对.</summary>
    public Task<Reconciliation?> ReconciliationAsync(int year, CancellationToken cancellation) =>
        GetAsync<Reconciliation>($"/api/v1/reconciliation/{year}", cancellation);

    private async Task<T?> GetAsync<T>(string address, CancellationToken cancellation) where T : class
    {
        try
        {
            using var response = await http.GetAsync(new Uri(address, UriKind.Relative), cancellation);
            return response.StatusCode == HttpStatusCode.NotFound
                ? null
                : await response.EnsureSuccessStatusCode().Content.ReadFromJsonAsync<T>(Json.Stored, cancellation);
        }
        catch (Exception fault) when (fault is HttpRequestException or ExecutionRejectedException)
        {
            throw new ReportingUnavailableException($"Reporting gave no answer to {address}.", fault);
        }
    }
}

/// <summary>年报服务暂时不可用: Reporting could not be reached or failed; the page cannot be shown for the moment.</summary>
public sealed class ReportingUnavailableException(string message, Exception cause) : Exception(message, cause);

using Hrss.Contracts;
using Hrss.ServiceDefaults;

namespace Hrss.Reporting.Reconciling;

/// <summary>The services whose facts are counted here.</summary>
internal static class OtherServices
{
    public static readonly IReadOnlyList<string> Names = ["disclosure", "petition", "consultation"];

    public static void AddOtherServices(this IHostApplicationBuilder builder)
    {
        foreach (var name in Names)
        {
            builder.Services.AddHttpClient(name, client => client.BaseAddress = new Uri($"http://{name}"))
                .AddClientCredentials(builder.Configuration, Scopes.Facts);
        }
    }

    /// <summary>Whether a service, or the issuer of tokens for it, gave no answer.</summary>
    public static bool IsUnreachable(Exception fault, CancellationToken cancellation) =>
        fault is HttpRequestException or Polly.ExecutionRejectedException || (fault is OperationCanceledException && !cancellation.IsCancellationRequested);

    /// <summary>A service's facts from the beginning, page by page.</summary>
    public static async IAsyncEnumerable<IReadOnlyList<Fact>> FeedAsync(
        this HttpClient service, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var (after, end) = (0L, false); !end;)
        {
            var page = await service.GetFromJsonAsync<FactPage>($"/api/v1/facts?after={after}&limit=2000", Json.Stored, cancellation)
                ?? throw new InvalidOperationException("The feed gave nothing.");
            yield return page.Facts;
            (after, end) = (page.Next, page.End);
        }
    }
}

using Microsoft.Extensions.Http.Resilience;

namespace Hrss.Portal.Reporting;

/// <summary>How the portal reaches Reporting.</summary>
internal static class ReportingConnection
{
    public static void AddReporting(this WebApplicationBuilder builder)
    {
        builder.Services.AddHttpClient<ReportingClient>(client => client.BaseAddress = new Uri("http://reporting"));
        // A person waits behind every request: better the page that says so than half a minute of retries.
        builder.Services.ConfigureAll<HttpStandardResilienceOptions>(options =>
        {
            options.Retry.MaxRetryAttempts = 2;
            options.Retry.Delay = TimeSpan.FromMilliseconds(150);
            options.AttemptTimeout.Timeout = TimeSpan.FromSeconds(10);
            options.TotalRequestTimeout.Timeout = TimeSpan.FromSeconds(15);
        });
        builder.Services.AddSingleton<ServiceAddresses>();
    }
}

/// <summary>各服务的地址 as a visitor's browser reaches them: <c>PublicAddresses:{service}</c>, else the address that service discovery knows.</summary>
public sealed class ServiceAddresses(IConfiguration configuration)
{
    /// <summary>An address below a service's own, or null where the service is not known.</summary>
    public string? Of(string service, string path) =>
        (configuration[$"PublicAddresses:{service}"] ?? configuration[$"services:{service}:https:0"] ?? configuration[$"services:{service}:http:0"])
        is { Length: > 0 } address
            ? address.TrimEnd('/') + path
            : null;
}

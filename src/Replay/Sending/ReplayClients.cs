using System.Net;

namespace Hrss.Replay.Sending;

/// <summary>连接: one HTTP client for each service, all with the importer's token.</summary>
public sealed class ReplayClients : IDisposable
{
    private readonly IReadOnlyDictionary<string, HttpClient> services;
    private readonly List<IDisposable> owned = [];

    /// <summary>Clients that are signed in already, by the names of <see cref="ReplayServices"/>; a service without one cannot be replayed into.</summary>
    public ReplayClients(IReadOnlyDictionary<string, HttpClient> services) => this.services = services;

    /// <summary>Clients that sign in by themselves.</summary>
    public ReplayClients(ReplaySettings settings, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        // One pool for all: connections are kept and nothing but the sender sets time limits.
        var connections = Own(new SocketsHttpHandler
        {
            AutomaticDecompression = DecompressionMethods.None,
            UseCookies = false,
            AllowAutoRedirect = false,
            UseProxy = false,
            ConnectTimeout = TimeSpan.FromSeconds(5),
            PooledConnectionIdleTimeout = TimeSpan.FromSeconds(30),
        });
        var issuer = Own(new HttpClient(connections, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan });
        var token = Own(new ImporterToken(issuer, settings, time ?? TimeProvider.System) { InnerHandler = connections });
        services = settings.Services.ToDictionary(
            s => s.Key, s => Own(new HttpClient(token, disposeHandler: false) { BaseAddress = s.Value, Timeout = Timeout.InfiniteTimeSpan }));
    }

    internal HttpClient this[string service] => services.TryGetValue(service, out var client)
        ? client
        : throw new InvalidOperationException($"There is no client for the service {service}.");

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var client in Enumerable.Reverse(owned))
            client.Dispose();
    }

    private T Own<T>(T disposable) where T : IDisposable
    {
        owned.Add(disposable);
        return disposable;
    }
}

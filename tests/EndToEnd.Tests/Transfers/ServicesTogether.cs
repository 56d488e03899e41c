using System.Net.Http.Headers;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.EndToEnd.Tests.Transfers;

/// <summary>The tests of what goes from one service to another: they share the system.</summary>
[CollectionDefinition]
public sealed class BetweenServices : ICollectionFixture<ServicesTogether>;

/// <summary>All services and the portal, on private servers and with an empty log, for matters that go from one to another.</summary>
public sealed class ServicesTogether : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"hrss-transfers-{Guid.NewGuid():N}");
    private HrssSystem? system;

    /// <summary>The running system.</summary>
    public HrssSystem System => system ?? throw new InvalidOperationException("The system has not been started.");

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var (root, stop) = (RepositoryRoot.Find(), TestContext.Current.CancellationToken);
        await Builds.EnsureServicesAsync(root, cancellationToken: stop);
        system = await HrssSystem.StartAsync(
            new HrssSystemOptions(folder)
            {
                Root = root,
                Durability = Durability.Relaxed,
            },
            stop);
    }

    /// <summary>A client of a service, signed in as a machine.</summary>
    public async Task<HttpClient> ClientAsync(string service, string client = "importer")
    {
        var http = System.CreateClient(service);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await System.TokenAsync(client, TestContext.Current.CancellationToken));
        return http;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (system is not null)
            await system.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

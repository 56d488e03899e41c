using Hrss.Identity.Accounts;
using Hrss.Identity.Clients;
using Hrss.Identity.Tokens;
using Microsoft.EntityFrameworkCore;

namespace Hrss.Identity;

/// <summary>What must be true before the first request: schema, keys, administrator and clients, made by one instance at a time.</summary>
/// <param name="scopes">Gives each preparation its own services.</param>
/// <param name="configuration">Where the database is.</param>
internal sealed class Preparation(IServiceScopeFactory scopes, IConfiguration configuration) : IHostedLifecycleService
{
    /// <summary>Runs before the server listens, so that readiness means prepared.</summary>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var held = await StorageRegistration.LockForPreparation(configuration.IdentityDatabase(), cancellationToken);
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        await services.GetRequiredService<IdentityStorage>().Database.MigrateAsync(cancellationToken);
        await services.GetRequiredService<TokenKeys>().LoadAsync(services.GetRequiredService<IdentityStorage>(), cancellationToken);
        await services.GetRequiredService<FirstAdministrator>().EnsureAsync(cancellationToken);
        await services.GetRequiredService<MachineClients>().RegisterAsync(cancellationToken);
        await services.GetRequiredService<PortalClient>().RegisterAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using Marten;
using Medallion.Threading.Postgres;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hrss.EventLog.Relaying;

/// <summary>The lock that the leader holds.</summary>
/// <param name="Name">The log's name.</param>
/// <param name="ConnectionString">The log's database.</param>
public sealed record RelayLock(string Name, string ConnectionString);

/// <summary>
/// 转发主节点: of several instances of a service one runs Marten's daemon, the one that holds an advisory lock; when it dies another takes over.
/// Two leaders for a moment only mean repeats. See docs/decisions/0003 for why Marten's own HotCold is not used.
/// </summary>
internal sealed partial class RelayLeadership(IDocumentStore store, RelayLock relayLock, ILogger<RelayLeadership> log) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await LeadAsync(stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                Interrupted(fault, relayLock.Name);
                await Task.Delay(RetryAfter, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task LeadAsync(CancellationToken stopping)
    {
        var key = new PostgresAdvisoryLockKey($"hrss-relay-{relayLock.Name}", allowHashing: true);
        var advisoryLock = new PostgresDistributedLock(key, LockConnection(relayLock.ConnectionString));
        await using var held = await advisoryLock.AcquireAsync(cancellationToken: stopping);
        Leading(relayLock.Name);
        using var daemon = await store.BuildProjectionDaemonAsync(logger: log);
        await daemon.StartAllAsync();
        try
        {
            var lost = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            await using var onLost = held.HandleLostToken.Register(lost.SetResult);
            await using var onStop = stopping.Register(() => lost.TrySetCanceled(stopping));
            await lost.Task;
            Lost(relayLock.Name);
        }
        finally
        {
            await daemon.StopAllAsync();
        }
    }

    // After SIGKILL the server backend of the dead leader sleeps in the lock library's monitoring query; the check interval makes it notice
    // within a second. Keepalives do the same for a host that vanishes.
    private static string LockConnection(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Options = "-c client_connection_check_interval=1000",
        TcpKeepAlive = true,
        TcpKeepAliveTime = 5,
        TcpKeepAliveInterval = 2,
        ApplicationName = "hrss-relay-lock",
    }.ConnectionString;

    [LoggerMessage(LogLevel.Information, "Leading the relay of {Name}")]
    private partial void Leading(string name);

    [LoggerMessage(LogLevel.Warning, "Lost the lead of the relay of {Name}")]
    private partial void Lost(string name);

    [LoggerMessage(LogLevel.Error, "The relay of {Name} was interrupted; it goes on where it stopped")]
    private partial void Interrupted(Exception fault, string name);
}

using Marten;
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
        await using var connection = new NpgsqlConnection(LockConnection(relayLock.ConnectionString));
        await connection.OpenAsync(stopping);
        while (!await TryLockAsync(connection, stopping))
            await Task.Delay(RetryAfter, stopping);
        Leading(relayLock.Name);
        using var daemon = await store.BuildProjectionDaemonAsync(logger: log);
        await daemon.StartAllAsync();
        try
        {
            // Nothing is ever sent here: this ends when the connection, and with it the lock, is lost.
            while (true)
                await connection.WaitAsync(stopping);
        }
        catch (NpgsqlException)
        {
            Lost(relayLock.Name);
        }
        finally
        {
            await daemon.StopAllAsync();
        }
    }

    // Asked for again and again, and held between transactions, instead of waited for and watched over in a query: while any transaction of the
    // database is older than a number that an append rolled back, Marten takes it that the number may still be filled, and tells nobody of what follows.
    private async Task<bool> TryLockAsync(NpgsqlConnection connection, CancellationToken stopping)
    {
        await using var attempt = new NpgsqlCommand("select pg_try_advisory_lock(hashtextextended($1, 0))", connection);
        attempt.Parameters.Add(new() { Value = $"hrss-relay-{relayLock.Name}" });
        return (bool)(await attempt.ExecuteScalarAsync(stopping))!;
    }

    // A killed leader's connection is closed by its host at once; the keepalives, on both sides, find out a host that vanished.
    private static string LockConnection(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Options = "-c tcp_keepalives_idle=5 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3",
        TcpKeepAlive = true,
        TcpKeepAliveTime = 5,
        TcpKeepAliveInterval = 2,
        Pooling = false,
        ApplicationName = "hrss-relay-lock",
    }.ConnectionString;

    [LoggerMessage(LogLevel.Information, "Leading the relay of {Name}")]
    private partial void Leading(string name);

    [LoggerMessage(LogLevel.Warning, "Lost the lead of the relay of {Name}")]
    private partial void Lost(string name);

    [LoggerMessage(LogLevel.Error, "The relay of {Name} was interrupted; it goes on where it stopped")]
    private partial void Interrupted(Exception fault, string name);
}

using JasperFx.Events.Daemon;
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
/// Two leaders for a moment only mean repeats. A leader whose relay fails gives the lead up, so that it, or another, starts again where it stopped.
/// See docs/decisions/0003 for why Marten's own HotCold is not used.
/// </summary>
internal sealed partial class RelayLeadership(
    IDocumentStore store, RelayLock relayLock, IEnumerable<ILeaderDuty> duties, ILogger<RelayLeadership> log) : BackgroundService
{
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(500);

    // One for the life of the process: Marten's keeps the connection on which it listens even when it is disposed of.
    private IProjectionDaemon? daemon;

    public override void Dispose()
    {
        daemon?.Dispose();
        base.Dispose();
    }

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
        await using var held = await WaitForLeadAsync(connection, stopping);
        Leading(relayLock.Name);
        var relay = daemon ??= await store.BuildProjectionDaemonAsync(logger: log);
        using var lead = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var working = Task.CompletedTask;
        try
        {
            await relay.StartAllAsync();
            working = Task.WhenAll(duties.Select(duty => Task.Run(() => duty.RunAsync(lead.Token), CancellationToken.None)));
            // A subscription that threw is paused, and only Marten's own coordinator, which does not run here, would ever start it again.
            while (!relay.HasAnyPaused())
            {
                await Task.Delay(LookEvery, stopping);
                await AskAsync(connection, stopping);
            }

            throw new InvalidOperationException("A subscription failed and was paused; the daemon has said why.");
        }
        catch (NpgsqlException lost)
        {
            Lost(lost, relayLock.Name);
        }
        finally
        {
            await lead.CancelAsync();
            await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await relay.StopAllAsync();
        }
    }

    // Asks again and again instead of waiting inside PostgreSQL, and on a connection of its own instead of the library's, which watches its own by a
    // query that sleeps for a minute: to Marten any statement that runs for long is a transaction that may still fill a gap in the log, and it holds the
    // relay before the gap until that has ended.
    private async Task<IAsyncDisposable> WaitForLeadAsync(NpgsqlConnection connection, CancellationToken stopping)
    {
        var key = new PostgresAdvisoryLockKey($"hrss-relay-{relayLock.Name}", allowHashing: true);
        var advisoryLock = new PostgresDistributedLock(key, connection);
        while (true)
        {
            if (await advisoryLock.TryAcquireAsync(TimeSpan.Zero, stopping) is { } held)
                return held;
            await Task.Delay(LookEvery, stopping);
        }
    }

    private static async Task AskAsync(NpgsqlConnection connection, CancellationToken stopping)
    {
        await using var ask = new NpgsqlCommand("select 1", connection) { CommandTimeout = 10 };
        await ask.ExecuteNonQueryAsync(stopping);
    }

    // PostgreSQL sees the end of a killed process at once, since its connection closes. A host that vanishes closes nothing: whoever does not ask for
    // this long loses the lock.
    private static string LockConnection(string connectionString) => new NpgsqlConnectionStringBuilder(connectionString)
    {
        Options = "-c idle_session_timeout=15s",
        Pooling = false,
        ApplicationName = "hrss-relay-lock",
    }.ConnectionString;

    [LoggerMessage(LogLevel.Information, "Leading the relay of {Name}")]
    private partial void Leading(string name);

    [LoggerMessage(LogLevel.Warning, "Lost the lead of the relay of {Name}")]
    private partial void Lost(Exception lost, string name);

    [LoggerMessage(LogLevel.Error, "The relay of {Name} was interrupted; it goes on where it stopped")]
    private partial void Interrupted(Exception fault, string name);
}

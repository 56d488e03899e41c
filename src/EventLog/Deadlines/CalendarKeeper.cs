using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hrss.EventLog.Deadlines;

/// <summary>日历同步: keeps an instance's calendar as the service's database has it, whichever instance took a notice in: PostgreSQL tells, and it looks now and then.</summary>
internal sealed partial class CalendarKeeper(NoticeBook book, NpgsqlDataSource database, ILogger<CalendarKeeper> log) : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan RetryAfter = TimeSpan.FromSeconds(1);

    // Before the first request is answered.
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await book.ReadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                Interrupted(fault);
                await Task.Delay(RetryAfter, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task ListenAsync(CancellationToken stopping)
    {
        await using var connection = await database.OpenConnectionAsync(stopping);
        await using (var listen = new NpgsqlCommand($"listen {NoticeBook.Channel}", connection))
            await listen.ExecuteNonQueryAsync(stopping);
        while (true)
        {
            await book.ReadAsync(stopping);
            await connection.WaitAsync(LookEvery, stopping);
        }
    }

    [LoggerMessage(LogLevel.Warning, "The calendar is not kept up to date for a moment")]
    private partial void Interrupted(Exception fault);
}

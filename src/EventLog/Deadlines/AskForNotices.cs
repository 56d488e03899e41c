using System.Net.Http.Json;
using Hrss.ServiceDefaults;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Hrss.EventLog.Deadlines;

/// <summary>Reads the notices where they were entered: they are public.</summary>
internal sealed class ReadNotices(HttpClient disclosure)
{
    public async Task<IReadOnlyList<HolidayNotice>> ReadAsync(CancellationToken cancellation) =>
        await disclosure.GetFromJsonAsync<IReadOnlyList<HolidayNotice>>("/api/v1/calendar/notices", Json.Stored, cancellation) ?? [];
}

/// <summary>补取放假通知: a service that starts later than a notice was told, or whose broker lost it, asks for all of them, at its start and some times a day.</summary>
internal sealed partial class AskForNotices(IServiceProvider services, NoticeBook book, TimeProvider time, ILogger<AskForNotices> log) : BackgroundService
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromHours(6);
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromSeconds(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = AskEvery;
            try
            {
                var reading = (ReadNotices)services.GetService(typeof(ReadNotices))!;
                await book.TakeInAsync(await reading.ReadAsync(stoppingToken), stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                NoAnswer(fault.Message);
                wait = AskAgainAfter;
            }

            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    [LoggerMessage(LogLevel.Information, "Disclosure did not say which holiday notices there are ({Fault}); it is asked again")]
    private partial void NoAnswer(string fault);
}

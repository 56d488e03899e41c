using System.Diagnostics.Metrics;
using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults.Requests;
using Microsoft.Extensions.Logging;

namespace Hrss.EventLog.Deadlines;

/// <summary>
/// 期限看管的值班: what the leader does about due dates. It recalculates when the calendar has changed and when it begins to lead, in case a leader before
/// it was stopped in the middle; it reminds once a day, and counts what is overdue.
/// </summary>
internal sealed partial class DeadlineDuty(
    IEnumerable<IDeadlineWatch> watches, Calendars calendars, DeadlineSettings settings, BusinessClock clock, TimeProvider time, ILogger<DeadlineDuty> log)
    : ILeaderDuty
{
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);
    private static readonly TimeSpan CountEvery = TimeSpan.FromHours(1);
    private static readonly TimeSpan AfterFault = TimeSpan.FromSeconds(5);

    // A registration that was under way with the older calendar, here or in another instance, is in the list only a little later: so it looks again.
    private static readonly TimeSpan[] LookAgainAfter = [TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(30)];

    private static readonly Meter Meter = new("Hrss.EventLog");
    private static volatile Measurement<long>[] overdue = [];

    static DeadlineDuty() => Meter.CreateObservableGauge("hrss.deadlines.overdue", () => overdue, description: "Open matters that are overdue, by agency");

    public async Task RunAsync(CancellationToken leading)
    {
        var (remindAt, looks) = (At(clock.Today), 0);
        try
        {
            while (!leading.IsCancellationRequested)
            {
                var (changed, wake) = (calendars.Changed, AfterFault);
                try
                {
                    if (looks <= LookAgainAfter.Length)
                        await EachAsync(watch => watch.RecalculateAsync(leading));
                    if (time.GetUtcNow() >= remindAt)
                        remindAt = await RemindAsync(leading);
                    await CountAsync(leading);
                    wake = Soonest(remindAt - time.GetUtcNow(), CountEvery, looks < LookAgainAfter.Length ? LookAgainAfter[looks] : CountEvery);
                    looks++;
                }
                catch (Exception fault) when (!leading.IsCancellationRequested)
                {
                    Failed(fault);
                }

                if (await Task.WhenAny(changed, Task.Delay(wake, time, leading)) == changed)
                    looks = 0;
            }
        }
        finally
        {
            overdue = [];
        }
    }

    private async Task<DateTimeOffset> RemindAsync(CancellationToken leading)
    {
        var putOff = 0;
        await EachAsync(async watch => putOff += (await watch.RemindAsync(leading)).PutOff);
        return putOff > 0 ? time.GetUtcNow() + settings.Quiet : At(clock.Today.AddDays(1));
    }

    private async Task CountAsync(CancellationToken leading)
    {
        var counted = new Dictionary<string, long>();
        foreach (var watch in watches)
        {
            foreach (var (agency, count) in await watch.CountOverdueAsync(leading))
                counted[agency] = counted.GetValueOrDefault(agency) + count;
        }

        overdue = [.. counted.Select(c => new Measurement<long>(c.Value, new KeyValuePair<string, object?>("agency", c.Key)))];
    }

    private async Task EachAsync(Func<IDeadlineWatch, Task> act)
    {
        foreach (var watch in watches)
            await act(watch);
    }

    private DateTimeOffset At(DateOnly day) => new(day.ToDateTime(settings.RemindAt), Shanghai);

    private static TimeSpan Soonest(params TimeSpan[] waits) => waits.Min() is var soonest && soonest > TimeSpan.Zero ? soonest : TimeSpan.Zero;

    [LoggerMessage(LogLevel.Error, "The watch over due dates was interrupted; it goes on from the start")]
    private partial void Failed(Exception fault);
}

using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Hrss.LocalHost.Running;
using Hrss.Replay;

namespace Hrss.Drills.Drilling;

/// <summary>
/// A system of its own into which the year 2011 is being put, for one drill: something in it is killed or stopped on the way, and
/// afterwards every figure must be exact.
/// </summary>
internal sealed class DrilledYear : IAsyncDisposable
{
    private const int Year = 2011;

    private readonly string folder;
    private readonly ReplayWatch watch = new();
    private Task replaying = Task.CompletedTask;

    private DrilledYear(string folder, HrssSystem system) => (this.folder, System) = (folder, system);

    /// <summary>The running system.</summary>
    public HrssSystem System { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Starts a system; no citizen looks at it, so without the portal.</summary>
    public static async Task<DrilledYear> StartAsync()
    {
        var (folder, system) = await DrilledSystem.StartAsync();
        return new DrilledYear(folder, system);
    }

    /// <summary>Begins to put the year in.</summary>
    public void BeginReplay() => replaying = new YearReplay(System, Year).RunAsync(watch, Stop);

    /// <summary>Waits until so much of the year is in, in percent; fails when the replay has ended before.</summary>
    public async Task ReplayedAsync(int percent)
    {
        var reached = watch.ReachedAsync(percent, Stop);
        await Task.WhenAny(reached, replaying);
        if (!reached.IsCompleted)
            await replaying;
        await reached;
        replaying.IsCompleted.ShouldBeFalse("The replay ended before the drill struck.");
    }

    /// <summary>How many facts Reporting has stored.</summary>
    public Task<long> FactsCountedAsync() => System.EventsOfAsync("reporting");

    /// <summary>How many events a service has recorded.</summary>
    public Task<long> EventsOfAsync(string service) => System.EventsOfAsync(service);

    /// <summary>Waits for a condition, looking again every tenth of a second.</summary>
    public static async Task UntilAsync(Func<Task<bool>> condition, string what)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        limit.CancelAfter(TimeSpan.FromMinutes(2));
        using var often = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (!await condition())
        {
            if (limit.IsCancellationRequested || !await often.WaitForNextTickAsync(CancellationToken.None))
                throw new TimeoutException($"Not within two minutes: {what}");
        }
    }

    /// <summary>The replay ends, everything is counted, and every figure and every service's own count is what the ledger was made for.</summary>
    public async Task ShouldEndWithExactFiguresAsync()
    {
        await replaying;
        await new YearReplay(System, Year).WaitUntilCountedAsync(TimeSpan.FromMinutes(3), Stop);

        using var reporting = System.CreateClient("reporting");
        var report = (await reporting.GetFromJsonAsync<JsonObject>($"/api/v1/reports/{Year}", Stop))!;
        var figures = report["figures"]!.AsArray().ToDictionary(figure => figure!["measure"]!.GetValue<string>(), figure => figure!["value"]!.GetValue<decimal>());
        foreach (var total in LedgerTotals.For(Year).Totals)
            figures[total.Measure].ShouldBe(total.Value, total.Name);

        // Early warnings are raised a moment after the matters that raise them.
        JsonObject reconciliation = [];
        await UntilAsync(
            async () => (reconciliation = (await reporting.GetFromJsonAsync<JsonObject>($"/api/v1/reconciliation/{Year}", Stop))!)["clean"]!.GetValue<bool>(),
            "every service's own count equals the ledger");
        reconciliation["differences"]!.AsArray().ShouldBeEmpty();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await System.DisposeAsync();
        // Ended by now: without its services the replay gives up, and with a failed drill nobody waits for it.
        await replaying.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        Directory.Delete(folder, recursive: true);
    }
}

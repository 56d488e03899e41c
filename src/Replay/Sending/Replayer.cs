using System.Threading.Channels;

namespace Hrss.Replay.Sending;

/// <summary>进度: how many commands have been acknowledged.</summary>
/// <param name="Done">Acknowledged.</param>
/// <param name="Total">All.</param>
public readonly record struct ReplayProgress(int Done, int Total);

/// <summary>重放结果.</summary>
/// <param name="Year">The year.</param>
/// <param name="Commands">Commands acknowledged, by service.</param>
/// <param name="Repetitions">How often one had to be sent again.</param>
/// <param name="Elapsed">How long it took.</param>
public sealed record ReplaySummary(int Year, IReadOnlyDictionary<string, int> Commands, long Repetitions, TimeSpan Elapsed);

/// <summary>
/// 重放: brings a ledger in through the services' public APIs. Registrations of one kind go one after another in the order of their days, so
/// that numbers follow days and are the same in every replay; the other steps of many matters go at once, those of one matter in order.
/// Started again, it sends everything again under the same keys, and nothing happens twice.
/// </summary>
/// <param name="clients">The signed-in clients.</param>
/// <param name="options">How to send; the defaults where left out.</param>
/// <param name="time">The clock; the system's where left out.</param>
public sealed class Replayer(ReplayClients clients, ReplayOptions? options = null, TimeProvider? time = null)
{
    /// <summary>How many registered matters may wait for their further steps before registering pauses.</summary>
    private const int Waiting = 512;

    private readonly ReplayOptions options = options ?? new ReplayOptions();
    private readonly TimeProvider time = time ?? TimeProvider.System;

    /// <summary>Brings the ledger in.</summary>
    /// <param name="ledger">The ledger.</param>
    /// <param name="progress">Told after every acknowledged command, from several threads; null for nobody.</param>
    /// <param name="cancellation">Ends the replay between two commands.</param>
    /// <exception cref="ReplayException">It could not be finished; its message says why in Chinese and English.</exception>
    public async Task<ReplaySummary> RunAsync(YearLedger ledger, IProgress<ReplayProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        var started = time.GetTimestamp();
        var run = new Run(new SendStep(clients, options, time), ledger, progress);
        // Information can only be drafted by a department that is listed.
        foreach (var department in ledger.Matters.Where(m => m.Kind == MatterKind.Department))
            await run.RegisterAsync(department, cancellation);
        await ReplayMattersAsync(run, ledger, cancellation);
        return new ReplaySummary(ledger.Year, run.Commands, run.Repetitions, time.GetElapsedTime(started));
    }

    private async Task ReplayMattersAsync(Run run, YearLedger ledger, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var registered = Channel.CreateBounded<Registered>(Waiting);
        var registering = RegisterAllAsync(run, ledger, registered.Writer, stop.Token);
        var finishing = Parallel.ForEachAsync(
            registered.Reader.ReadAllAsync(stop.Token),
            new ParallelOptions { MaxDegreeOfParallelism = options.Concurrency, CancellationToken = stop.Token },
            (matter, ending) => run.FinishAsync(matter, ending));
        var first = await Task.WhenAny(registering, finishing);
        if (!first.IsCompletedSuccessfully)
            await stop.CancelAsync();
        await Task.WhenAll(registering, finishing).ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        cancellation.ThrowIfCancellationRequested();
        // The one that failed first says why; the other was only stopped.
        await first;
        await Task.WhenAll(registering, finishing);
    }

    private static async Task RegisterAllAsync(Run run, YearLedger ledger, ChannelWriter<Registered> writer, CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var lanes = ledger.Matters.Where(m => m.Kind != MatterKind.Department).GroupBy(SeriesOf)
            .Select(lane => RegisterInOrderAsync(run, lane, writer, stop)).ToList();
        try
        {
            await Task.WhenAll(lanes);
        }
        catch (OperationCanceledException) when (lanes.FirstOrDefault(l => l.IsFaulted) is { } failed)
        {
            await failed;
        }
        finally
        {
            writer.TryComplete();
        }
    }

    private static async Task RegisterInOrderAsync(Run run, IEnumerable<Matter> lane, ChannelWriter<Registered> writer, CancellationTokenSource stop)
    {
        try
        {
            foreach (var matter in lane)
                await writer.WriteAsync(new Registered(matter, await run.RegisterAsync(matter, stop.Token)), stop.Token);
        }
        catch
        {
            await stop.CancelAsync();
            throw;
        }
    }

    // Matters whose numbers come from one series.
    private static string SeriesOf(Matter matter) => matter.Address;

    private sealed record Registered(Matter Matter, MatterState State);

    private sealed class Run(SendStep sender, YearLedger ledger, IProgress<ReplayProgress>? progress)
    {
        private readonly int total = ledger.Commands;
        private readonly Dictionary<string, int> commands = ReplayServices.All.ToDictionary(s => s, _ => 0);
        private readonly Lock counting = new();

        public IReadOnlyDictionary<string, int> Commands => commands;

        public long Repetitions => sender.Repetitions;

        public Task<MatterState> RegisterAsync(Matter matter, CancellationToken cancellation) =>
            SendAsync(matter, matter.Steps[0], null, cancellation);

        public async ValueTask FinishAsync(Registered registered, CancellationToken cancellation)
        {
            var state = registered.State;
            foreach (var step in registered.Matter.Steps.Skip(1))
                state = await SendAsync(registered.Matter, step, state, cancellation);
        }

        private async Task<MatterState> SendAsync(Matter matter, Step step, MatterState? before, CancellationToken cancellation)
        {
            var state = await sender.SendAsync(ledger.Year, matter, step, before, cancellation);
            lock (counting)
            {
                commands[matter.Service]++;
                progress?.Report(new ReplayProgress(commands.Values.Sum(), total));
            }

            return state;
        }
    }
}

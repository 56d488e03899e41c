using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using System.Text;
using Marten;
using Npgsql;
using Spectre.Console;

namespace Hrss.Benchmarks;

/// <summary>(2) From a petition's registration to its being counted in Reporting, at 50 a second, beside a single append.</summary>
internal static class CountingLatency
{
    private const int PerSecond = 50;
    private const int Seconds = 20;

    public static async Task RunAsync()
    {
        await using var machine = await Machine.StartAsync(all => [.. all.Where(s => s.Name is "identity" or "petition" or "reporting")]);
        var system = machine.System;
        using var stop = new CancellationTokenSource();
        var counted = new ConcurrentDictionary<Guid, long>();
        var watching = WatchAsync(system.Postgres.ConnectionString("reporting"), counted, stop.Token);
        using var client = system.CreateClient("petition");
        using var store = DocumentStore.For(options =>
        {
            // A schema of its own, so that the relay of the petition log does not see these.
            options.Connection(system.Postgres.ConnectionString("petition"));
            options.DatabaseSchemaName = "bench";
            options.Events.AppendMode = JasperFx.Events.EventAppendMode.Quick;
            options.DisableNpgsqlLogging = true;
        });

        await MeasureAsync(client, store, counted, 3 * PerSecond);
        var (appends, posts, latencies) = await MeasureAsync(client, store, counted, Seconds * PerSecond);
        await stop.CancelAsync();
        await watching;

        var append = Percentile(appends, 50);
        AnsiConsole.Write(new Table().Title($"(2) 登记到计数 / registered to counted, {PerSecond} a second").AddColumns("", "p50 ms", "p99 ms", "p50 比 ratio")
            .AddRow("一次追加 / a single append (Marten)", $"{append:0.0}", $"{Percentile(appends, 99):0.0}", "1.0")
            .AddRow("POST /api/v1/petitions", $"{Percentile(posts, 50):0.0}", $"{Percentile(posts, 99):0.0}", $"{Percentile(posts, 50) / append:0.0}")
            .AddRow("POST → 已计数 / counted in Reporting", $"{Percentile(latencies, 50):0.0}", $"{Percentile(latencies, 99):0.0}", $"{Percentile(latencies, 50) / append:0.0}"));
        AnsiConsole.WriteLine("要求 / wanted: ≤ 40");
    }

    private static async Task<(double[] Appends, double[] Posts, double[] Latencies)> MeasureAsync(
        HttpClient client, DocumentStore store, ConcurrentDictionary<Guid, long> counted, int count)
    {
        var (sent, appends, posts) = (new ConcurrentDictionary<Guid, long>(), new ConcurrentBag<double>(), new ConcurrentBag<double>());
        using var pace = new PeriodicTimer(TimeSpan.FromSeconds(1.0 / PerSecond));
        var running = new List<Task>();
        for (var n = 0; n < count && await pace.WaitForNextTickAsync(); n++)
        {
            running.Add(PostAsync(client, sent, posts));
            if (n % 10 == 0)
                running.Add(AppendAsync(store, appends));
        }

        await Task.WhenAll(running);
        var waiting = Stopwatch.GetTimestamp();
        while (sent.Keys.Any(id => !counted.ContainsKey(id)))
        {
            if (Stopwatch.GetElapsedTime(waiting) > TimeSpan.FromMinutes(1))
                throw new InvalidOperationException($"{sent.Keys.Count(id => !counted.ContainsKey(id))} petitions were not counted within a minute.");
            await Task.Delay(10);
        }

        return ([.. appends], [.. posts], [.. sent.Select(s => Stopwatch.GetElapsedTime(s.Value, counted[s.Key]).TotalMilliseconds)]);
    }

    private static async Task PostAsync(HttpClient client, ConcurrentDictionary<Guid, long> sent, ConcurrentBag<double> posts)
    {
        var start = Stopwatch.GetTimestamp();
        using var content = new StringContent(Load.Body, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync("/api/v1/petitions", content);
        posts.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        if (answer.StatusCode != HttpStatusCode.Created)
            throw new InvalidOperationException(await answer.Content.ReadAsStringAsync());
        sent.TryAdd(Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]), start);
    }

    // The same kind of write with nothing around it.
    private static async Task AppendAsync(DocumentStore store, ConcurrentBag<double> appends)
    {
        var start = Stopwatch.GetTimestamp();
        await using var session = store.LightweightSession();
        session.Events.StartStream(Guid.CreateVersion7(), new Appended(Load.Body));
        await session.SaveChangesAsync();
        appends.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
    }

    // Marten notifies at every commit of Reporting's log: the moment from which a figure includes the petition.
    private static async Task WatchAsync(string connectionString, ConcurrentDictionary<Guid, long> counted, CancellationToken stop)
    {
        await using var database = NpgsqlDataSource.Create(connectionString);
        await using var listening = await database.OpenConnectionAsync(CancellationToken.None);
        await using (var listen = new NpgsqlCommand("listen mt_events_appended", listening))
            await listen.ExecuteNonQueryAsync(CancellationToken.None);
        var last = 0L;
        while (!stop.IsCancellationRequested)
        {
            await listening.WaitAsync(TimeSpan.FromMilliseconds(500), CancellationToken.None);
            var now = Stopwatch.GetTimestamp();
            await using var read = database.CreateCommand("select stream_id, seq_id from mt_events where seq_id > $1 order by seq_id");
            read.Parameters.Add(new() { Value = last });
            await using var rows = await read.ExecuteReaderAsync(CancellationToken.None);
            while (await rows.ReadAsync(CancellationToken.None))
            {
                counted.TryAdd(rows.GetGuid(0), now);
                last = rows.GetInt64(1);
            }
        }
    }

    private static double Percentile(double[] values, int percent) => values.Order().ElementAt(Math.Min(values.Length - 1, values.Length * percent / 100));

    internal sealed record Appended(string Text);
}

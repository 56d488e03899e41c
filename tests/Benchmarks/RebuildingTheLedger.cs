using System.Diagnostics;
using Hrss.Contracts;
using Hrss.EventLog;
using Hrss.LocalServers;
using Hrss.Reporting.Ledger;
using JasperFx.Events;
using JasperFx.Events.Projections;
using Marten;
using Marten.Events.Projections;
using Npgsql;
using Spectre.Console;

namespace Hrss.Benchmarks;

/// <summary>(3) Rebuilding the ledger from 300,000 facts, beside Marten's own daemon rebuilding the same postings with a projection.</summary>
internal static class RebuildingTheLedger
{
    private const int Facts = 300_000;
    private const int Repeats = 5;
    private const int WarmUps = 2;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("hrss-bench-").FullName;
        await using var postgres = await PostgresServer.StartAsync(new PostgresOptions(Path.Combine(folder, "postgres")));
        await postgres.CreateDatabaseAsync("ledger");
        await using var database = NpgsqlDataSource.Create(postgres.ConnectionString("ledger"));
        using var store = Store(postgres.ConnectionString("ledger"), null);
        await store.Storage.ApplyAllConfiguredChangesToDatabaseAsync();
        await FillAsync(store);
        await ExecuteAsync(database, "vacuum analyze mt_events");
        var counted = await DigestAsync(database, LedgerTable.Rows);

        var rebuild = new LedgerRebuild(database, store);
        var ours = await MeasureAsync(database, Repeats, () => rebuild.RunAsync(CancellationToken.None));
        if (await DigestAsync(database, LedgerTable.Rows) != counted)
            throw new InvalidOperationException("The rebuilt ledger differs from the counted one.");

        await ExecuteAsync(database, MartenLedger.Table);
        using var withProjection = Store(postgres.ConnectionString("ledger"), new MartenLedger());
        using var daemon = await withProjection.BuildProjectionDaemonAsync();
        var marten = await MeasureAsync(database, 1, async () =>
        {
            await ExecuteAsync(database, "truncate postings_marten");
            await daemon.RebuildProjectionAsync<MartenLedger>(TimeSpan.FromMinutes(10), CancellationToken.None);
        });
        if (await DigestAsync(database, "postings_marten") != counted)
            throw new InvalidOperationException("Marten's rebuilt ledger differs from the counted one.");

        AnsiConsole.Write(new Table().Title($"(3) 重建台账 / rebuilding the ledger of {Facts:N0} facts").AddColumns("", "秒 seconds", "事实/秒 facts per second", "比 ratio")
            .AddRow("Marten daemon", $"{marten.TotalSeconds:0.0}", $"{Facts / marten.TotalSeconds:N0}", "1.0")
            .AddRow($"LedgerRebuild (median of {Repeats})", $"{ours.TotalSeconds:0.00}", $"{Facts / ours.TotalSeconds:N0}", $"{marten / ours:0.0}"));
        AnsiConsole.WriteLine("要求 / wanted: ≥ 15");
        PostgresServer.DeleteData(Path.Combine(folder, "postgres"));
    }

    private static DocumentStore Store(string connection, MartenLedger? projection) => DocumentStore.For(options =>
    {
        options.Connection(connection);
        options.UseSharedRules();
        Reporting.Storage.Configure(options);
        if (projection is not null)
            options.Projections.Add(projection, ProjectionLifecycle.Async);
    });

    // The mix of facts of a year like 2011: for each matter a registration, its handling and its answer.
    private static async Task FillAsync(DocumentStore store)
    {
        var ledger = new LedgerWriter(store);
        foreach (var block in Enumerable.Range(0, Facts / 4).SelectMany(Matter).Chunk(2000))
            await ledger.WriteAsync(block, CancellationToken.None);
    }

    private static Fact[] Matter(int n)
    {
        var (id, day, department) = (Guid.CreateVersion7(), new DateOnly(2011, 1, 1).AddDays(n % 360), $"科室{n % 24}");
        return (n % 10) switch
        {
            < 6 =>
            [
                On(new ConsultationReceived { Number = $"ZX-2011-{n:D6}", Channel = ConsultationChannels.MayorsHotline, Class = "inquiry" }, 1),
                On(new ConsultationDispatched { Department = department }, 2),
                On(new ConsultationAnswered { Channel = ConsultationChannels.MayorsHotline, Department = department, DueOn = day.AddDays(7), InTime = true }, 3),
                On(new ConsultationAnswered { Channel = ConsultationChannels.Online, Department = department, DueOn = day.AddDays(7), InTime = false }, 4),
            ],
            < 8 =>
            [
                On(new PetitionRegistered { Number = $"XF-2011-{n:D6}", Channel = PetitionChannels.Visit, People = 1 + (n % 30), GroupVisit = n % 30 > 20 }, 1),
                On(new PetitionAccepted { DueOn = day.AddDays(60) }, 2),
                On(new PetitionAssigned { Department = department }, 3),
                On(new PetitionAnswered { Channel = PetitionChannels.Visit, Department = department, Outcome = "explained", DueOn = day.AddDays(60), InTime = true }, 4),
            ],
            _ =>
            [
                .. Enumerable.Range(1, 4).Select(v => On(
                    new InformationPublished
                    {
                        Number = $"GK-2011-{n:D6}", Department = department, Field = InformationFields.Employment, Channels = [PublicationChannels.Website], InTime = true,
                    }, v)),
            ],
        };

        Fact On(Fact fact, long version) => fact with
        {
            FactId = Guid.CreateVersion7(), Agency = "430200", MatterId = id, MatterVersion = version, OccurredOn = day, RecordedAt = DateTimeOffset.UtcNow,
        };
    }

    // Twice before it counts: what runs for the first time is being compiled. What earlier runs have left for the server to write is written before.
    private static async Task<TimeSpan> MeasureAsync(NpgsqlDataSource database, int repeats, Func<Task> action)
    {
        var times = new List<TimeSpan>();
        for (var run = -WarmUps; run < repeats; run++)
        {
            await ExecuteAsync(database, "checkpoint");
            var start = Stopwatch.GetTimestamp();
            await action();
            if (run >= 0)
                times.Add(Stopwatch.GetElapsedTime(start));
        }

        return times.Order().ElementAt(repeats / 2);
    }

    private static async Task<string> DigestAsync(NpgsqlDataSource database, string table)
    {
        await using var digest = database.CreateCommand(
            $"""
            select count(*) || ' ' || sum(hashtextextended(fact_id || '|' || line || '|' || agency || '|' || measure || '|' || business_date || '|' || amount
                || '|' || matter_id || '|' || coalesce(channel, '') || '|' || coalesce(department, '') || '|' || coalesce(category, ''), 0)::numeric) from {table}
            """);
        return (string)(await digest.ExecuteScalarAsync())!;
    }

    private static async Task ExecuteAsync(NpgsqlDataSource database, string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>The same ledger as a Marten projection into one flat table: one statement for each posting.</summary>
internal sealed partial class MartenLedger : EventProjection
{
    public const string Table =
        """
        create table postings_marten (
            fact_id uuid not null, line smallint not null, agency text not null, measure text not null, business_date date not null, amount bigint not null,
            matter_id uuid not null, channel text, department text, category text);
        create index on postings_marten (agency, measure, business_date);
        """;

    public override ValueTask ApplyAsync(IDocumentOperations operations, IEvent e, CancellationToken cancellation)
    {
        var fact = (Fact)e.Data;
        short line = 0;
        foreach (var posting in PostingRules.Of(fact))
        {
            operations.QueueSqlCommand(
                "insert into postings_marten values (?, ?, ?, ?, ?, ?, ?, ?::text, ?::text, ?::text)",
                fact.FactId, line++, fact.Agency, posting.Measure, posting.On, posting.Amount, fact.MatterId,
                posting.Channel!, posting.Department!, posting.Category!);
        }

        return ValueTask.CompletedTask;
    }
}

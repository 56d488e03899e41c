using System.Threading.Channels;
using Hrss.Contracts;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// 重建台账: folds the whole log again into a new table and puts it in the old one's place. Reads with plain Npgsql and folds in memory while a
/// second connection writes, which is many times faster than Marten's own rebuild. Counting waits meanwhile; reading does not.
/// </summary>
public sealed class LedgerRebuild(NpgsqlDataSource database, IDocumentStore store)
{
    private const int BlockSize = 4096;

    // Facts that never make a posting are not even read.
    private readonly Dictionary<string, Type> countedTypes = store.Options.Events.AllKnownEventTypes()
        .Where(type => PostingRules.Counts(type.EventType))
        .ToDictionary(type => type.Alias, type => type.EventType);

    /// <summary>Rebuilds the ledger.</summary>
    /// <returns>How many facts count and how many postings they make.</returns>
    public async Task<RebuiltLedger> RunAsync(CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        await ExecuteAsync(connection, "lock table postings in share row exclusive mode; create table postings_rebuilt (like postings including defaults)", cancellation);

        var (facts, postings) = await FoldAsync(connection, cancellation);

        await ExecuteAsync(
            connection,
            """
            set local maintenance_work_mem = '256MB';
            create index postings_figures_rebuilt on postings_rebuilt (agency, measure, business_date);
            drop table postings;
            alter table postings_rebuilt rename to postings;
            alter index postings_figures_rebuilt rename to postings_figures;
            """,
            cancellation);
        await transaction.CommitAsync(cancellation);
        return new RebuiltLedger(facts, postings);
    }

    // Whichever of the two fails stops the other: a reader whose writer is gone would wait for room in the channel for ever.
    private async Task<(long Facts, long Postings)> FoldAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var blocks = Channel.CreateBounded<List<Entry>>(8);
        var reading = ReadAsync(blocks.Writer, failed.Token);
        long postings;
        try
        {
            postings = await WriteAsync(connection, blocks.Reader, failed.Token);
        }
        catch
        {
            await failed.CancelAsync();
            await Task.WhenAny(reading);
            throw;
        }

        return (await reading, postings);
    }

    private async Task<long> ReadAsync(ChannelWriter<List<Entry>> blocks, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await database.OpenConnectionAsync(cancellation);
            await using var read = new NpgsqlCommand("select type, data from mt_events where type = any($1)", connection)
            {
                Parameters = { new() { Value = countedTypes.Keys.ToArray() } },
            };
            await using var rows = await read.ExecuteReaderAsync(System.Data.CommandBehavior.SequentialAccess, cancellation);
            var (facts, block) = (0L, new List<Entry>(BlockSize));
            while (await rows.ReadAsync(cancellation))
            {
                var type = countedTypes[rows.GetString(0)];
                var fact = StoredFacts.Read(rows.GetFieldValue<byte[]>(1), type);
                facts++;
                short line = 0;
                foreach (var posting in PostingRules.Of(fact))
                    block.Add(new Entry(fact, line++, posting));
                if (block.Count >= BlockSize)
                {
                    await blocks.WriteAsync(block, cancellation);
                    block = new List<Entry>(BlockSize);
                }
            }

            await blocks.WriteAsync(block, cancellation);
            blocks.Complete();
            return facts;
        }
        catch (Exception fault)
        {
            blocks.Complete(fault);
            throw;
        }
    }

    private static async Task<long> WriteAsync(NpgsqlConnection connection, ChannelReader<List<Entry>> blocks, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy postings_rebuilt (fact_id, line, agency, measure, business_date, amount, matter_id, channel, department, field) from stdin (format binary)", cancellation);
        var postings = 0L;
        await foreach (var block in blocks.ReadAllAsync(cancellation))
        {
            foreach (var (fact, line, posting) in block)
            {
                // Synchronous within a block: the importer buffers, and a state machine per column would cost more than the column.
                copy.StartRow();
                copy.Write(fact.FactId, NpgsqlDbType.Uuid);
                copy.Write(line, NpgsqlDbType.Smallint);
                copy.Write(fact.Agency, NpgsqlDbType.Text);
                copy.Write(posting.Measure, NpgsqlDbType.Text);
                copy.Write(posting.On, NpgsqlDbType.Date);
                copy.Write(posting.Amount, NpgsqlDbType.Bigint);
                copy.Write(fact.MatterId, NpgsqlDbType.Uuid);
                WriteText(copy, posting.Channel);
                WriteText(copy, posting.Department);
                WriteText(copy, posting.Field);
                postings++;
            }
        }

        await copy.CompleteAsync(cancellation);
        return postings;
    }

    private static void WriteText(NpgsqlBinaryImporter copy, string? text)
    {
        if (text is null)
            copy.WriteNull();
        else
            copy.Write(text, NpgsqlDbType.Text);
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private readonly record struct Entry(Fact Fact, short Line, Posting Posting);
}

/// <summary>重建结果.</summary>
/// <param name="Facts">计数的事实数: facts that count.</param>
/// <param name="Postings">分录数.</param>
public sealed record RebuiltLedger(long Facts, long Postings);

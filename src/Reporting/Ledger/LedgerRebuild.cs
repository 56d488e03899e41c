using System.Data;
using System.Runtime.CompilerServices;
using Marten;
using Npgsql;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// 重建台账: folds the whole log again into a new table and puts it in the old one's place. Reads with plain Npgsql, folds on every processor and writes
/// in the order of the index, which is many times faster than Marten's own rebuild. Counting waits meanwhile; reading does not.
/// </summary>
public sealed class LedgerRebuild(NpgsqlDataSource database, IDocumentStore store)
{
    private const int BlockSize = 2048;

    // Bounds what is held in memory, to less than a hundred megabytes.
    private const int RunSize = 1_000_000;

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
        // The accounts first, as whoever counts takes them: two that wait for each other would both be stopped.
        await ExecuteAsync(
            connection,
            """
            lock table accounts in share row exclusive mode;
            lock table postings in share row exclusive mode;
            create table postings_rebuilt (like postings including defaults)
            """,
            cancellation);

        var (facts, postings) = (0L, 0L);
        await using (var log = ReadAsync(cancellation).GetAsyncEnumerator(cancellation))
        {
            for (var ended = false; !ended;)
            {
                var run = new FoldedRun();
                await Parallel.ForEachAsync(NextAsync(), cancellation, (block, _) =>
                {
                    run.Fold(block);
                    return ValueTask.CompletedTask;
                });
                await run.WriteAsync(connection, cancellation);
                (facts, postings) = (facts + run.Facts, postings + run.Postings);

                async IAsyncEnumerable<IReadOnlyList<StoredFact>> NextAsync()
                {
                    while (run.Postings < RunSize && !ended)
                    {
                        if (await log.MoveNextAsync())
                            yield return log.Current;
                        else
                            ended = true;
                    }
                }
            }
        }

        await ExecuteAsync(
            connection,
            """
            set local maintenance_work_mem = '256MB';
            create index postings_figures_rebuilt on postings_rebuilt (account, business_date);
            drop table postings;
            alter table postings_rebuilt rename to postings;
            alter index postings_figures_rebuilt rename to postings_figures;
            """,
            cancellation);
        await transaction.CommitAsync(cancellation);
        return new RebuiltLedger(facts, postings);
    }

    private async IAsyncEnumerable<IReadOnlyList<StoredFact>> ReadAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var connection = await database.OpenConnectionAsync(cancellation);
        await using var read = new NpgsqlCommand("select type, data from mt_events where type = any($1)", connection)
        {
            Parameters = { new() { Value = countedTypes.Keys.ToArray() } },
        };
        await using var rows = await read.ExecuteReaderAsync(CommandBehavior.SequentialAccess, cancellation);
        var block = new List<StoredFact>(BlockSize);
        while (await rows.ReadAsync(cancellation))
        {
            block.Add(new StoredFact(countedTypes[rows.GetString(0)], rows.GetFieldValue<byte[]>(1)));
            if (block.Count < BlockSize)
                continue;
            yield return block;
            block = new List<StoredFact>(BlockSize);
        }

        yield return block;
    }

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellation);
    }
}

/// <summary>重建结果.</summary>
/// <param name="Facts">计数的事实数: facts that count.</param>
/// <param name="Postings">分录数.</param>
public sealed record RebuiltLedger(long Facts, long Postings);

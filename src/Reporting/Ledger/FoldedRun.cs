using System.Collections.Concurrent;
using Npgsql;
using NpgsqlTypes;

namespace Hrss.Reporting.Ledger;

/// <summary>A part of the log folded into postings, by any number of threads, and then written in the order of the ledger's index.</summary>
internal sealed class FoldedRun
{
    // Where each account stands among those of this run, until the database tells its id.
    private readonly ConcurrentDictionary<Account, int> places = new();
    private readonly ConcurrentBag<List<Line>> folded = [];
    private int nextPlace = -1;
    private long facts;
    private long postings;

    public long Facts => Interlocked.Read(ref facts);

    public long Postings => Interlocked.Read(ref postings);

    public void Fold(IReadOnlyList<StoredFact> block)
    {
        var lines = new List<Line>(block.Count * 3);
        foreach (var stored in block)
        {
            var fact = stored.Read();
            short number = 0;
            foreach (var posting in PostingRules.Of(fact))
                lines.Add(new Line(PlaceOf(Account.Of(fact, posting)), number++, posting.On.DayNumber, posting.Amount, fact.FactId, fact.MatterId));
        }

        folded.Add(lines);
        Interlocked.Add(ref facts, block.Count);
        Interlocked.Add(ref postings, lines.Count);
    }

    public async Task WriteAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var ids = await OpenAccountsAsync(connection, cancellation);
        var lines = folded.SelectMany(some => some).ToArray();
        var order = Array.ConvertAll(lines, line => ((long)ids[line.Place] << 32) | (uint)line.Day);
        Array.Sort(order, lines);

        // Frozen: nobody has seen the table before it is whole.
        await using var copy = await connection.BeginBinaryImportAsync(
            "copy postings_rebuilt (account, line, business_date, amount, fact_id, matter_id) from stdin (format binary, freeze)", cancellation);
        foreach (var line in lines)
        {
            cancellation.ThrowIfCancellationRequested();
            // Synchronous: the importer buffers, and a state machine per column would cost more than the column.
            copy.StartRow();
            copy.Write(ids[line.Place], NpgsqlDbType.Integer);
            copy.Write(line.Number, NpgsqlDbType.Smallint);
            copy.Write(DateOnly.FromDayNumber(line.Day), NpgsqlDbType.Date);
            copy.Write(line.Amount, NpgsqlDbType.Bigint);
            copy.Write(line.FactId, NpgsqlDbType.Uuid);
            copy.Write(line.MatterId, NpgsqlDbType.Uuid);
        }

        await copy.CompleteAsync(cancellation);
    }

    private int PlaceOf(Account account) =>
        places.TryGetValue(account, out var place) ? place : places.GetOrAdd(account, _ => Interlocked.Increment(ref nextPlace));

    private async Task<int[]> OpenAccountsAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var accounts = places.Keys.ToList();
        var columns = Account.Columns(accounts);
        await using (var open = new NpgsqlCommand(LedgerTable.OpenAccounts("$1", "$2", "$3", "$4", "$5"), connection))
        {
            AddTo(open);
            await open.ExecuteNonQueryAsync(cancellation);
        }

        await using var find = new NpgsqlCommand(
            """
            select asked.place, accounts.id
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as asked(agency, measure, channel, department, field, place)
            join accounts using (agency, measure, channel, department, field)
            """, connection);
        AddTo(find);
        var ids = new int[nextPlace + 1];
        await using var rows = await find.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            ids[places[accounts[(int)rows.GetInt64(0) - 1]]] = rows.GetInt32(1);
        return ids;

        void AddTo(NpgsqlCommand command)
        {
            foreach (var column in columns)
                command.Parameters.Add(new() { Value = column });
        }
    }

    private readonly record struct Line(int Place, short Number, int Day, long Amount, Guid FactId, Guid MatterId);
}

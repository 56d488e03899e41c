using System.Collections.Concurrent;
using System.Text;
using Npgsql;

namespace Hrss.Reporting.Ledger;

/// <summary>A part of the log folded into postings, by any number of threads, and then written in the order of the ledger's index.</summary>
/// <param name="types">The facts' types by their aliases in the log.</param>
internal sealed class FoldedRun(IReadOnlyDictionary<string, Type> types)
{
    // Where each account stands among those of this run, until the database tells its id.
    private readonly ConcurrentDictionary<Account, int> places = new();
    private readonly ConcurrentBag<List<Line>> folded = [];
    private int nextPlace = -1;
    private long facts;
    private long postings;

    public long Facts => Interlocked.Read(ref facts);

    public long Postings => Interlocked.Read(ref postings);

    public void Fold(ReadOnlySpan<byte> rows)
    {
        var (lines, read) = (new List<Line>(4096), 0);
        for (; CopiedRow.TryTake(ref rows, out var row); read++)
        {
            var fact = StoredFacts.Read(row.Json, types[Encoding.UTF8.GetString(row.Type)]);
            short number = 0;
            foreach (var posting in PostingRules.Of(fact))
                lines.Add(new Line(PlaceOf(Account.Of(fact, posting)), number++, posting.On, posting.Amount, fact.FactId, fact.MatterId));
        }

        folded.Add(lines);
        Interlocked.Add(ref facts, read);
        Interlocked.Add(ref postings, lines.Count);
    }

    public async Task WriteAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        var ids = await OpenAccountsAsync(connection, cancellation);
        var lines = folded.SelectMany(some => some).ToArray();
        var order = Array.ConvertAll(lines, line => ((long)ids[line.Place] << 32) | (uint)line.On.DayNumber);
        Array.Sort(order, lines);

        // Frozen: nobody has seen the table before it is whole.
        await using var copy = await connection.BeginRawBinaryCopyAsync(
            "copy postings_rebuilt (account, line, business_date, amount, fact_id, matter_id) from stdin (format binary, freeze)", cancellation);
        var rows = new CopyWriter(copy);
        rows.WriteHeader();
        foreach (var line in lines)
        {
            await rows.BeginRowAsync(6, cancellation);
            rows.Write(ids[line.Place]);
            rows.Write(line.Number);
            rows.Write(line.On);
            rows.Write(line.Amount);
            rows.Write(line.FactId);
            rows.Write(line.MatterId);
        }

        await rows.EndAsync(cancellation);
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
            from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) with ordinality as asked(agency, measure, channel, department, category, place)
            join accounts using (agency, measure, channel, department, category)
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

    private readonly record struct Line(int Place, short Number, DateOnly On, long Amount, Guid FactId, Guid MatterId);
}

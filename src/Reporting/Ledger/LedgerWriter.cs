using Hrss.Contracts;
using JasperFx;
using JasperFx.Events;
using Marten;
using Npgsql;

namespace Hrss.Reporting.Ledger;

/// <summary>记账: stores facts in Reporting's own log and their postings in the ledger, in one transaction. The fact's id makes a second delivery change nothing.</summary>
public sealed class LedgerWriter(IDocumentStore store)
{
    private const int Attempts = 10;

    /// <summary>Stores the facts that are new. Any number may write at once: a delivery beside a resynchronisation, or several instances.</summary>
    /// <returns>How many were new.</returns>
    public async Task<int> WriteAsync(IReadOnlyList<Fact> facts, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await TryWriteAsync(facts, cancellation);
            }
            catch (Exception fault) when (attempt < Attempts && IsLostRace(fault))
            {
                // Another writer stored some of the same facts, or of the same matters, in the meantime: look again at what is new.
            }
        }
    }

    private static bool IsLostRace(Exception fault) =>
        fault is ConcurrencyException or JasperFx.Events.ExistingStreamIdCollisionException or Marten.Exceptions.ExistingStreamIdCollisionException or EventStreamUnexpectedMaxEventIdException
        || fault is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DeadlockDetected }
        || (fault.InnerException is { } inner && IsLostRace(inner));

    private async Task<int> TryWriteAsync(IReadOnlyList<Fact> facts, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession();
        await session.BeginTransactionAsync(cancellation);
        var known = await KnownAsync(session.Connection!, facts, cancellation);
        var unknown = facts.DistinctBy(f => f.FactId).Where(f => !known.Contains(f.FactId)).ToList();
        if (unknown.Count == 0)
            return 0;

        foreach (var matter in unknown.GroupBy(f => (f.Agency, f.MatterId)))
        {
            var events = session.ForTenant(matter.Key.Agency).Events;
            var told = matter.Select(fact =>
            {
                var stored = events.BuildEvent(fact);
                stored.Id = fact.FactId;
                return (object)stored;
            });
            events.Append(matter.Key.MatterId, [.. told]);
        }

        Post(session, unknown);
        await session.SaveChangesAsync(cancellation);
        return unknown.Count;
    }

    private static async Task<HashSet<Guid>> KnownAsync(NpgsqlConnection connection, IReadOnlyList<Fact> facts, CancellationToken cancellation)
    {
        await using var find = new NpgsqlCommand("select id from mt_events where id = any($1)", connection)
        {
            Parameters = { new() { Value = facts.Select(f => f.FactId).ToArray() } },
        };
        var known = new HashSet<Guid>();
        await using var rows = await find.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            known.Add(rows.GetGuid(0));
        return known;
    }

    private static void Post(IDocumentSession session, IReadOnlyList<Fact> facts)
    {
        var lines = facts.SelectMany(fact => PostingRules.Of(fact).Select((posting, line) => (fact, posting, line: (short)line))).ToList();
        if (lines.Count == 0)
            return;
        var accounts = lines.Select(l => Account.Of(l.fact, l.posting)).ToList();
        session.QueueSqlCommand(LedgerTable.OpenAccounts("?", "?", "?", "?", "?"), [.. Account.Columns([.. accounts.Distinct()])]);
        // A statement of its own: it sees the accounts that another writer has opened in the meantime.
        session.QueueSqlCommand(
            $"""
            insert into {LedgerTable.Name} (account, line, business_date, amount, fact_id, matter_id)
            select accounts.id, told.line, told.business_date, told.amount, told.fact_id, told.matter_id
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::smallint[], ?::date[], ?::bigint[], ?::uuid[], ?::uuid[])
                as told(agency, measure, channel, department, category, line, business_date, amount, fact_id, matter_id)
            join accounts using (agency, measure, channel, department, category)
            """,
            [
                .. Account.Columns(accounts),
                lines.Select(l => l.line).ToArray(),
                lines.Select(l => l.posting.On).ToArray(),
                lines.Select(l => l.posting.Amount).ToArray(),
                lines.Select(l => l.fact.FactId).ToArray(),
                lines.Select(l => l.fact.MatterId).ToArray(),
            ]);
    }
}

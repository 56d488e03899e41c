using Hrss.Contracts;
using Hrss.Reporting.Ledger;
using Npgsql;

namespace Hrss.Reporting.Reconciling;

/// <summary>
/// 查找差异: the facts in which a service and the ledger differ: told and not counted, counted otherwise than the rules say, or counted and not told,
/// as after a service lost the end of its log.
/// </summary>
internal static class FindDifferences
{
    private const int MostDifferences = 200;

    public static async Task<IReadOnlyList<FactDifference>> OfServiceAsync(
        HttpClient client, string service, string agency, NpgsqlDataSource database, CancellationToken cancellation)
    {
        // Read first: what is told and counted meanwhile is then no difference.
        var untold = await CountedAsync(database, service, agency, cancellation);
        var differences = new List<FactDifference>();
        await foreach (var page in client.FeedAsync(cancellation))
        {
            var facts = page.Where(f => f.Agency == agency).ToList();
            foreach (var fact in facts)
                untold.Remove(fact.FactId);
            var stored = await StoredAsync(database, facts, cancellation);
            differences.AddRange(facts.Where(f => !stored.TryGetValue(f.FactId, out var posted) || !IsPosted(f, posted))
                .Select(f => new FactDifference(service, f.FactId, f.MatterId, f.GetType().Name, f.OccurredOn)));
            if (differences.Count >= MostDifferences)
                return differences;
        }

        return [.. differences, .. untold.Values.Take(MostDifferences)];
    }

    private static bool IsPosted(Fact fact, List<Line> posted) =>
        PostingRules.Of(fact).Select(p => new Line(p.Measure, p.On, p.Amount)).Order().SequenceEqual(posted.Order());

    private static async Task<Dictionary<Guid, FactDifference>> CountedAsync(
        NpgsqlDataSource database, string service, string agency, CancellationToken cancellation)
    {
        await using var read = database.CreateCommand(
            $"""
            select distinct on (fact_id) fact_id, matter_id, coalesce(substring(e.mt_dotnet_type from '\.(\w+),'), ''), business_date
            from {LedgerTable.Rows} left join mt_events e on e.id = fact_id
            where agency = $1 and starts_with(measure, $2)
            order by fact_id, line
            """);
        read.Parameters.Add(new() { Value = agency });
        read.Parameters.Add(new() { Value = $"{service}." });
        var counted = new Dictionary<Guid, FactDifference>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
            counted.Add(rows.GetGuid(0), new(service, rows.GetGuid(0), rows.GetGuid(1), rows.GetString(2), rows.GetFieldValue<DateOnly>(3)));
        return counted;
    }

    // The facts that Reporting's log holds, each with its postings.
    private static async Task<Dictionary<Guid, List<Line>>> StoredAsync(NpgsqlDataSource database, List<Fact> facts, CancellationToken cancellation)
    {
        await using var read = database.CreateCommand(
            $"""
            select e.id, measure, business_date, amount
            from mt_events e left join ({LedgerTable.Rows}) on fact_id = e.id and agency = e.tenant_id and matter_id = e.stream_id
            where e.id = any($1)
            """);
        read.Parameters.Add(new() { Value = facts.Select(f => f.FactId).ToArray() });
        var stored = new Dictionary<Guid, List<Line>>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            if (!stored.TryGetValue(rows.GetGuid(0), out var lines))
                stored.Add(rows.GetGuid(0), lines = []);
            if (!rows.IsDBNull(1))
                lines.Add(new Line(rows.GetString(1), rows.GetFieldValue<DateOnly>(2), rows.GetInt64(3)));
        }

        return stored;
    }

    private readonly record struct Line(string Measure, DateOnly On, long Amount) : IComparable<Line>
    {
        public int CompareTo(Line other) => (Measure, On, Amount).CompareTo((other.Measure, other.On, other.Amount));
    }
}

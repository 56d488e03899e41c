using Hrss.EventLog.Searching;
using Marten;
using Npgsql;
using NpgsqlTypes;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>检索所得: where the words stand in an item.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Title">标题, with the words in it marked.</param>
/// <param name="Excerpt">正文摘要 around the first of the words, with the words in it marked.</param>
public sealed record SearchHit(Guid Id, IReadOnlyList<TextPart> Title, IReadOnlyList<TextPart> Excerpt);

/// <summary>目录检索: finds words in the title, the 文号, the body and the index number of what is public.</summary>
internal static class FindInformation
{
    /// <summary>A single character has no pair to look up: the newest items are read through, no more than these.</summary>
    public const int LargestScan = 5000;

    private const string Conditions =
        """
        not exists (select from unnest($2::text[]) term where strpos(s.title, term) = 0 and strpos(s.marks, term) = 0 and strpos(s.body, term) = 0)
            and ($4::date is null or s.published_on between $4 and $5)
            and ($6::text is null or s.field = $6) and ($7::text is null or s.department = $7) and ($8::text is null or s.theme = $8)
            and ($9::text is null or $9 = case when s.validity = 'InForce' and s.expires_on < $10 then 'Lapsed' else s.validity end)
        order by
            case when not exists (select from unnest($2::text[]) term where strpos(s.title, term) = 0) then 0
                when not exists (select from unnest($2::text[]) term where strpos(s.marks, term) = 0) then 1 else 2 end,
            s.published_on desc, s.number desc
        offset $11 limit $12
        """;

    /// <summary>$1 agency, $2 words, $3 pairs, $4 $5 first and last day, $6 field, $7 department, $8 theme, $9 validity, $10 today, $11 offset, $12 limit.</summary>
    public const string ByPairs =
        $"select s.id, s.original, count(*) over () from {SearchTable.Name} s where s.agency = $1 and s.pairs @> $3::text[] and {Conditions}";

    /// <summary>The same for single characters; $3 is what may be read at most.</summary>
    private const string ByScan =
        $"""
        select s.id, s.original, count(*) over ()
        from (select * from {SearchTable.Name} where agency = $1 order by published_on desc limit $3) s where {Conditions}
        """;

    /// <summary>One page of what holds all of the words, the best first.</summary>
    public static async Task<PublishedInformationPage> FindAsync(
        this IQuerySession session, NpgsqlDataSource database, string asked, ListFilter filter, DateOnly today, int page, CancellationToken cancellation)
    {
        var terms = SearchText.Terms(asked);
        await using var find = Command(database, session.TenantId, terms, filter, today, page);
        var found = new List<(Guid Id, string Body)>();
        var total = 0L;
        await using (var rows = await find.ExecuteReaderAsync(cancellation))
        {
            while (await rows.ReadAsync(cancellation))
            {
                found.Add((rows.GetGuid(0), rows.GetString(1)));
                total = rows.GetInt64(2);
            }
        }

        var listed = (await session.LoadManyAsync<PublishedInformation>(cancellation, found.Select(f => f.Id))).ToDictionary(i => i.Id);
        // What was withdrawn since it was found is not shown.
        var shown = found.Where(f => listed.ContainsKey(f.Id)).ToList();
        return new PublishedInformationPage(
            [.. shown.Select(f => listed[f.Id].AsOf(today))],
            page,
            (total + PublishedInformationList.PageSize - 1) / PublishedInformationList.PageSize,
            total,
            [.. shown.Select(f => new SearchHit(f.Id, SearchText.Marked(listed[f.Id].Title, terms), SearchText.Excerpt(f.Body, terms)))]);
    }

    /// <summary>The question to the database.</summary>
    public static NpgsqlCommand Command(NpgsqlDataSource database, string agency, string[] terms, ListFilter filter, DateOnly today, int page)
    {
        var pairs = SearchText.Pairs(terms);
        var (first, last) = filter.Year is { } year ? (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)) : ((DateOnly?)null, (DateOnly?)null);
        var command = database.CreateCommand(pairs.Length > 0 ? ByPairs : ByScan);
        Add(agency, NpgsqlDbType.Text);
        Add(terms, NpgsqlDbType.Array | NpgsqlDbType.Text);
        if (pairs.Length > 0)
            Add(pairs, NpgsqlDbType.Array | NpgsqlDbType.Text);
        else
            Add(LargestScan, NpgsqlDbType.Integer);
        Add(first, NpgsqlDbType.Date);
        Add(last, NpgsqlDbType.Date);
        Add(filter.Field?.ToString(), NpgsqlDbType.Text);
        Add(filter.Department, NpgsqlDbType.Text);
        Add(filter.Theme, NpgsqlDbType.Text);
        Add(filter.Validity?.ToString(), NpgsqlDbType.Text);
        Add(today, NpgsqlDbType.Date);
        Add((page - 1L) * PublishedInformationList.PageSize, NpgsqlDbType.Bigint);
        Add(PublishedInformationList.PageSize, NpgsqlDbType.Integer);
        return command;

        void Add(object? value, NpgsqlDbType type) => command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value, NpgsqlDbType = type });
    }
}

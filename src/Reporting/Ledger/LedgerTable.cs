using Weasel.Core;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.Reporting.Ledger;

/// <summary>
/// 台账: postings, each to an account (科目); see docs/decisions/0007. Postings need no key: only the transaction that stores a new fact writes that
/// fact's postings. Nor do they need a foreign key: an account, once opened, stays.
/// </summary>
internal static class LedgerTable
{
    public const string Name = "postings";

    /// <summary>Postings with all that their accounts say, for a <c>from</c>.</summary>
    public const string Rows = "postings join accounts on accounts.id = postings.account";

    /// <summary>
    /// Opens accounts; those that are open stay as they are. The five arguments are placeholders for arrays, as Marten writes them or as Npgsql does.
    /// </summary>
    public static string OpenAccounts(string agencies, string measures, string channels, string departments, string categories) =>
        $"""
        insert into accounts (id, agency, measure, channel, department, category)
        select nextval('account_ids'), asked.*
        from unnest({agencies}::text[], {measures}::text[], {channels}::text[], {departments}::text[], {categories}::text[])
            as asked(agency, measure, channel, department, category)
        where not exists (
            select from accounts a
            where (a.agency, a.measure, a.channel, a.department, a.category) = (asked.agency, asked.measure, asked.channel, asked.department, asked.category))
        order by agency, measure, channel, department, category
        on conflict (agency, measure, channel, department, category) do nothing
        """;

    public static ISchemaObject[] Define(string schema)
    {
        PostgresqlObjectName Named(string name) => new(schema, name, SchemaUtils.IdentifierUsage.General);

        var accounts = new Table(Named("accounts"));
        accounts.AddColumn<int>("id").AsPrimaryKey();
        string[] words = ["agency", "measure", "channel", "department", "category"];
        foreach (var word in words)
            accounts.AddColumn<string>(word).NotNull();
        accounts.Indexes.Add(new IndexDefinition("accounts_words") { Columns = words, IsUnique = true });

        var postings = new Table(Named(Name));
        postings.AddColumn<int>("account").NotNull();
        postings.AddColumn("line", "smallint").NotNull();
        postings.AddColumn("business_date", "date").NotNull();
        postings.AddColumn<long>("amount").NotNull();
        postings.AddColumn<Guid>("fact_id").NotNull();
        postings.AddColumn<Guid>("matter_id").NotNull();
        postings.Indexes.Add(new IndexDefinition("postings_figures") { Columns = ["account", "business_date"] });
        return [new Sequence(Named("account_ids")), accounts, postings];
    }
}

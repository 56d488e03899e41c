using Hrss.EventLog.Searching;
using JasperFx.Events;
using Marten;
using Marten.Events.Projections;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>检索表: the texts that are public, and nothing else, by the pairs of characters in them.</summary>
internal static class SearchTable
{
    public const string Name = "information_search";

    public const string Index = "information_search_pairs";

    /// <summary>Puts in the text of an item as published. The arguments are in the order of the columns, of which validity is said here.</summary>
    public const string Put =
        $"""
        insert into {Name} (id, agency, number, published_on, field, department, theme, expires_on, validity, title, marks, body, original, pairs)
        values (?, ?, ?, ?, ?, ?, ?::text, ?::date, 'InForce', ?, ?, ?, ?, ?)
        """;

    /// <summary>What is searched of a text: title; index number and 文号; body; and their pairs.</summary>
    public static (string Title, string Marks, string Body, string[] Pairs) Searched(string number, InformationText text)
    {
        var (title, marks, body) = (SearchText.Normalise(text.Title), SearchText.Normalise($"{number} {text.DocumentNumber}"), SearchText.Normalise(text.Body ?? ""));
        return (title, marks, body, SearchText.Pairs(title, marks, body));
    }

    public static Table Define(string schema)
    {
        var table = new Table(new PostgresqlObjectName(schema, Name, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("id").AsPrimaryKey();
        table.AddColumn<string>("agency").NotNull();
        table.AddColumn<string>("number").NotNull();
        table.AddColumn("published_on", "date").NotNull();
        table.AddColumn<string>("field").NotNull();
        table.AddColumn<string>("department").NotNull();
        table.AddColumn<string>("theme");
        table.AddColumn("expires_on", "date");
        table.AddColumn<string>("validity").NotNull();
        foreach (var text in (string[])["title", "marks", "body", "original"])
            table.AddColumn<string>(text).NotNull();
        table.AddColumn("pairs", "text[]").NotNull();
        table.Indexes.Add(new IndexDefinition(Index) { Columns = ["pairs"], Method = IndexMethod.gin });
        table.Indexes.Add(new IndexDefinition("information_search_newest") { Columns = ["agency", "published_on"] });
        return table;
    }
}

/// <summary>Keeps the table in the transaction of the act: what is withdrawn is found no longer from that moment on.</summary>
internal sealed partial class SearchTableProjection : EventProjection
{
    /// <summary>公开.</summary>
    public static void Project(IEvent<InformationPublished> told, IDocumentOperations operations)
    {
        var e = told.Data;
        var searched = SearchTable.Searched(e.Number, e.Text);
        operations.QueueSqlCommand(
            SearchTable.Put, told.StreamId, told.TenantId, e.Number, e.On, e.Field.ToString(), e.Department, (object?)e.Text.Theme ?? DBNull.Value,
            (object?)e.Text.ExpiresOn ?? DBNull.Value, searched.Title, searched.Marks, searched.Body, e.Text.Body ?? "", searched.Pairs);
    }

    /// <summary>修订公开.</summary>
    public static void Project(IEvent<InformationRevised> told, IDocumentOperations operations)
    {
        var text = told.Data.Text;
        var searched = SearchTable.Searched(told.Data.Number, text);
        operations.QueueSqlCommand(
            $"update {SearchTable.Name} set theme = ?::text, expires_on = ?::date, title = ?, marks = ?, body = ?, original = ?, pairs = ? where id = ?",
            (object?)text.Theme ?? DBNull.Value, (object?)text.ExpiresOn ?? DBNull.Value, searched.Title, searched.Marks, searched.Body, text.Body ?? "",
            searched.Pairs, told.StreamId);
    }

    /// <summary>废止或者失效.</summary>
    public static void Project(IEvent<InformationRepealed> told, IDocumentOperations operations) =>
        operations.QueueSqlCommand($"update {SearchTable.Name} set validity = ? where id = ?", told.Data.Validity.ToString(), told.StreamId);

    /// <summary>撤回.</summary>
    public static void Project(IEvent<InformationWithdrawn> told, IDocumentOperations operations) =>
        operations.QueueSqlCommand($"delete from {SearchTable.Name} where id = ?", told.StreamId);
}

using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.Reporting.Ledger;

/// <summary>台账: the table of postings. It needs no key: only the transaction that stores a new fact writes that fact's postings.</summary>
internal static class LedgerTable
{
    public const string Name = "postings";

    public static Table Define(string schema)
    {
        var table = new Table(new PostgresqlObjectName(schema, Name, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("fact_id").NotNull();
        table.AddColumn("line", "smallint").NotNull();
        table.AddColumn<string>("agency").NotNull();
        table.AddColumn<string>("measure").NotNull();
        table.AddColumn("business_date", "date").NotNull();
        table.AddColumn<long>("amount").NotNull();
        table.AddColumn<Guid>("matter_id").NotNull();
        table.AddColumn<string>("channel");
        table.AddColumn<string>("department");
        table.AddColumn<string>("field");
        table.Indexes.Add(new IndexDefinition("postings_figures") { Columns = ["agency", "measure", "business_date"] });
        return table;
    }
}

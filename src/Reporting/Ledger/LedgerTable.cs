using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.Reporting.Ledger;

/// <summary>台账: the table of postings. One fact's postings are numbered, so a posting written twice is the same row.</summary>
internal static class LedgerTable
{
    public const string Name = "postings";

    public static Table Define(string schema)
    {
        var table = new Table(new PostgresqlObjectName(schema, Name, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("fact_id").AsPrimaryKey();
        table.AddColumn("line", "smallint").AsPrimaryKey();
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

using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.Consultation.Open311.Publishing;

/// <summary>服务请求的检索表: of every item what the standard's queries look for and show. Empty texts stand for what is not known.</summary>
internal static class ServiceRequestTable
{
    public const string Name = "service_request";

    /// <summary>
    /// Finds requests: agency, whether the public asks, its systems, numbers, classes, whether any state, closed, from, to, limit. The inquirer's name and
    /// numbers come beside the reply, to be taken out of it.
    /// </summary>
    public const string Find =
        $"""
        select r.number, r.class, r.closed, r.requested_at, r.updated_at, r.due_on, r.department, r.place, r.question, r.answer, r.reply,
            coalesce(e.data -> 'inquirer' ->> 'name', ''), coalesce(e.data -> 'inquirer' ->> 'phone', ''), coalesce(e.data -> 'inquirer' ->> 'email', '')
        from {Name} r left join mt_events e on e.tenant_id = r.agency and e.stream_id = r.id and e.version = 1
        where r.agency = $1 and case when $2 then r.question <> '' else r.system = any($3) end
            and case when cardinality($4::text[]) > 0 then r.number = any($4)
                else r.requested_at between $8 and $9 and (cardinality($5::text[]) = 0 or r.class = any($5)) and ($6 or r.closed = $7) end
        order by r.requested_at desc, r.number desc limit $10
        """;

    public static Table Define(string schema)
    {
        var table = new Table(new PostgresqlObjectName(schema, Name, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("id").AsPrimaryKey();
        foreach (var text in (string[])["agency", "number", "system", "class", "department", "place", "reply", "question", "answer"])
            table.AddColumn<string>(text).NotNull();
        table.AddColumn("closed", "boolean").NotNull();
        table.AddColumn("requested_at", "timestamptz").NotNull();
        table.AddColumn("updated_at", "timestamptz").NotNull();
        table.AddColumn("due_on", "date").NotNull();
        table.Indexes.Add(new IndexDefinition("service_request_number") { Columns = ["agency", "number"], IsUnique = true });
        table.Indexes.Add(new IndexDefinition("service_request_system") { Columns = ["agency", "system", "requested_at"] });
        table.Indexes.Add(new IndexDefinition("service_request_day") { Columns = ["agency", "requested_at"] });
        return table;
    }
}

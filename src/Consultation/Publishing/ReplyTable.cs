using Hrss.ServiceDefaults;
using Npgsql;
using Weasel.Postgresql;
using Weasel.Postgresql.Tables;

namespace Hrss.Consultation.Publishing;

/// <summary>
/// 待回推的答复: every reply to a forwarded item, in the order of the log. Written from the log with the daemon's progress in one transaction, so that a
/// process that is killed loses none; read by the systems that poll, delivered to those with a webhook.
/// </summary>
internal static class ReplyTable
{
    public const string Name = "mailbox_reply";

    /// <summary>Puts a reply in; the arguments are in the order of the columns.</summary>
    public const string Put =
        $"""
        insert into {Name} (
            id, agency, system, external_number, number, matter, sequence, state, answer, route, happened_on, recorded_at, stage, attempts, next_attempt_at)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, nullif(?, ''), ?, ?, 'pending', 0, ?) on conflict (id) do nothing
        """;

    /// <summary>Puts in, for an item that another service took over, where it goes on; nothing where no system had forwarded it.</summary>
    public const string PutTransferred =
        $"""
        insert into {Name} (id, agency, system, external_number, number, matter, sequence, state, answer, happened_on, recorded_at, stage, attempts, next_attempt_at)
        select ?, tenant_id, data -> 'source' ->> 'system', data -> 'source' ->> 'externalNumber', data ->> 'number', stream_id, ?, ?, ?, ?, ?, 'pending', 0, ?
        from mt_events where tenant_id = ? and stream_id = ? and type = 'consultation_received' and data ->> 'source' is not null
        on conflict (id) do nothing
        """;

    /// <summary>
    /// The replies of a system that are due: agency, system, now, since when it has a webhook; of one item the earliest that is not delivered, so that they come in order. Among the items what was tried least goes
    /// first: replies at which the receiver stumbles again and again keep no other from its turn.
    /// </summary>
    public const string Due =
        $"""
        select id, external_number, number, state, answer, route, happened_on, recorded_at, attempts, refusals, first_attempt_at
        from {Name} r
        where agency = $1 and system = $2 and stage = 'pending' and next_attempt_at <= $3 and recorded_at >= $4 and not exists (
            select 1 from {Name} e
            where e.agency = r.agency and e.matter = r.matter and e.sequence < r.sequence and e.stage <> 'delivered' and e.recorded_at >= $4)
        order by attempts, next_attempt_at, sequence limit 50
        """;

    /// <summary>
    /// Notes how a reply stands after an attempt, if it still is as it was read: id, attempts as read, stage, attempts, refusals, next attempt, fault, now. Who led
    /// before, and wakes after another has taken the lead, undoes nothing.
    /// </summary>
    public const string Note =
        $"""
        update {Name} set stage = $3, attempts = $4, refusals = $5, next_attempt_at = $6, last_fault = $7,
            first_attempt_at = coalesce(first_attempt_at, $8), delivered_at = case when $3 = 'delivered' then $8 end
        where id = $1 and stage = 'pending' and attempts = $2
        """;

    /// <summary>Lets replies that were laid aside be delivered again, as if they had not been tried: now, agency; which of them the caller adds.</summary>
    public const string SendAgain =
        $"""
        update {Name} set stage = 'pending', attempts = 0, refusals = 0, next_attempt_at = $1, first_attempt_at = null
        where stage = 'dead' and agency = $2
        """;

    /// <summary>不予受理的途径 in a column of a row.</summary>
    public static RefusalRoute? RouteOf(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : Json.ChoiceOf<RefusalRoute>(row.GetString(column));

    public static Table Define(string schema)
    {
        var table = new Table(new PostgresqlObjectName(schema, Name, SchemaUtils.IdentifierUsage.General));
        table.AddColumn<Guid>("id").AsPrimaryKey();
        foreach (var text in (string[])["agency", "system", "external_number", "number"])
            table.AddColumn<string>(text).NotNull();
        table.AddColumn<Guid>("matter").NotNull();
        table.AddColumn<long>("sequence").NotNull();
        table.AddColumn<string>("state").NotNull();
        table.AddColumn<string>("answer").NotNull();
        table.AddColumn<string>("route");
        table.AddColumn("happened_on", "date").NotNull();
        table.AddColumn("recorded_at", "timestamptz").NotNull();
        table.AddColumn<string>("stage").NotNull();
        table.AddColumn<int>("attempts").NotNull();
        table.AddColumn<int>("refusals").NotNull().DefaultValue(0);
        table.AddColumn("next_attempt_at", "timestamptz").NotNull();
        table.AddColumn("first_attempt_at", "timestamptz");
        table.AddColumn<string>("last_fault");
        table.AddColumn("delivered_at", "timestamptz");
        table.Indexes.Add(new IndexDefinition("mailbox_reply_order") { Columns = ["agency", "system", "sequence"] });
        table.Indexes.Add(new IndexDefinition("mailbox_reply_matter") { Columns = ["agency", "matter", "sequence"] });
        table.Indexes.Add(new IndexDefinition("mailbox_reply_stage") { Columns = ["agency", "system", "stage", "next_attempt_at"] });
        return table;
    }
}

using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Consultation.Queries;

/// <summary>回推情况: what is still to be delivered and what was laid aside (死信), for the administrator. Without the answers.</summary>
/// <param name="Id">The reply.</param>
/// <param name="System">来源系统.</param>
/// <param name="ExternalNumber">来源系统的编号.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Stage">pending, dead or delivered.</param>
/// <param name="Attempts">已尝试次数.</param>
/// <param name="LastFault">最近一次失败的原因, or null.</param>
/// <param name="NextAttemptAt">下次尝试, UTC.</param>
public sealed record ReplyDeliveries(
    Guid Id, string System, string ExternalNumber, string Number, string Stage, int Attempts, string? LastFault, DateTimeOffset NextAttemptAt)
{
    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapGet("/deliveries", HandleAsync)
        .RequireAuthorization(Policies.Administer)
        .WithSummary("回推情况和搁置的答复 / Deliveries, and replies that were laid aside");

    private static async Task<Ok<List<ReplyDeliveries>>> HandleAsync(
        HttpContext http, NpgsqlDataSource database, CancellationToken cancellation, string stage = "dead", string? system = null)
    {
        await using var read = database.CreateCommand(
            $"""
            select id, system, external_number, number, stage, attempts, last_fault, next_attempt_at from {ReplyTable.Name}
            where agency = $1 and stage = $2 and ($3 = '' or system = $3) order by sequence limit 500
            """);
        read.Parameters.Add(new() { Value = http.Agency() });
        read.Parameters.Add(new() { Value = stage });
        read.Parameters.Add(new() { Value = system ?? "" });
        var deliveries = new List<ReplyDeliveries>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            deliveries.Add(new ReplyDeliveries(
                rows.GetGuid(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetString(4), rows.GetInt32(5),
                rows.IsDBNull(6) ? null : rows.GetString(6), rows.GetFieldValue<DateTimeOffset>(7)));
        }

        return TypedResults.Ok(deliveries);
    }
}

using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Consultation.Queries;

/// <summary>一条答复的回推情况, without the answer.</summary>
/// <param name="Id">The reply.</param>
/// <param name="System">来源系统.</param>
/// <param name="ExternalNumber">来源系统的编号.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Stage">pending, dead, delivered or polled.</param>
/// <param name="Attempts">已尝试次数.</param>
/// <param name="LastFault">最近一次失败的原因, or null.</param>
/// <param name="NextAttemptAt">下次尝试, UTC; null where there is none.</param>
public sealed record ReplyDelivery(
    Guid Id, string System, string ExternalNumber, string Number, string Stage, int Attempts, string? LastFault, DateTimeOffset? NextAttemptAt);

/// <summary>
/// 回推情况的一页: what is still to be delivered (pending), what was laid aside (dead, 死信), what was delivered, and what its system reads itself (polled): it has
/// no webhook, or had none yet when the reply was recorded. For the administrator.
/// </summary>
/// <param name="Items">The replies of one stage, in the order of the log.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总条数.</param>
public sealed record ReplyDeliveries(IReadOnlyList<ReplyDelivery> Items, int Page, long Pages, long Total)
{
    /// <summary>每页条数.</summary>
    public const int PageSize = 50;

    private const string Polled = "polled";

    // Agency, the systems that have a webhook, since when, stage, system.
    private const string Found =
        $"""
        from (
            select r.*, case when r.stage <> 'delivered' and (w.system is null or r.recorded_at < w.since) then '{Polled}' else r.stage end as shown
            from {ReplyTable.Name} r left join unnest($2::text[], $3::timestamptz[]) as w (system, since) on w.system = r.system
            where r.agency = $1 and ($5 = '' or r.system = $5)) found
        where shown = $4
        """;

    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapGet("/deliveries", HandleAsync)
        .RequireAuthorization(Policies.Administer)
        .WithSummary("回推情况和搁置的答复 / Deliveries, and replies that were laid aside");

    private static async Task<Results<Ok<ReplyDeliveries>, ProblemHttpResult>> HandleAsync(
        HttpContext http, IQuerySession session, NpgsqlDataSource database, CancellationToken cancellation, string stage = AfterAttempt.Dead, string system = "",
        int page = 1)
    {
        if (page is < 1 or > 1_000_000 || stage is not (AfterAttempt.Pending or AfterAttempt.Dead or AfterAttempt.Delivered or Polled))
            return ConsultationRefusals.NoSuchPage.ToProblem();
        var webhooks = await session.Query<SourceSystem>().Where(s => s.Address != null).ToListAsync(cancellation);
        NpgsqlCommand Ask(string what, string rest = "")
        {
            var read = database.CreateCommand($"select {what} {Found} {rest}");
            foreach (var value in (object[])[http.Agency(), webhooks.Select(s => s.Id).ToArray(), webhooks.Select(s => s.DeliversFrom()).ToArray(), stage, system])
                read.Parameters.Add(new() { Value = value });
            return read;
        }

        await using var count = Ask("count(*)");
        var total = (long)(await count.ExecuteScalarAsync(cancellation))!;
        await using var read = Ask(
            "id, system, external_number, number, shown, attempts, last_fault, next_attempt_at",
            $"order by sequence limit {PageSize} offset {(long)(page - 1) * PageSize}");
        var deliveries = new List<ReplyDelivery>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            deliveries.Add(new ReplyDelivery(
                rows.GetGuid(0), rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetString(4), rows.GetInt32(5),
                rows.IsDBNull(6) ? null : rows.GetString(6), stage == AfterAttempt.Pending ? rows.GetFieldValue<DateTimeOffset>(7) : null));
        }

        return TypedResults.Ok(new ReplyDeliveries(deliveries, page, (total + PageSize - 1) / PageSize, total));
    }
}

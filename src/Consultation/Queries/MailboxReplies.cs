using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Consultation.Queries;

/// <summary>答复的一页: for a system that asks for its replies itself, in the order in which they were given.</summary>
/// <param name="Replies">答复.</param>
/// <param name="Next">Ask with <c>after</c> = this for the next page; the same again where there is none yet.</param>
public sealed record MailboxReplies(IReadOnlyList<NumberedReply> Replies, long Next)
{
    private const int LargestPage = 500;

    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapGet("/replies", HandleAsync)
        .RequireAuthorization(Policies.ForwardConsultations)
        .WithSummary("读取答复，供没有回推地址的系统使用 / Replies, for systems that ask for them");

    private static async Task<Results<Ok<MailboxReplies>, ProblemHttpResult>> HandleAsync(
        HttpContext http, IQuerySession session, NpgsqlDataSource database, CancellationToken cancellation, string system = "", long after = 0, int limit = 100)
    {
        var caller = Caller.Of(http);
        if (await session.LoadAsync<SourceSystem>(system, cancellation) is not { } known || known.Client != caller.Id)
            return ConsultationRefusals.OtherSystem.ToProblem();
        await using var read = database.CreateCommand(
            $"""
            select sequence, id, external_number, number, state, answer, happened_on, route from {ReplyTable.Name}
            where agency = $1 and system = $2 and sequence > $3 order by sequence limit $4
            """);
        read.Parameters.Add(new() { Value = caller.Agency });
        read.Parameters.Add(new() { Value = system });
        read.Parameters.Add(new() { Value = after });
        read.Parameters.Add(new() { Value = Math.Clamp(limit, 1, LargestPage) });
        var replies = new List<NumberedReply>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            replies.Add(new NumberedReply(
                rows.GetInt64(0), rows.GetGuid(1),
                new MailboxReply(
                    system, rows.GetString(2), rows.GetString(3), rows.GetString(4), rows.GetString(5), rows.GetFieldValue<DateOnly>(6), ReplyTable.RouteOf(rows, 7))));
        }

        return TypedResults.Ok(new MailboxReplies(replies, replies.Count > 0 ? replies[^1].Sequence : after));
    }
}

/// <summary>A reply with its place.</summary>
/// <param name="Sequence">次序; grows, with gaps.</param>
/// <param name="Id">The reply: the id under which a webhook delivers it.</param>
/// <param name="Reply">答复.</param>
public sealed record NumberedReply(long Sequence, Guid Id, MailboxReply Reply);

using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Consultation.Commands;

/// <summary>重新回推: an operator lets a reply that was laid aside be delivered again, with the later ones of its item behind it.</summary>
internal static class ResendReply
{
    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapPost("/deliveries/{id:guid}/resend", HandleAsync)
        .RequireAuthorization(Policies.Administer)
        .WithSummary("重新回推搁置的答复 / Deliver a reply again that was laid aside");

    private static async Task<Results<NoContent, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, NpgsqlDataSource database, TimeProvider time, CancellationToken cancellation)
    {
        await using var write = database.CreateCommand(
            $"""
            update {ReplyTable.Name} set stage = case when stage = 'dead' then 'pending' else stage end, attempts = case when stage = 'dead' then 0 else attempts end,
                refusals = case when stage = 'dead' then 0 else refusals end, next_attempt_at = case when stage = 'dead' then $3 else next_attempt_at end,
                first_attempt_at = case when stage = 'dead' then null else first_attempt_at end
            where id = $1 and agency = $2
            """);
        write.Parameters.Add(new() { Value = id });
        write.Parameters.Add(new() { Value = http.Agency() });
        write.Parameters.Add(new() { Value = time.GetUtcNow() });
        return await write.ExecuteNonQueryAsync(cancellation) > 0 ? TypedResults.NoContent() : ConsultationRefusals.NoSuchReply.ToProblem();
    }
}

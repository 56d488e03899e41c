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
        // One that was not laid aside is left as it is.
        await using var write = database.CreateCommand(
            $"""
            with again as ({ReplyTable.SendAgain} and id = $3)
            select exists (select from {ReplyTable.Name} where agency = $2 and id = $3)
            """);
        foreach (var value in (object[])[time.GetUtcNow(), http.Agency(), id])
            write.Parameters.Add(new() { Value = value });
        return (bool)(await write.ExecuteScalarAsync(cancellation))! ? TypedResults.NoContent() : ConsultationRefusals.NoSuchReply.ToProblem();
    }
}

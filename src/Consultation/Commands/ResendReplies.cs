using FluentValidation;
using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Consultation.Commands;

/// <summary>批量重新回推: an operator lets every reply of a system that was laid aside be delivered again, each item in order, for example after a long outage.</summary>
/// <param name="System">来源系统.</param>
public sealed record ResendReplies(string System)
{
    internal static void Map(RouteGroupBuilder mailbox) => mailbox
        .MapPost("/deliveries/resend", HandleAsync)
        .RequireAuthorization(Policies.Administer)
        .WithSummary("重新回推一个系统搁置的全部答复 / Deliver again every reply of a system that was laid aside");

    private static async Task<Results<Ok<ResentReplies>, ProblemHttpResult>> HandleAsync(
        Command<ResendReplies> command, IQuerySession session, NpgsqlDataSource database, TimeProvider time, CancellationToken cancellation)
    {
        if (await session.LoadAsync<SourceSystem>(command.Body.System, cancellation) is not { } system)
            return ConsultationRefusals.NoSuchSystem.ToProblem();
        if (system.Address is null)
            return ConsultationRefusals.NoWebhook.ToProblem();
        await using var write = database.CreateCommand($"{ReplyTable.SendAgain} and system = $3 and recorded_at >= $4");
        foreach (var value in (object[])[time.GetUtcNow(), system.Agency, system.Id, system.DeliversFrom()])
            write.Parameters.Add(new() { Value = value });
        return TypedResults.Ok(new ResentReplies(system.Id, await write.ExecuteNonQueryAsync(cancellation)));
    }
}

/// <summary>重新回推的答复.</summary>
/// <param name="System">来源系统.</param>
/// <param name="Replies">条数.</param>
public sealed record ResentReplies(string System, int Replies);

/// <summary>What it must hold before it is looked at.</summary>
internal sealed class ResendRepliesRules : AbstractValidator<ResendReplies>
{
    public ResendRepliesRules() => RuleFor(r => r.System).NotEmpty().MaximumLength(50);
}

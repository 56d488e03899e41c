using System.Collections.Concurrent;
using Hrss.EventLog.Relaying;
using Marten;
using Npgsql;

namespace Hrss.Consultation.Publishing;

/// <summary>
/// 回推答复的值班: the leader delivers replies to the systems that have a webhook, each system by itself, so that one that is slow or down holds up no other.
/// At least once, and of one item in order. A system that does not answer is left alone for longer and longer; a reply that it refuses lets the others pass.
/// </summary>
internal sealed partial class DeliverReplies(
    IDocumentStore store, NpgsqlDataSource database, WebhookSender sender, WebhookSettings settings, TimeProvider time, ILogger<DeliverReplies> log) : ILeaderDuty
{
    private const int SilentBeforeLeftAlone = 3;

    private readonly ConcurrentDictionary<string, DateTimeOffset> leftAloneUntil = new();

    public async Task RunAsync(CancellationToken leading)
    {
        var working = new Dictionary<string, Task>();
        while (!leading.IsCancellationRequested)
        {
            try
            {
                foreach (var system in await SystemsAsync(leading))
                {
                    var key = system.ToString();
                    if (leftAloneUntil.TryGetValue(key, out var until) && time.GetUtcNow() < until)
                        continue;
                    if (!working.TryGetValue(key, out var before) || before.IsCompleted)
                        working[key] = DeliverAsync(system, leading);
                }
            }
            catch (Exception fault) when (!leading.IsCancellationRequested)
            {
                Interrupted(fault);
            }

            await Task.Delay(settings.LookEvery, time, leading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }

        await Task.WhenAll(working.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<IReadOnlyList<SourceSystem>> SystemsAsync(CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        return await session.Query<SourceSystem>().Where(s => s.AnyTenant() && s.Address != null).ToListAsync(cancellation);
    }

    private async Task DeliverAsync(SourceSystem system, CancellationToken leading)
    {
        await Task.Yield();
        try
        {
            var silent = 0;
            while (await DueAsync(system, leading) is { Count: > 0 } due)
            {
                foreach (var reply in due)
                {
                    var attempt = await sender.SendAsync(system, reply, leading);
                    await RecordAsync(reply, attempt, leading);
                    silent = attempt is { Fault: not null, OfReply: false } ? silent + 1 : 0;
                    // Several in a row: it is the system. One alone may be a reply at which it stumbles, and the others go on.
                    if (silent < SilentBeforeLeftAlone || attempt.Fault is not { } fault)
                        continue;
                    NotAnswering(system.Id, fault, reply.Attempts + 1);
                    leftAloneUntil[system.ToString()] = time.GetUtcNow() + settings.PauseAfter(reply.Attempts + 1);
                    return;
                }
            }
        }
        catch (Exception fault) when (!leading.IsCancellationRequested)
        {
            Interrupted(fault);
        }
    }

    private async Task<List<DueReply>> DueAsync(SourceSystem system, CancellationToken cancellation)
    {
        await using var read = database.CreateCommand(ReplyTable.Due);
        read.Parameters.Add(new() { Value = system.Agency });
        read.Parameters.Add(new() { Value = system.Id });
        read.Parameters.Add(new() { Value = time.GetUtcNow() });
        var due = new List<DueReply>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            due.Add(new DueReply(
                rows.GetGuid(0),
                new MailboxReply(system.Id, rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetString(4), rows.GetFieldValue<DateOnly>(5)),
                rows.GetFieldValue<DateTimeOffset>(6), rows.GetInt32(7), rows.GetInt32(8), rows.IsDBNull(9) ? null : rows.GetFieldValue<DateTimeOffset>(9)));
        }

        return due;
    }

    private async Task RecordAsync(DueReply reply, Attempt attempt, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var after = AfterAttempt.Decide(reply, attempt, now, settings);
        await using var write = database.CreateCommand(
            $"""
            update {ReplyTable.Name} set stage = $2, attempts = $3, refusals = $4, next_attempt_at = $5, last_fault = $6,
                first_attempt_at = coalesce(first_attempt_at, $7), delivered_at = case when $2 = 'delivered' then $7 end
            where id = $1
            """);
        write.Parameters.Add(new() { Value = reply.Id });
        write.Parameters.Add(new() { Value = after.Stage });
        write.Parameters.Add(new() { Value = after.Attempts });
        write.Parameters.Add(new() { Value = after.Refusals });
        write.Parameters.Add(new() { Value = after.NextAttemptAt });
        write.Parameters.Add(new() { Value = (object?)attempt.Fault ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        write.Parameters.Add(new() { Value = now });
        await write.ExecuteNonQueryAsync(cancellation);
        if (after.Stage == AfterAttempt.Dead)
            LaidAside(reply.Id, reply.Reply.System, attempt.Fault, after.Attempts);
    }

    [LoggerMessage(LogLevel.Error, "Reply {ReplyId} to {System} was laid aside ({Fault}) after {Attempts} attempts; an administrator can send it again")]
    private partial void LaidAside(Guid replyId, string system, string? fault, int attempts);

    [LoggerMessage(LogLevel.Warning, "The webhook of {System} does not take replies ({Fault}, attempt {Attempt}); it is left alone for a while")]
    private partial void NotAnswering(string system, string fault, int attempt);

    [LoggerMessage(LogLevel.Error, "The delivery of replies was interrupted; it goes on")]
    private partial void Interrupted(Exception fault);
}

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

    private readonly ConcurrentDictionary<string, Silence> silences = new();

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

    /// <summary>一轮: delivers what is due to a system, unless it is left alone, until nothing is due or it falls silent.</summary>
    internal async Task DeliverAsync(SourceSystem system, CancellationToken leading)
    {
        var key = system.ToString();
        if (silences.TryGetValue(key, out var silence) && time.GetUtcNow() < silence.Until)
            return;
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
                    if (attempt is not { Fault: { } fault, OfReply: false })
                    {
                        silent = 0;
                        silences.TryRemove(key, out _);
                        continue;
                    }

                    // Several in a row: it is the system. One alone may be a reply at which it stumbles, and the others go on.
                    if (++silent < SilentBeforeLeftAlone)
                        continue;
                    var turns = silences.TryGetValue(key, out var before) ? before.Turns + 1 : 1;
                    NotAnswering(system.Id, fault, turns);
                    silences[key] = new Silence(turns, time.GetUtcNow() + settings.PauseAfter(turns));
                    return;
                }
            }
        }
        catch (Exception fault) when (!leading.IsCancellationRequested)
        {
            Interrupted(fault);
        }
    }

    private async Task<IReadOnlyList<SourceSystem>> SystemsAsync(CancellationToken cancellation)
    {
        await using var session = store.QuerySession();
        return await session.Query<SourceSystem>().Where(s => s.AnyTenant() && s.Address != null).ToListAsync(cancellation);
    }

    private async Task<List<DueReply>> DueAsync(SourceSystem system, CancellationToken cancellation)
    {
        await using var read = database.CreateCommand(ReplyTable.Due);
        read.Parameters.Add(new() { Value = system.Agency });
        read.Parameters.Add(new() { Value = system.Id });
        read.Parameters.Add(new() { Value = time.GetUtcNow() });
        read.Parameters.Add(new() { Value = system.DeliversFrom() });
        var due = new List<DueReply>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            var reply = new MailboxReply(
                system.Id, rows.GetString(1), rows.GetString(2), rows.GetString(3), rows.GetString(4), rows.GetFieldValue<DateOnly>(6), ReplyTable.RouteOf(rows, 5));
            due.Add(new DueReply(
                rows.GetGuid(0), reply, rows.GetFieldValue<DateTimeOffset>(7), rows.GetInt32(8), rows.GetInt32(9),
                rows.IsDBNull(10) ? null : rows.GetFieldValue<DateTimeOffset>(10)));
        }

        return due;
    }

    private async Task RecordAsync(DueReply reply, Attempt attempt, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var after = AfterAttempt.Decide(reply, attempt, now, settings);
        await using var write = database.CreateCommand(ReplyTable.Note);
        write.Parameters.Add(new() { Value = reply.Id });
        write.Parameters.Add(new() { Value = reply.Attempts });
        write.Parameters.Add(new() { Value = after.Stage });
        write.Parameters.Add(new() { Value = after.Attempts });
        write.Parameters.Add(new() { Value = after.Refusals });
        write.Parameters.Add(new() { Value = after.NextAttemptAt });
        write.Parameters.Add(new() { Value = (object?)attempt.Fault ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text });
        write.Parameters.Add(new() { Value = now });
        if (await write.ExecuteNonQueryAsync(cancellation) > 0 && after.Stage == AfterAttempt.Dead)
            LaidAside(reply.Id, reply.Reply.System, attempt.Fault, after.Attempts);
    }

    [LoggerMessage(LogLevel.Error, "Reply {ReplyId} to {System} was laid aside ({Fault}) after {Attempts} attempts; an administrator can send it again")]
    private partial void LaidAside(Guid replyId, string system, string? fault, int attempts);

    [LoggerMessage(LogLevel.Warning, "The webhook of {System} does not take replies ({Fault}, {Turns} times in succession); it is left alone for a while")]
    private partial void NotAnswering(string system, string fault, int turns);

    [LoggerMessage(LogLevel.Error, "The delivery of replies was interrupted; it goes on")]
    private partial void Interrupted(Exception fault);

    // How often in succession a system fell silent, and until when it is left alone. An answer ends it.
    private readonly record struct Silence(int Turns, DateTimeOffset Until);
}

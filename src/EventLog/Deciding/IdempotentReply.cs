using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Deciding;

/// <summary>幂等答复: what was answered under an Idempotency-Key, stored in the transaction of the facts it answered for.</summary>
/// <param name="Id">The caller's id and key; unique within the agency.</param>
/// <param name="Fingerprint">SHA-256 of the request, to tell a repeat from another request.</param>
/// <param name="Reply">What was answered.</param>
/// <param name="StoredAt">When, UTC; replies are kept for <see cref="KeptFor"/>.</param>
public sealed record IdempotentReply(string Id, byte[] Fingerprint, MatterVersion Reply, DateTimeOffset StoredAt)
{
    /// <summary>How long a key is remembered.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    /// <summary>The reply to store for a command, or null where the caller sent no key.</summary>
    public static IdempotentReply? For<T>(Command<T> command, MatterVersion reply, DateTimeOffset now) where T : class =>
        command.IdempotencyKey is null ? null : new(IdOf(command)!, command.Fingerprint, reply, now);

    /// <summary>What was answered before under the command's key.</summary>
    /// <returns>Nothing where the key is new; else the earlier reply, or a refusal where the key was used for another request.</returns>
    public static async Task<(MatterVersion? Reply, Refusal? Refusal)> FindAsync<T>(IQuerySession session, Command<T> command, CancellationToken cancellation)
        where T : class
    {
        if (IdOf(command) is not { } id || await session.LoadAsync<IdempotentReply>(id, cancellation) is not { } earlier)
            return (null, null);
        if (!earlier.Fingerprint.AsSpan().SequenceEqual(command.Fingerprint))
            return (null, RequestProblems.KeyReused);
        command.Http.Response.Headers["Idempotency-Replayed"] = "true";
        return (earlier.Reply, null);
    }

    internal static string? IdOf<T>(Command<T> command) where T : class =>
        command.IdempotencyKey is null ? null : $"{command.Caller.Id}:{command.IdempotencyKey}";
}

/// <summary>事项版本: a matter after a command, also in the <c>ETag</c> header.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Version">Its version: the number of its facts.</param>
/// <param name="Number">登记编号, where it was given one by the command.</param>
public sealed record MatterVersion(Guid Id, long Version, string? Number = null)
{
    /// <summary>Writes the version into the response's <c>ETag</c>.</summary>
    public MatterVersion Tag(HttpContext http)
    {
        http.Response.Headers.ETag = $"\"{Version}\"";
        return this;
    }
}

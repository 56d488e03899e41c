using Hrss.EventLog.Deciding;
using Marten;

namespace Hrss.EventLog.Registering;

/// <summary>
/// 重复登记: which registrations of a group repeat an earlier one by Idempotency-Key or external number. Looked up once for the whole group, before
/// anything is written: a repeat that only the unique index stopped would roll back the group and leave its mark in the log.
/// </summary>
internal static class Repeats
{
    /// <summary>What makes a registration the repeat of another.</summary>
    /// <param name="ReplyId">The id of its <see cref="IdempotentReply"/>, or null where the caller sent no key.</param>
    /// <param name="ExternalId">The id of its <see cref="ExternalRegistration"/>, or null where it has no external number.</param>
    public readonly record struct Marks(string? ReplyId, string? ExternalId);

    /// <summary>For each of a group, in its order, whether it repeats one that is registered or one before it in the group.</summary>
    public static async Task<bool[]> FindAsync(IQuerySession session, IReadOnlyList<Marks> group)
    {
        var keys = group.Select(m => m.ReplyId).OfType<string>().Distinct().ToArray();
        var numbers = group.Select(m => m.ExternalId).OfType<string>().Distinct().ToArray();
        var seenKeys = keys.Length == 0 ? [] : (await session.LoadManyAsync<IdempotentReply>(keys)).Select(r => r.Id).ToHashSet();
        var seenNumbers = numbers.Length == 0 ? [] : (await session.LoadManyAsync<ExternalRegistration>(numbers)).Select(r => r.Id).ToHashSet();
        return [.. group.Select(marks =>
        {
            var isNew = (marks.ReplyId is null || !seenKeys.Contains(marks.ReplyId)) && (marks.ExternalId is null || !seenNumbers.Contains(marks.ExternalId));
            if (isNew && marks.ReplyId is not null)
                seenKeys.Add(marks.ReplyId);
            if (isNew && marks.ExternalId is not null)
                seenNumbers.Add(marks.ExternalId);
            return !isNew;
        })];
    }
}

using Marten;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>Looks requests up in the register.</summary>
internal static class RequestRegister
{
    /// <summary>The requests that have one of the numbers.</summary>
    public static async Task<IReadOnlyList<RequestOnRecord>> FindRequestsAsync(
        this IQuerySession session, IReadOnlyList<string>? numbers, CancellationToken cancellation)
    {
        if (numbers is not { Count: > 0 })
            return [];
        var wanted = numbers.Distinct().ToArray();
        return await session.Query<RequestOnRecord>().Where(r => r.Number.IsOneOf(wanted)).ToListAsync(cancellation);
    }

    /// <summary>The other requests of whoever made this one; none where there is no such request.</summary>
    public static async Task<IReadOnlyList<RequestOnRecord>> FindOthersOfApplicantAsync(this IQuerySession session, Guid id, CancellationToken cancellation)
    {
        if (await session.LoadAsync<RequestOnRecord>(id, cancellation) is not { } request)
            return [];
        return await session.Query<RequestOnRecord>().Where(r => r.ApplicantKey == request.ApplicantKey && r.Id != id).ToListAsync(cancellation);
    }

    /// <summary>The days on which the applicant's other requests were received.</summary>
    public static async Task<IReadOnlyList<DateOnly>> FindReceiptsOfApplicantAsync(this IQuerySession session, Guid id, CancellationToken cancellation) =>
        [.. (await session.FindOthersOfApplicantAsync(id, cancellation)).Select(r => r.ReceivedOn).OfType<DateOnly>()];
}

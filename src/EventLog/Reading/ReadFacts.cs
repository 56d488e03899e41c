using Hrss.Contracts;
using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hrss.EventLog.Reading;

/// <summary>事实流: a service's facts, page by page from its log, of every agency. Whoever lost messages reads them here again.</summary>
public static class ReadFacts
{
    private const int LargestPage = 5000;

    /// <summary>Maps <c>GET /api/v1/facts?after=&amp;limit=</c>.</summary>
    public static void MapFactFeed(this IEndpointRouteBuilder app) => app.MapApi("facts")
        .MapGet("", HandleAsync)
        .RequireAuthorization(Policies.ReadFacts)
        .WithSummary("事实流：按日志顺序逐页读取本服务的全部事实 / This service's facts, page by page in the order of its log");

    private static async Task<Ok<FactPage>> HandleAsync(IDocumentStore store, Publication publication, long after = 0, int limit = 1000, CancellationToken cancellation = default)
    {
        limit = Math.Clamp(limit, 1, LargestPage);
        // Sequence numbers are taken before commit: beyond the daemon's high-water mark an earlier one may still be on its way.
        var safe = await HighWaterAsync(store, cancellation);
        await using var session = store.QuerySession();
        var events = await session.Events.QueryAllRawEvents()
            .Where(e => e.AnyTenant() && e.Sequence > after && e.Sequence <= safe)
            .OrderBy(e => e.Sequence)
            .Take(limit)
            .ToListAsync(cancellation);
        var facts = events.Select(publication.Translate).OfType<Fact>().ToList();
        return TypedResults.Ok(new FactPage(facts, events.Count > 0 ? events[^1].Sequence : after, events.Count < limit));
    }

    private static async Task<long> HighWaterAsync(IDocumentStore store, CancellationToken cancellation)
    {
        var progress = await store.Advanced.AllProjectionProgress(token: cancellation);
        return progress.FirstOrDefault(p => p.ShardName == "HighWaterMark")?.Sequence ?? 0;
    }
}

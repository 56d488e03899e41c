using Hrss.Reporting.Ledger;
using Hrss.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Reporting.Reconciling;

/// <summary>重新同步的结果.</summary>
/// <param name="Read">读取的事实数.</param>
/// <param name="New">其中台账原来没有的.</param>
/// <param name="Unreachable">未答复的服务: what they tell may still be missing.</param>
public sealed record Resynchronised(long Read, long New, IReadOnlyList<string> Unreachable);

/// <summary>重新同步: reads every service's feed again from the beginning and counts what is missing. Losing the broker loses nothing.</summary>
internal static class Resynchronise
{
    private const int BlockSize = 500;

    public static void Map(IEndpointRouteBuilder app) => app.MapApi("resynchronisation")
        .MapPost("", HandleAsync)
        .RequireAuthorization(Policies.ReadFacts)
        .WithSummary("由各服务的事实流补齐台账 / Complete the ledger from every service's feed");

    private static async Task<Ok<Resynchronised>> HandleAsync(IHttpClientFactory clients, LedgerWriter ledger, CancellationToken cancellation)
    {
        var (read, added, unreachable) = (0L, 0L, new List<string>());
        foreach (var service in OtherServices.Names)
        {
            using var client = clients.CreateClient(service);
            try
            {
                await foreach (var page in client.FeedAsync(cancellation))
                {
                    read += page.Count;
                    foreach (var block in page.Chunk(BlockSize))
                        added += await ledger.WriteAsync(block, cancellation);
                }
            }
            catch (Exception fault) when (OtherServices.IsUnreachable(fault, cancellation))
            {
                unreachable.Add(service);
            }
        }

        return TypedResults.Ok(new Resynchronised(read, added, unreachable));
    }
}

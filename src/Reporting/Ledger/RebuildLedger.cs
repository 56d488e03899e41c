using Hrss.ServiceDefaults;

namespace Hrss.Reporting.Ledger;

/// <summary>Asks for a rebuild of the ledger.</summary>
internal static class RebuildLedger
{
    public static void Map(IEndpointRouteBuilder app) => app.MapApi("ledger")
        .MapPost("/rebuild", async (LedgerRebuild rebuild, CancellationToken cancellation) => TypedResults.Ok(await rebuild.RunAsync(cancellation)))
        .RequireAuthorization(Policies.Administer)
        .WithSummary("由事实日志重建台账 / Rebuild the ledger from the log of facts");
}

using Hrss.EventLog.Deciding;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hrss.Ledgers.Queries;

/// <summary>台账补录: what came of it. What became of each row is read page by page, the rejected rows as a file.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">补录编号.</param>
/// <param name="Version">Its version.</param>
/// <param name="FileName">文件名.</param>
/// <param name="Source">台账名称.</param>
/// <param name="BegunOn">补录日期.</param>
/// <param name="By">补录人.</param>
/// <param name="FinishedOn">完成日期; null while it runs, or where it was interrupted.</param>
/// <param name="Rows">行数.</param>
/// <param name="Registered">新登记.</param>
/// <param name="Repeated">此前已登记.</param>
/// <param name="Rejected">退回.</param>
public sealed record ImportDetails(
    Guid Id,
    string Number,
    int Version,
    string FileName,
    string Source,
    DateOnly BegunOn,
    string By,
    DateOnly? FinishedOn = null,
    int Rows = 0,
    int Registered = 0,
    int Repeated = 0,
    int Rejected = 0)
{
    /// <summary>补录开始.</summary>
    public static ImportDetails Create(ImportBegun e) => new(Guid.Empty, e.Number, 0, e.File.Name, e.Source, e.On, e.By);

    /// <summary>补录完成.</summary>
    public ImportDetails Apply(ImportFinished e) =>
        this with { FinishedOn = e.On, Rows = e.Rows, Registered = e.Registered, Repeated = e.Repeated, Rejected = e.Rejected };

    internal static void Map<TColumn>(RouteGroupBuilder matters, LedgerKind<TColumn> kind) where TColumn : struct, Enum => matters
        .MapGet("/imports/{id:guid}", HandleAsync)
        .RequireAuthorization(kind.ReadPolicy)
        .WithSummary("台账补录的结果 / What came of an import");

    private static async Task<Results<Ok<ImportDetails>, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<ImportDetails>(id, token: cancellation) is not { } details)
            return ImportRefusals.NotFound.ToProblem();
        new MatterVersion(id, details.Version).Tag(http);
        return TypedResults.Ok(details with { Id = id });
    }
}

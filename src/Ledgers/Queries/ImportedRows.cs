using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Hrss.Ledgers.Queries;

/// <summary>逐行结果.</summary>
public enum RowOutcome
{
    /// <summary>新登记.</summary>
    Registered,

    /// <summary>此前已登记, left as it is.</summary>
    Repeated,

    /// <summary>退回.</summary>
    Rejected,
}

/// <summary>What became of a row.</summary>
/// <param name="Row">行号, as a spreadsheet shows it.</param>
/// <param name="Outcome">结果.</param>
/// <param name="Number">登记编号 of the matter, or null.</param>
/// <param name="Matter">The matter, or null.</param>
/// <param name="Faults">退回原因, cell by cell; null where there are none.</param>
public sealed record ImportedRow(int Row, RowOutcome Outcome, string? Number = null, Guid? Matter = null, IReadOnlyList<RowFault>? Faults = null);

/// <summary>逐行报告的一页.</summary>
/// <param name="Id">The import and the page.</param>
/// <param name="Rows">Its rows, in their order.</param>
public sealed record ImportReportPage(string Id, IReadOnlyList<ImportedRow> Rows)
{
    /// <summary>How many rows a page has.</summary>
    public const int Size = 500;

    internal static string IdOf(Guid import, int page) => $"{import:N}/{page}";
}

/// <summary>What became of some rows.</summary>
/// <param name="Rows">The rows, in their order.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
public sealed record ImportedRows(IReadOnlyList<ImportedRow> Rows, int Page, int Pages)
{
    internal static void Map<TColumn>(RouteGroupBuilder matters, LedgerKind<TColumn> kind) where TColumn : struct, Enum => matters
        .MapGet("/imports/{id:guid}/rows", HandleAsync<TColumn>)
        .RequireAuthorization(kind.ReadPolicy)
        .WithSummary("逐行结果，每页 500 行 / What became of each row, 500 a page");

    /// <summary>The rows that were rejected, by their number.</summary>
    public static async Task<Dictionary<int, IReadOnlyList<RowFault>>> RejectedAsync(
        IQuerySession session, Guid import, int rows, CancellationToken cancellation)
    {
        var pages = Enumerable.Range(1, PagesOf(rows)).Select(page => ImportReportPage.IdOf(import, page)).ToArray();
        return (await session.LoadManyAsync<ImportReportPage>(cancellation, pages))
            .SelectMany(page => page.Rows)
            .Where(row => row.Outcome == RowOutcome.Rejected)
            .ToDictionary(row => row.Row, row => row.Faults ?? []);
    }

    private static async Task<Results<Ok<ImportedRows>, ProblemHttpResult>> HandleAsync<TColumn>(
        Guid id, HttpContext http, LedgerKind<TColumn> kind, IQuerySession session, int page = 1, CancellationToken cancellation = default) where TColumn : struct, Enum
    {
        var (_, finished, refusal) = await session.FinishedAsync(id, kind, Caller.Of(http), cancellation);
        if (refusal is not null)
            return refusal.ToProblem();
        return await session.LoadAsync<ImportReportPage>(ImportReportPage.IdOf(id, page), cancellation) is { } found
            ? TypedResults.Ok(new ImportedRows(found.Rows, page, PagesOf(finished!.Rows)))
            : ImportRefusals.NoSuchPage.ToProblem();
    }

    private static int PagesOf(int rows) => (rows + ImportReportPage.Size - 1) / ImportReportPage.Size;
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Hrss.Files;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using MiniExcelLibs;

namespace Hrss.Ledgers.Queries;

/// <summary>退回的行: a file like the ledger with the rejected rows only and the reasons in a column of their own; mended, it can be imported as it is.</summary>
internal static class RejectedRows
{
    public static void Map<TColumn>(RouteGroupBuilder matters, LedgerKind<TColumn> kind) where TColumn : struct, Enum => matters
        .MapGet("/imports/{id:guid}/rejected", HandleAsync<TColumn>)
        .RequireAuthorization(kind.ImportPolicy)
        .WithSummary("下载退回的行及原因 / The rejected rows with the reasons, as a file");

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> HandleAsync<TColumn>(
        Guid id, HttpContext http, LedgerKind<TColumn> kind, IQuerySession session, IFileStore files, CancellationToken cancellation) where TColumn : struct, Enum
    {
        var (begun, finished, refusal) = await session.FinishedAsync(id, kind, Caller.Of(http), cancellation);
        if (refusal is not null)
            return refusal.ToProblem();
        if (finished!.Rejected == 0)
            return ImportRefusals.NothingRejected.ToProblem();
        var rejected = await ImportedRows.RejectedAsync(session, id, finished.Rows, cancellation);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "private, no-store";
        var name = $"{begun!.Number}-退回{(begun.File.Kind == FileKind.Xlsx ? ".xlsx" : ".csv")}";
        return TypedResults.Stream(Written(begun.File, kind.Layout, rejected, files), FileType.Of(begun.File.Kind).MediaType, name);
    }

    // Made from the ledger itself, which is kept: in a file that goes with the answer.
    private static FileStream Written<TColumn>(
        KeptFile ledger, LedgerLayout<TColumn> layout, Dictionary<int, IReadOnlyList<RowFault>> rejected, IFileStore files) where TColumn : struct, Enum
    {
        using var content = files.OpenRead(ledger.Sha256, ledger.Length);
        var made = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        if (ledger.Kind == FileKind.Xlsx)
            made.SaveAs(Rows(content, ledger.Kind, layout, rejected).Select(row => row.ToDictionary(cell => cell.Heading, object (cell) => cell.Text)));
        else
            WriteCsv(made, Rows(content, ledger.Kind, layout, rejected), ledger.Kind == FileKind.TextGb18030 ? FileEncodings.Gb18030 : new UTF8Encoding(true));
        made.Position = 0;
        return made;
    }

    private static IEnumerable<IReadOnlyList<(string Heading, string Text)>> Rows<TColumn>(
        Stream content, FileKind kind, LedgerLayout<TColumn> layout, Dictionary<int, IReadOnlyList<RowFault>> rejected) where TColumn : struct, Enum
    {
        IReadOnlyList<string>? headings = null;
        foreach (var (row, cells) in LedgerFile.Read(content, kind))
        {
            headings ??= layout.Understand(cells).Headings!.Written;
            if (!rejected.TryGetValue(row, out var faults))
                continue;
            var reasons = string.Join("；", faults.Select(fault => $"{fault.Column}：{fault.Chinese} {fault.English}"));
            yield return
            [
                .. headings.Select((heading, at) => (Heading: heading, Text: at < cells.Count ? CellsOut.Escaped(cells[at]) : ""))
                    .Where(cell => cell.Heading != LedgerHeadings.Reasons).DistinctBy(cell => cell.Heading),
                (LedgerHeadings.Reasons, CellsOut.Escaped(reasons)),
            ];
        }
    }

    private static void WriteCsv(FileStream made, IEnumerable<IReadOnlyList<(string Heading, string Text)>> rows, Encoding encoding)
    {
        using var text = new StreamWriter(made, encoding, leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        var first = true;
        foreach (var row in rows)
        {
            if (first)
                Write(row.Select(cell => cell.Heading));
            Write(row.Select(cell => cell.Text));
            first = false;
        }

        void Write(IEnumerable<string> cells)
        {
            foreach (var cell in cells)
                csv.WriteField(cell);
            csv.NextRecord();
        }
    }
}

using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Hrss.Disclosure.Attachments;
using Hrss.Files;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using MiniExcelLibs;

namespace Hrss.Disclosure.Imports.Queries;

/// <summary>退回的行: a file like the ledger with the rejected rows only and the reasons in a column of their own; mended, it can be imported as it is.</summary>
internal static class RejectedRows
{
    public static void Map(RouteGroupBuilder information) => information
        .MapGet("/imports/{id:guid}/rejected", HandleAsync)
        .RequireAuthorization(Policies.HandleDisclosure)
        .WithSummary("下载退回的行及原因 / The rejected rows with the reasons, as a file");

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> HandleAsync(
        Guid id, HttpContext http, IQuerySession session, IFileStore files, CancellationToken cancellation)
    {
        if (await session.Events.AggregateStreamAsync<LedgerImport>(id, token: cancellation) is not { } import)
            return ImportRefusals.NotFound.ToProblem();
        if (import.Finished is not { } finished)
            return ImportRefusals.NotFinished.ToProblem();
        if (finished.Rejected == 0)
            return ImportRefusals.NothingRejected.ToProblem();
        var rejected = await ImportedRows.RejectedAsync(session, id, finished.Rows, cancellation);
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.CacheControl = "private, no-store";
        var name = $"{import.Begun.Number}-退回{(import.Begun.File.Kind == FileKind.Xlsx ? ".xlsx" : ".csv")}";
        return TypedResults.Stream(Written(import.Begun.File, rejected, files), FileType.Of(import.Begun.File.Kind).MediaType, name);
    }

    // Made from the ledger itself, which is kept: in a file that goes with the answer.
    private static FileStream Written(KeptFile ledger, Dictionary<int, IReadOnlyList<RowFault>> rejected, IFileStore files)
    {
        using var content = files.OpenRead(ledger.Sha256, ledger.Length);
        var made = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 64 * 1024, FileOptions.DeleteOnClose);
        if (ledger.Kind == FileKind.Xlsx)
            made.SaveAs(Rows(content, ledger.Kind, rejected).Select(row => row.ToDictionary(cell => cell.Heading, object (cell) => cell.Text)));
        else
            WriteCsv(made, Rows(content, ledger.Kind, rejected), ledger.Kind == FileKind.TextGb18030 ? FileEncodings.Gb18030 : new UTF8Encoding(true));
        made.Position = 0;
        return made;
    }

    private static IEnumerable<IReadOnlyList<(string Heading, string Text)>> Rows(Stream content, FileKind kind, Dictionary<int, IReadOnlyList<RowFault>> rejected)
    {
        IReadOnlyList<string>? headings = null;
        foreach (var (row, cells) in LedgerFile.Read(content, kind))
        {
            headings ??= LedgerHeadings.Of(cells).Headings!.Written;
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

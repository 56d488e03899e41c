using Hrss.Ledgers.Queries;
using Marten;

namespace Hrss.Ledgers;

/// <summary>逐行报告: what became of each row, written down page by page while the ledger is read.</summary>
internal sealed class ImportReport(IDocumentStore store, string agency, Guid import)
{
    private readonly List<ImportedRow> unwritten = [];
    private readonly Dictionary<RowOutcome, int> counts = [];
    private int pages;

    public void Add(ImportedRow row)
    {
        unwritten.Add(row);
        counts[row.Outcome] = counts.GetValueOrDefault(row.Outcome) + 1;
    }

    public ImportFinished Finished(DateOnly on) =>
        new(on, counts.Values.Sum(), CountOf(RowOutcome.Registered), CountOf(RowOutcome.Repeated), CountOf(RowOutcome.Rejected));

    public async Task WriteFullPagesAsync(CancellationToken cancellation)
    {
        while (unwritten.Count >= ImportReportPage.Size)
            await WritePageAsync(ImportReportPage.Size, cancellation);
    }

    public async Task WriteAsync(CancellationToken cancellation)
    {
        await WriteFullPagesAsync(cancellation);
        if (unwritten.Count > 0)
            await WritePageAsync(unwritten.Count, cancellation);
    }

    private async Task WritePageAsync(int count, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(agency);
        session.Store(new ImportReportPage(ImportReportPage.IdOf(import, ++pages), [.. unwritten.Take(count)]));
        await session.SaveChangesAsync(cancellation);
        unwritten.RemoveRange(0, count);
    }

    private int CountOf(RowOutcome outcome) => counts.GetValueOrDefault(outcome);
}

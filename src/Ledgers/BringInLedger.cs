using Hrss.EventLog.Registering;
using Hrss.Files;
using Hrss.Ledgers.Queries;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;

namespace Hrss.Ledgers;

/// <summary>补录: reads a ledger twice, once to see that it can be read whole, once to register its rows group by group. Neither time it lies in memory.</summary>
internal sealed class BringInLedger<TColumn>(
    LedgerKind<TColumn> kind, IRowJudge<TColumn> judge, IFileStore files, IDocumentStore store, MatterBatches batches, BusinessClock clock) where TColumn : struct, Enum
{
    /// <summary>Why the ledger is not taken as a whole, or null.</summary>
    public Refusal? Check(Stream content, FileKind type)
    {
        if (LedgerFile.IsTooLargeUnpacked(content, type))
            return ImportRefusals.TooLargeUnpacked;
        content.Position = 0;
        LedgerHeadings<TColumn>? headings = null;
        var rows = 0;
        try
        {
            foreach (var (_, cells) in LedgerFile.Read(content, type))
            {
                if (headings is null)
                {
                    (headings, var wrong) = kind.Layout.Understand(cells);
                    if (wrong is not null)
                        return wrong;
                }
                else if (++rows > LedgerFile.MostRows)
                {
                    return ImportRefusals.TooManyRows;
                }
            }
        }
        catch (LedgerUnreadableException unreadable)
        {
            return ImportRefusals.Unreadable(unreadable.Row);
        }

        return rows == 0 ? ImportRefusals.Empty : null;
    }

    /// <summary>Registers what can be registered and writes down what became of each row; gives the fact of the end.</summary>
    public async Task<ImportFinished> RunAsync(Caller caller, Guid import, KeptFile file, string source, CancellationToken cancellation)
    {
        var judged = await judge.PrepareAsync(caller.Agency, cancellation);
        var report = new ImportReport(store, caller.Agency, import);
        await using var content = files.OpenRead(file.Sha256, file.Length);
        LedgerHeadings<TColumn>? headings = null;
        var group = new List<Row>(MatterBatches.LargestGroup);
        foreach (var (number, cells) in LedgerFile.Read(content, file.Kind))
        {
            if (headings is null)
            {
                headings = kind.Layout.Understand(cells).Headings!;
                continue;
            }

            group.Add(Judge(number, new LedgerRow<TColumn>(headings, cells), judged, source));
            if (group.Count == MatterBatches.LargestGroup)
                await RegisterAsync(caller, headings, group, report, cancellation);
        }

        await RegisterAsync(caller, headings!, group, report, cancellation);
        await report.WriteAsync(cancellation);
        return report.Finished(clock.Today);
    }

    private static Row Judge(int number, LedgerRow<TColumn> row, Func<LedgerRow<TColumn>, JudgedRow> judge, string source)
    {
        var (series, facts, faults) = judge(row);
        if (facts is null)
            return new(number, null, faults);
        // A row without a number is known by what it says.
        var fingerprint = row.Fingerprint;
        var external = new ExternalNumber($"ledger:{source}", row.Number ?? $"sha256:{fingerprint}");
        return new(number, new NewMatter(series, facts, external, fingerprint), []);
    }

    private async Task RegisterAsync(Caller caller, LedgerHeadings<TColumn> headings, List<Row> group, ImportReport report, CancellationToken cancellation)
    {
        var matters = group.Select(row => row.Matter).OfType<NewMatter>().ToList();
        var registered = new Queue<BatchRegistration>(matters.Count > 0 ? await batches.RegisterAsync(caller, matters, cancellation) : []);
        foreach (var row in group)
        {
            if (row.Matter is null)
            {
                report.Add(new(row.Number, RowOutcome.Rejected, Faults: row.Faults));
                continue;
            }

            var came = registered.Dequeue();
            report.Add(came switch
            {
                { IsSame: false } => new(
                    row.Number, RowOutcome.Rejected, Faults: [RowFault.Changed(headings.NameOf(kind.Layout.Number), came.Registered.Number)]),
                { IsRepeat: true } => new(row.Number, RowOutcome.Repeated, came.Registered.Number, came.Registered.Id),
                _ => new(row.Number, RowOutcome.Registered, came.Registered.Number, came.Registered.Id),
            });
        }

        group.Clear();
        await report.WriteFullPagesAsync(cancellation);
    }

    private sealed record Row(int Number, NewMatter? Matter, IReadOnlyList<RowFault> Faults);
}

using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Departments.Queries;
using Hrss.Disclosure.Imports.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.Files;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;

namespace Hrss.Disclosure.Imports;

/// <summary>补录: reads a ledger twice, once to see that it can be read whole, once to register its rows group by group. Neither time it lies in memory.</summary>
internal sealed class BringInLedger(IFileStore files, IDocumentStore store, MatterBatches batches, RowRules rules, BusinessClock clock, Calendars calendars)
{
    /// <summary>Why the ledger is not taken as a whole, or null.</summary>
    public static Refusal? Check(Stream content, FileKind kind)
    {
        if (LedgerFile.IsTooLargeUnpacked(content, kind))
            return ImportRefusals.TooLargeUnpacked;
        content.Position = 0;
        LedgerHeadings? headings = null;
        var rows = 0;
        try
        {
            foreach (var (_, cells) in LedgerFile.Read(content, kind))
            {
                if (headings is null)
                {
                    (headings, var wrong) = LedgerHeadings.Of(cells);
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
        var departments = await DepartmentsAsync(caller.Agency, cancellation);
        var report = new ImportReport(store, caller.Agency, import);
        await using var content = files.OpenRead(file.Sha256, file.Length);
        LedgerHeadings? headings = null;
        var group = new List<Judged>(MatterBatches.LargestGroup);
        foreach (var (row, cells) in LedgerFile.Read(content, file.Kind))
        {
            if (headings is null)
            {
                headings = LedgerHeadings.Of(cells).Headings!;
                continue;
            }

            group.Add(Judge(row, LedgerRow.Read(headings, cells), headings, departments, source));
            if (group.Count == MatterBatches.LargestGroup)
                await RegisterAsync(caller, headings, group, report, cancellation);
        }

        await RegisterAsync(caller, headings!, group, report, cancellation);
        await report.WriteAsync(cancellation);
        return report.Finished(clock.Today);
    }

    private Judged Judge(int number, LedgerRow row, LedgerHeadings headings, ILookup<string, ListedDepartment> departments, string source)
    {
        if (row.Commands is not { } commands)
            return new(number, null, row.Faults);
        if (rules.Broken(commands, headings).ToList() is { Count: > 0 } broken)
            return new(number, null, broken);
        var published = commands.Publish.On!.Value;
        var listed = departments[commands.Draft.Department].Any(d => d.ListedOn <= published && (d.DelistedOn is null || d.DelistedOn > published));
        var (facts, fault) = RowDecision.Decide(commands, headings, listed, clock.Today, calendars.Current);
        if (fault is not null)
            return new(number, null, [fault]);
        // A row without a number is known by what it says.
        var external = new ExternalNumber($"ledger:{source}", row.Number ?? $"sha256:{row.Fingerprint}");
        return new(number, new NewMatter(new NumberSeries("GK", commands.Draft.On!.Value.Year), facts!, external, row.Fingerprint), []);
    }

    private async Task RegisterAsync(Caller caller, LedgerHeadings headings, List<Judged> group, ImportReport report, CancellationToken cancellation)
    {
        var matters = group.Select(judged => judged.Matter).OfType<NewMatter>().ToList();
        var registered = new Queue<BatchRegistration>(matters.Count > 0 ? await batches.RegisterAsync(caller, matters, cancellation) : []);
        foreach (var judged in group)
        {
            if (judged.Matter is null)
            {
                report.Add(new(judged.Row, RowOutcome.Rejected, Faults: judged.Faults));
                continue;
            }

            var came = registered.Dequeue();
            report.Add(came switch
            {
                { IsSame: false } => new(
                    judged.Row, RowOutcome.Rejected, Faults: [RowFault.Changed(headings.NameOf(LedgerColumn.Number), came.Registered.Number)]),
                { IsRepeat: true } => new(judged.Row, RowOutcome.Repeated, came.Registered.Number, came.Registered.Id),
                _ => new(judged.Row, RowOutcome.Registered, came.Registered.Number, came.Registered.Id),
            });
        }

        group.Clear();
        await report.WriteFullPagesAsync(cancellation);
    }

    private async Task<ILookup<string, ListedDepartment>> DepartmentsAsync(string agency, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(agency);
        return (await session.Query<ListedDepartment>().ToListAsync(cancellation)).ToLookup(department => department.Name);
    }

    private sealed record Judged(int Row, NewMatter? Matter, IReadOnlyList<RowFault> Faults);
}

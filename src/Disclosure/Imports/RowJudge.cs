using Hrss.Disclosure.Departments.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.Ledgers;
using Hrss.ServiceDefaults.Requests;
using Marten;

namespace Hrss.Disclosure.Imports;

/// <summary>逐行判断: a row of a ledger of published information, by the departments that had the duty to publish on its day.</summary>
internal sealed class RowJudge(IDocumentStore store, RowRules rules, BusinessClock clock, Calendars calendars) : IRowJudge<LedgerColumn>
{
    public async Task<Func<LedgerRow<LedgerColumn>, JudgedRow>> PrepareAsync(string agency, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(agency);
        var departments = (await session.Query<ListedDepartment>().ToListAsync(cancellation)).ToLookup(department => department.Name);
        return row => Judge(row, departments);
    }

    private JudgedRow Judge(LedgerRow<LedgerColumn> row, ILookup<string, ListedDepartment> departments)
    {
        if (RowCommands.Of(row) is not { } commands)
            return JudgedRow.Rejected(row.Faults);
        if (rules.Broken(commands, row.Headings).ToList() is { Count: > 0 } broken)
            return JudgedRow.Rejected(broken);
        var published = commands.Publish.On!.Value;
        var listed = departments[commands.Draft.Department].Any(d => d.ListedOn <= published && (d.DelistedOn is null || d.DelistedOn > published));
        var (facts, fault) = RowDecision.Decide(commands, row.Headings, listed, clock.Today, calendars.Current);
        return fault is not null ? JudgedRow.Rejected([fault]) : new(new NumberSeries("GK", commands.Draft.On!.Value.Year), facts, []);
    }
}

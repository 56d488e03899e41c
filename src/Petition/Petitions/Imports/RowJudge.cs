using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.Ledgers;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Petition.Petitions.Imports;

/// <summary>逐行判断: a row of a ledger of petitions, by the law in force on the day of its registration.</summary>
internal sealed class RowJudge(BusinessClock clock, Calendars calendars) : IRowJudge<PetitionColumn>
{
    public Task<Func<LedgerRow<PetitionColumn>, JudgedRow>> PrepareAsync(string agency, CancellationToken cancellation) =>
        Task.FromResult<Func<LedgerRow<PetitionColumn>, JudgedRow>>(Judge);

    private JudgedRow Judge(LedgerRow<PetitionColumn> row)
    {
        if (RowCommands.Of(row) is not { } commands)
            return JudgedRow.Rejected(row.Faults);
        if (RowRules.Broken(commands, row.Headings) is { Count: > 0 } broken)
            return JudgedRow.Rejected(broken);
        var (facts, fault) = RowDecision.Decide(commands, row.Headings, clock.Today, calendars.Current, calendars.Assumed);
        return fault is not null ? JudgedRow.Rejected([fault]) : new(new NumberSeries("XF", commands.Register.On!.Value.Year), facts, []);
    }
}

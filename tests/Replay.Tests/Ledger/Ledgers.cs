using Hrss.Replay.Commands;

namespace Hrss.Replay.Tests.Ledger;

/// <summary>Ledgers that many tests look at, made once.</summary>
internal static class Ledgers
{
    private static readonly Dictionary<int, YearLedger> Made = [];
    private static readonly Lock Making = new();

    public static YearLedger Of2011 => Of(2011);

    public static YearLedger Of(int year)
    {
        lock (Making)
            return Made.TryGetValue(year, out var made) ? made : Made[year] = YearLedger.Generate(year);
    }

    /// <summary>Every year that can be made.</summary>
    public static IEnumerable<int> Years => Enumerable.Range(YearLedger.FirstYear, YearLedger.LastYear - YearLedger.FirstYear + 1);

    /// <summary>A ledger small enough to be sent many times.</summary>
    public static YearLedger Small(int year = 2011)
    {
        var few = LedgerTotals.For(year).Totals.Select(t => t with
        {
            Value = t.Measure switch
            {
                "disclosure.departments-listed" => 3,
                "disclosure.information-published" or "disclosure.information-published-in-time" => 6,
                "petition.visits" => 9,
                "petition.group-visits" => 2,
                "petition.people-in-visits" => 60,
                "petition.letters-received" or "petition.letters-handled" => 14,
                "petition.assigned-matters-received" or "petition.assigned-matters-completed" => 4,
                "petition.answered-in-time" => 26,
                "consultation.mailbox-received" or "consultation.mailbox-answered" => 9,
                "consultation.hotline-received" or "consultation.hotline-answered" => 12,
                "consultation.answered-in-time" => 21,
                _ => t.Value,
            },
        });
        return YearLedger.Generate(LedgerTotals.For(year) with { Totals = [.. few] });
    }

    public static IEnumerable<T> Acts<T>(this YearLedger ledger) where T : Act => ledger.Matters.SelectMany(m => m.Steps).Select(s => s.Act).OfType<T>();

    public static IEnumerable<Matter> OfKind(this YearLedger ledger, params MatterKind[] kinds) => ledger.Matters.Where(m => kinds.Contains(m.Kind));

    public static T Act<T>(this Matter matter) where T : Act => matter.Steps.Select(s => s.Act).OfType<T>().Single();
}

using System.Security.Cryptography;
using System.Text.Json;
using Hrss.Replay.Making;
using Hrss.ServiceDefaults;
using Hrss.Statutes;

namespace Hrss.Replay;

/// <summary>年度台账: every single matter of a bureau's year, from registration to answer. Made, not recorded: nobody in it is real.</summary>
/// <param name="Year">The year; every day in the ledger lies in it.</param>
/// <param name="Matters">The matters in the order in which they arrived.</param>
public sealed record YearLedger(int Year, IReadOnlyList<Matter> Matters)
{
    /// <summary>The first year: before 2009 the disclosure regulation was not in force all year.</summary>
    public const int FirstYear = 2009;

    /// <summary>The last year whose working days are published.</summary>
    public static int LastYear => WorkingCalendar.Published.PublishedYears[^1];

    /// <summary>The number of commands that bring the ledger in.</summary>
    public int Commands => Matters.Sum(m => m.Steps.Count);

    /// <summary>Makes the ledger of a year; the same year always gives the same ledger.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year before <see cref="FirstYear"/> or after <see cref="LastYear"/>.</exception>
    public static YearLedger Generate(int year) => Generate(LedgerTotals.For(year));

    /// <summary>Makes a ledger that adds up to given totals.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A year before <see cref="FirstYear"/> or after <see cref="LastYear"/>.</exception>
    /// <exception cref="InvalidOperationException">No ledger can be made with these totals.</exception>
    public static YearLedger Generate(LedgerTotals totals)
    {
        ArgumentNullException.ThrowIfNull(totals);
        ArgumentOutOfRangeException.ThrowIfLessThan(totals.Year, FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(totals.Year, LastYear);
        var office = new OfficeYear(totals.Year);
        var matters = MakeDisclosure.Matters(office, totals)
            .Concat(MakePetitions.Matters(office, totals))
            .Concat(MakeConsultations.Matters(office, totals))
            .Concat(MakeOutreach.Matters(office, totals))
            .OrderBy(m => m.Steps[0].Act.On).ThenBy(m => m.Kind)
            .Select((m, index) => m with { Ordinal = index + 1 });
        var ledger = new YearLedger(totals.Year, [.. matters]);
        ledger.Prove(totals);
        return ledger;
    }

    /// <summary>SHA-256 over every key and body: two ledgers with the same fingerprint send the same.</summary>
    public string Fingerprint()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var matter in Matters)
        {
            foreach (var step in matter.Steps)
            {
                hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(matter.IdempotencyKey(Year, step), Json.Options));
                hash.AppendData(JsonSerializer.SerializeToUtf8Bytes(step.Act, step.Act.GetType(), Json.Options));
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    // The totals are the promise; a ledger that does not keep it must not be brought in.
    private void Prove(LedgerTotals totals)
    {
        var counted = CountLedger.Of(this);
        foreach (var total in totals.Totals)
        {
            if (!counted.TryGetValue(total.Measure, out var value))
                throw new InvalidOperationException($"{total.Measure} is a measure that no ledger counts.");
            if (value != total.Value)
                throw new InvalidOperationException($"{total.Measure} ({total.Name}) should be {total.Value}, but the ledger of {Year} comes to {value}.");
        }
    }
}

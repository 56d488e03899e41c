namespace Hrss.Statutes;

/// <summary>A band of a progressive tariff (收费档次): each unit inside it costs the same, and only those inside it.</summary>
/// <param name="From">First unit of the band, counted from 1.</param>
/// <param name="To">Last unit of the band; null for one without end.</param>
/// <param name="YuanEach">元 for each unit inside.</param>
public sealed record FeeBand(int From, int? To, int YuanEach);

/// <summary>One line of a fee's reckoning: how many units fell into a band, and what they cost.</summary>
/// <param name="Band">The band.</param>
/// <param name="Units">The units inside it.</param>
/// <param name="Yuan">元 for all of them.</param>
public sealed record FeeLine(FeeBand Band, int Units, long Yuan);

/// <summary>
/// How bands go on after those listed: one after another of the same width, each dearer than the one before by the same step.
/// </summary>
/// <param name="Width">Units in each further band.</param>
/// <param name="YuanStep">元 by which each unit costs more than in the band before.</param>
public sealed record FurtherBands(int Width, int YuanStep);

/// <summary>超额累进收费: a tariff in bands, where a unit pays the price of the band it lies in. Whole yuan.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="Bands">The bands that the rule lists, adjoining, from 1.</param>
/// <param name="Further">How it goes on after them; null where the last listed band has no end.</param>
/// <param name="Basis">The article.</param>
public sealed record ProgressiveTariff(string Code, Wording Unit, IReadOnlyList<FeeBand> Bands, FurtherBands? Further, Citation Basis)
{
    /// <summary>The highest number of units reckoned with.</summary>
    public const int MaximumUnits = 1_000_000;

    /// <summary>元 for a number of units altogether.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than none, or more than <see cref="MaximumUnits"/>.</exception>
    public long Total(int units) => Reckon(units).Sum(line => line.Yuan);

    /// <summary>元 for further units after earlier ones: for the requests of an applicant later in the same month.</summary>
    public long TotalAfter(int earlier, int further) => Total(earlier + further) - Total(earlier);

    /// <summary>The reckoning band by band (收费明细), the free band included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than none, or more than <see cref="MaximumUnits"/>.</exception>
    public IReadOnlyList<FeeLine> Reckon(int units)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(units, MaximumUnits);
        return [.. AllBands().TakeWhile(band => band.From <= units).Select(band =>
        {
            var inside = Math.Min(units, band.To ?? units) - band.From + 1;
            return new FeeLine(band, inside, (long)inside * band.YuanEach);
        })];
    }

    private IEnumerable<FeeBand> AllBands()
    {
        foreach (var band in Bands)
            yield return band;
        if (Further is null)
            yield break;
        for (var band = Bands[^1]; band.To is { } last;)
            yield return band = new(last + 1, last + Further.Width, band.YuanEach + Further.YuanStep);
    }
}

using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.Reporting.Ledger;

namespace Hrss.Reporting.Tests;

/// <summary>What the figures must be, reckoned from the facts alone by the posting rules.</summary>
internal static class Reckoned
{
    public static Dictionary<string, long> Figures(IEnumerable<Fact> facts, IReadOnlyCollection<string> agencies, int year)
    {
        var postings = facts.DistinctBy(f => f.FactId).Where(f => agencies.Contains(f.Agency)).SelectMany(PostingRules.Of).ToList();
        return Figure.Of(year).ToDictionary(
            figure => figure.Measure,
            figure => postings.Where(p => p.Measure == figure.Measure && p.On >= figure.From(year) && p.On <= Figure.To(year)).Sum(p => p.Amount));
    }
}

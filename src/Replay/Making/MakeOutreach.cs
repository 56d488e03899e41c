using Hrss.Contracts;
using Hrss.Replay.Commands;

namespace Hrss.Replay.Making;

/// <summary>宣传培训: makes the publicity months and weeks, training classes and other activities of a year, batch by batch.</summary>
internal static class MakeOutreach
{
    public static IEnumerable<Matter> Matters(OfficeYear office, LedgerTotals totals) =>
        Texts.Outreach.Take((int)totals[Measures.OutreachActivities]).Select((text, index) => Make(office, text, Draw.For(office.Year, "outreach", index)));

    private static Matter Make(OfficeYear office, OutreachText text, Draw draw)
    {
        var from = office.OnOrAfter(new DateOnly(office.Year, text.Month, text.Day));
        // The batches of an activity follow one another within its days.
        var days = text.Batches.Select((_, i) => office.After(from, i * text.WorkingDays / text.Batches.Count)).ToList();
        var to = office.After(from, text.WorkingDays);
        var audiences = text.Batches.Select(b => b.Audience).Distinct().ToList();
        IReadOnlyList<string> laws = [.. text.Laws.Select(law => InForce(law, office.Year))];
        var people = text.Batches.Sum(b => b.People);
        return new Matter(0, MatterKind.OutreachActivity,
        [
            new Step(Step.Registration, new PlanActivity(
                text.Kind, InForce(text.Title, office.Year), laws, from, to, audiences, text.Partners, office.OnOrAfter(from.AddDays(-draw.Between(7, 20))))),
            .. text.Batches.Select((batch, i) => new Step(
                $"batches/{i + 1}", new RecordBatch(days[i], batch.Audience, batch.People, draw.Of(Texts.Words.Districts) + text.Place, days[i]))),
            new Step("holding", new HoldActivity(
                people * draw.Between(1, 3), $"共{text.Batches.Count}批次，参加{people}人次，宣传{string.Join("、", laws)}。", to)),
        ]);
    }

    // 社会保险法 was passed in October 2010.
    private static string InForce(string text, int year) => year >= 2011 ? text : text.Replace("社会保险法", "劳动争议调解仲裁法", StringComparison.Ordinal);
}

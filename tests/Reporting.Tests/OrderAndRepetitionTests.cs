using FsCheck.Xunit;
using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.Reporting.Tests;

/// <summary>Counting is a sum over a set: neither the order nor the repetition of deliveries changes a figure.</summary>
[Properties(Arbitrary = [typeof(SomeFacts)], MaxTest = 40, Replay = "20110101,20111231")]
public sealed class OrderAndRepetitionTests(Bureau bureau)
{
    private static readonly int[] Years = [2010, 2011, 2012];

    [Property]
    public async Task Any_order_and_any_repetition_of_deliveries_gives_the_sum_that_the_posting_rules_give(Deliveries deliveries)
    {
        await bureau.ForgetAsync();
        var added = 0;
        foreach (var block in deliveries.Blocks)
            added += await bureau.Ledger.WriteAsync(block, CancellationToken.None);
        added.ShouldBe(deliveries.Facts.Count);
        await FiguresAreThoseOfAsync(deliveries.Facts);
    }

    [Property]
    public async Task The_ledger_line_by_line_is_the_same_after_another_order(Deliveries deliveries)
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync(deliveries.Facts, CancellationToken.None);
        var atOnce = await bureau.PostingsAsync();
        await bureau.ForgetAsync();
        foreach (var block in deliveries.Blocks)
            await bureau.Ledger.WriteAsync(block, CancellationToken.None);
        (await bureau.PostingsAsync()).ShouldBe(atOnce);
    }

    [Property(MaxTest = 15)]
    public async Task Several_who_write_the_same_deliveries_at_once_count_each_fact_once(Deliveries deliveries)
    {
        await bureau.ForgetAsync();
        var added = await Task.WhenAll(Enumerable.Range(0, 3).Select(async writer =>
        {
            var mine = 0;
            foreach (var block in writer == 1 ? deliveries.Blocks.Reverse() : deliveries.Blocks)
                mine += await bureau.Ledger.WriteAsync(block, CancellationToken.None);
            return mine;
        }));
        added.Sum().ShouldBe(deliveries.Facts.Count);
        await FiguresAreThoseOfAsync(deliveries.Facts);
    }

    [Property(MaxTest = 5)]
    public async Task Over_the_real_broker_it_is_the_same(Deliveries deliveries)
    {
        await bureau.ForgetAsync();
        foreach (var block in deliveries.Blocks)
            await bureau.TellAsync(block);
        await bureau.EverythingTookEffectAsync();
        await FiguresAreThoseOfAsync(deliveries.Facts);
    }

    private async Task FiguresAreThoseOfAsync(IReadOnlyList<Fact> facts)
    {
        var reader = bureau.Reporting.Services.GetRequiredService<FigureReader>();
        foreach (var agencies in (string[][])[.. SomeFacts.Agencies.Select(a => (string[])[a]), SomeFacts.Agencies])
        {
            foreach (var year in Years)
            {
                var figures = await reader.ReadYearAsync(agencies, year, CancellationToken.None);
                figures.Where(f => !Figure.Ratios.Contains(f.Key)).ToDictionary(f => f.Key, f => (long)f.Value.Value)
                    .ShouldBe(Reckoned.Figures(facts, agencies, year), ignoreOrder: true);
            }
        }
    }
}

using System.Globalization;
using Hrss.Replay.Sending;
using Spectre.Console;

namespace Hrss.Replay.Showing;

/// <summary>小结: what was brought in, in Chinese and English.</summary>
internal static class ShowSummary
{
    public static void Write(IAnsiConsole console, YearLedger ledger, LedgerTotals totals, ReplaySummary summary)
    {
        var table = new Table().AddColumns("指标", "Measure").AddColumn(new TableColumn("合计 Total").RightAligned());
        foreach (var total in totals.Totals)
            table.AddRow(Markup.Escape(total.Name), Markup.Escape(total.Measure), total.Value.ToString("N0", CultureInfo.InvariantCulture));
        console.Write(table);
        var all = summary.Commands.Values.Sum();
        var byService = string.Join(", ", summary.Commands.Select(c => $"{c.Key} {c.Value:N0}"));
        var seconds = summary.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture);
        console.WriteLine($"{summary.Year} 年台账补录完成：{ledger.Matters.Count:N0} 件，{all:N0} 个步骤({byService}),重发 {summary.Repetitions:N0} 次，用时 {seconds} 秒。");
        console.WriteLine(
            $"The ledger of {summary.Year} is in: {ledger.Matters.Count:N0} matters, {all:N0} commands ({byService}), {summary.Repetitions:N0} sent again, {seconds} s.");
    }
}

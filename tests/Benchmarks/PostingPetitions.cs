using Hrss.LocalHost.Running;
using Spectre.Console;

namespace Hrss.Benchmarks;

/// <summary>(1) The real POST /api/v1/petitions (validation, idempotency, numbering, append) beside one bare INSERT and one Marten stream a request.</summary>
internal static class PostingPetitions
{
    private const int Rounds = 5;
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(5);

    public static async Task RunAsync()
    {
        await using var machine = await Machine.StartAsync(
            all => [.. all.Where(s => s.Name == "petition"), Machine.BaselineService(RepositoryRoot.Find())], relay: false);
        (string Name, Uri Address)[] targets =
        [
            ("一次 INSERT / one bare INSERT", new Uri(machine.System.Address("baseline"), "/bare")),
            ("Marten 每请求一流 / one Marten stream a request", new Uri(machine.System.Address("baseline"), "/marten")),
            ("POST /api/v1/petitions", new Uri(machine.System.Address("petition"), "/api/v1/petitions")),
        ];
        foreach (var target in targets)
            await Load.PostAsync(target.Address, Round);

        var rates = targets.ToDictionary(t => t.Name, _ => new List<double>());
        for (var round = 0; round < Rounds; round++)
        {
            // The order turns, so that a slow moment of the machine does not always hit the same one.
            foreach (var target in targets.Skip(round % targets.Length).Concat(targets.Take(round % targets.Length)))
                rates[target.Name].Add(await Load.PostAsync(target.Address, Round));
        }

        var table = new Table().Title("(1) 登记 / registering, 64 connections").AddColumns("", "每秒 per second (median)", "最低–最高 range", "比 ratio");
        var bare = Median(rates[targets[0].Name]);
        foreach (var (name, measured) in rates)
            table.AddRow(name, $"{Median(measured):N0}", $"{measured.Min():N0}–{measured.Max():N0}", $"{Median(measured) / bare:0.00}");
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine("要求 / wanted: ≥ 0.80");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);
}

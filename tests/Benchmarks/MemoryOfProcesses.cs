using Hrss.LocalHost.Running;
using Spectre.Console;

namespace Hrss.Benchmarks;

/// <summary>(4) Memory of each process at rest and under load: the replay of 2011.</summary>
internal static class MemoryOfProcesses
{
    public static async Task RunAsync()
    {
        await using var machine = await Machine.StartAsync(all => all);
        var rest = machine.System.Memory();
        var highest = rest.ToDictionary(m => m.Name, m => m.Bytes);
        var replay = new YearReplay(machine.System, 2011).RunAsync();
        while (!replay.IsCompleted)
        {
            await Task.WhenAny(replay, Task.Delay(TimeSpan.FromMilliseconds(500)));
            foreach (var use in machine.System.Memory())
                highest[use.Name] = Math.Max(highest.GetValueOrDefault(use.Name), use.Bytes);
        }

        await replay;
        var table = new Table().Title("(4) 内存 / memory, MiB").AddColumns("", "空闲 at rest", "重放 2011 年时 while replaying 2011");
        foreach (var use in rest)
            table.AddRow(use.Name, $"{use.Bytes / 1048576.0:0}", $"{highest[use.Name] / 1048576.0:0}");
        table.AddRow("合计 total", $"{rest.Sum(u => u.Bytes) / 1048576.0:0}", $"{highest.Values.Sum() / 1048576.0:0}");
        AnsiConsole.Write(table);
    }
}

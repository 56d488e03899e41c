using Hrss.LocalHost.Running;
using Spectre.Console;

namespace Hrss.LocalHost.Commands;

/// <summary>状态: what runs, whether it is healthy, and how much memory it uses.</summary>
/// <param name="Root">The repository's root.</param>
internal sealed record StatusCommand(string Root)
{
    // What init scripts answer for "not running".
    private const int NotRunning = 3;

    public async Task<int> RunAsync(CancellationToken stop)
    {
        var folders = new StateFolders(Root).Existing.Where(Leftovers.HasAny).ToList();
        if (folders.Count == 0)
        {
            Screen.Step("系统未运行。请运行 ./hrss up 启动。", "Nothing runs. Start it with ./hrss up.");
            return NotRunning;
        }

        var healthy = true;
        foreach (var folder in folders)
        {
            var run = RunFile.In(folder);
            AnsiConsole.MarkupLine($"[bold]{Markup.Escape(folder)}[/] [grey]{run?.Started.ToLocalTime():yyyy-MM-dd HH:mm:ss}[/]");
            if (run is not { Launcher.IsRunning: true })
            {
                healthy = false;
                Screen.Warn("启动程序已不在，只剩它启动的进程。运行 ./hrss up 恢复，或 ./hrss down 结束它们。",
                    "The launcher is gone; only what it started is left. Run ./hrss up to go on, or ./hrss down to end it.");
            }
            else if (run.Processes.Count == 0)
            {
                healthy = false;
                Screen.Step("仍在准备。", "Still getting ready.");
            }

            if (run is { Processes.Count: > 0 })
                healthy &= await ShowAsync(run, stop);
        }

        return healthy ? 0 : 1;
    }

    private static async Task<bool> ShowAsync(RunFile run, CancellationToken stop)
    {
        using var http = new HttpClient();
        var table = new Table().AddColumns("进程 process", "状态 state", "内存 memory", "PID", "地址 address");
        var all = true;
        foreach (var process in run.Processes)
        {
            var running = process.Identity.IsRunning;
            var healthy = running && (process.Address is null || await Health.IsHealthyAsync(http, process.Address, stop));
            all &= healthy;
            var state = healthy ? "[green]正常 healthy[/]" : running ? "[yellow]未就绪 not ready[/]" : "[red]已退出 ended[/]";
            var memory = process.Identity.WithDescendants().Sum(member => member.MemoryBytes());
            table.AddRow(Markup.Escape(process.Name), state, $"{memory / 1048576.0:0} MB", $"{process.Identity.Id}", Markup.Escape(process.Address?.AbsoluteUri ?? ""));
        }

        AnsiConsole.Write(table);
        return all;
    }
}

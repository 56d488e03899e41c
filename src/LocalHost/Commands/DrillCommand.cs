using Hrss.LocalHost.Running;
using Hrss.LocalHost.Testing;
using Hrss.LocalServers;
using Spectre.Console;

namespace Hrss.LocalHost.Commands;

/// <summary>演练: kills and stops parts of a working system, and shows in a table whether the figures are exact afterwards.</summary>
/// <param name="Root">The repository's root.</param>
internal sealed record DrillCommand(string Root)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        await InstalledPackages.EnsureAsync(text => AnsiConsole.WriteLine(text), stop);
        Screen.Step("正在构建……", "Building …");
        await Builds.ProjectsAsync(Root, [TestProjects.Drills], stop);
        Screen.Step("正在演练，需要几分钟……", "Drilling; this takes some minutes …");
        var report = await new TestRun(Root, Console.Out.WriteLine).RunAsync(TestProjects.Drills, stop);

        var table = new Table().AddColumns("演练 drill", "结果 result", "用时 seconds");
        foreach (var test in report.Tests)
        {
            var result = test.HasPassed ? "[green]通过 passed[/]" : test.WasSkipped ? "[yellow]跳过 skipped[/]" : "[red]失败 failed[/]";
            var why = test.HasPassed || test.Message is null ? "" : $"\n[grey]{Markup.Escape(test.Excerpt())}[/]";
            table.AddRow(Markup.Escape(test.Sentence) + why, result, $"{test.Duration.TotalSeconds:0.0}");
        }

        AnsiConsole.Write(table);
        if (report.Fault is { } fault)
            Screen.Fail(fault);
        return report.Failed == 0 ? 0 : 1;
    }
}

using Hrss.LocalHost.Running;
using Hrss.LocalHost.Testing;
using Hrss.LocalServers;
using Spectre.Console;

namespace Hrss.LocalHost.Commands;

/// <summary>测试: builds, runs every test, and ends with <c>N passed, N failed</c> alone on the last line.</summary>
/// <param name="Root">The repository's root.</param>
/// <param name="Filter">Only projects whose name contains this; null for all.</param>
internal sealed record TestCommand(string Root, string? Filter)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var projects = TestProjects.In(await File.ReadAllTextAsync(Path.Combine(Root, "HRSS.Aspire.sln"), stop))
            .Where(project => Filter is null || Path.GetFileName(project).Contains(Filter, StringComparison.OrdinalIgnoreCase)).ToList();
        if (projects.Count == 0)
        {
            Screen.Fail($"没有名称包含“{Filter}”的测试项目。运行 ./hrss test 测试全部。", $"No test project's name contains '{Filter}'. Run ./hrss test for all.");
            return Close(0, 1);
        }

        try
        {
            await InstalledPackages.EnsureAsync(text => AnsiConsole.WriteLine(text), stop);
            Screen.Step("正在构建……", "Building …");
            await Builds.ProjectsAsync(Root, Filter is null ? null : projects, stop);
        }
        catch (Exception e) when (e is ServerFailedException or PackagesMissingException)
        {
            Screen.Fail(e.Message);
            return Close(0, 1);
        }

        var run = new TestRun(Root, Console.Out.WriteLine);
        List<TestReport> reports = [];
        foreach (var project in projects)
        {
            Screen.Step($"测试 {Path.GetFileName(project)}", "");
            reports.Add(await run.RunAsync(project, stop));
        }

        Summarise(reports);
        return Close(reports.Sum(report => report.Passed), reports.Sum(report => report.Failed));
    }

    /// <summary>The last line, which machines read.</summary>
    public static int Close(int passed, int failed)
    {
        Console.Error.Flush();
        Console.Out.WriteLine($"{passed} passed, {failed} failed");
        return failed == 0 ? 0 : 1;
    }

    private static void Summarise(List<TestReport> reports)
    {
        Console.Out.WriteLine();
        foreach (var report in reports)
        {
            Console.Out.WriteLine($"{(report.Failed == 0 ? "✓" : "✗")} {report.Project}: {report.Passed} 通过 passed, {report.Failed} 失败 failed, {report.Skipped} 跳过 skipped");
            if (report.Fault is { } fault)
                Console.Out.WriteLine($"    {fault}");
            foreach (var test in report.Tests.Where(test => !test.HasPassed))
                Console.Out.WriteLine($"    {(test.WasSkipped ? "-" : "✗")} {test.Name}: {test.Excerpt(indent: 8)}");
        }

        Console.Out.WriteLine();
    }
}

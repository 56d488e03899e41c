using CliWrap;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;
using Spectre.Console;

namespace Hrss.LocalHost.Commands;

/// <summary>性能测试: builds and runs tests/Benchmarks, which measures side by side and prints ratios.</summary>
/// <param name="Root">The repository's root.</param>
/// <param name="Arguments">Handed on as they are.</param>
internal sealed record BenchCommand(string Root, IReadOnlyList<string> Arguments)
{
    private const string Project = "tests/Benchmarks";

    public async Task<int> RunAsync(CancellationToken stop)
    {
        await InstalledPackages.EnsureAsync(text => AnsiConsole.WriteLine(text), stop);
        Screen.Step("正在构建……", "Building …");
        await Builds.ProjectsAsync(Root, [Project], stop);
        using var forceful = new CancellationTokenSource();
        await using var hard = stop.Register(() => forceful.CancelAfter(TimeSpan.FromMinutes(2)));
        await using var output = Console.OpenStandardOutput();
        await using var error = Console.OpenStandardError();
        var result = await Cli.Wrap("dotnet").WithArguments([ServiceDefinition.Built(Root, Project), .. Arguments]).WithWorkingDirectory(Root)
            .WithStandardOutputPipe(PipeTarget.ToStream(output)).WithStandardErrorPipe(PipeTarget.ToStream(error))
            .WithValidation(CommandResultValidation.None).ExecuteAsync(forceful.Token, stop);
        return result.ExitCode;
    }
}

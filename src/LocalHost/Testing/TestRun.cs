using CliWrap;
using Hrss.LocalHost.Running;

namespace Hrss.LocalHost.Testing;

/// <summary>测试运行: runs the modules one at a time, because each may start servers of its own.</summary>
/// <param name="Root">The repository's root.</param>
/// <param name="Output">Gets each line of output.</param>
public sealed record TestRun(string Root, Action<string> Output)
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(45);

    /// <summary>Runs the built tests of a project and reads their report.</summary>
    public async Task<TestReport> RunAsync(string project, CancellationToken cancellationToken = default)
    {
        var name = Path.GetFileName(project);
        var results = Path.Combine(Root, ".hrss", "tests");
        var trx = Path.Combine(results, name + ".trx");
        Directory.CreateDirectory(results);
        File.Delete(trx);
        var module = ServiceDefinition.Built(Root, project);
        if (!File.Exists(module))
            return new TestReport(name, [], $"未构建，请先排除构建错误 not built, mend the build first: {module}");
        using var patience = new CancellationTokenSource(Limit);
        using var graceful = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, patience.Token);
        using var forceful = new CancellationTokenSource();
        // Interrupted tests are given time to stop the servers that they started.
        await using var hard = graceful.Token.Register(() => forceful.CancelAfter(TimeSpan.FromMinutes(2)));
        try
        {
            var result = await Cli.Wrap("dotnet")
                .WithArguments(["test", "--test-modules", Path.GetRelativePath(Root, module), "--no-ansi", "--no-progress", "--results-directory", results, "--report-xunit-trx", "--report-xunit-trx-filename", Path.GetFileName(trx)])
                .WithWorkingDirectory(Root)
                .WithStandardOutputPipe(PipeTarget.ToDelegate(Output)).WithStandardErrorPipe(PipeTarget.ToDelegate(Output))
                .WithValidation(CommandResultValidation.None)
                .ExecuteAsync(forceful.Token, graceful.Token);
            return TestReport.Read(name, trx, result.ExitCode);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new TestReport(name, [], $"超过 {Limit.TotalMinutes} 分钟未结束 did not end within {Limit.TotalMinutes} minutes");
        }
    }
}

using System.Diagnostics;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Tests;

internal static class SampleProcess
{
    // …/tests/LocalHost.Tests/bin/<configuration>/net10.0/
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>The small web process beside these tests, in the same configuration.</summary>
    public static IReadOnlyList<string> Command =>
        ["dotnet", ServiceDefinition.Built(RepositoryRoot.Find(), "tests/LocalHost.Tests/Sample", Configuration)];

    public static async Task KillAndWaitAsync(this ProcessIdentity process, CancellationToken cancellationToken)
    {
        process.Send(Signal.Kill).ShouldBeTrue();
        (await process.WaitForEndAsync(TimeSpan.FromSeconds(20), cancellationToken)).ShouldBeTrue();
    }
}

internal static class Until
{
    public static Task TrueAsync(Func<bool> condition, CancellationToken cancellationToken, TimeSpan? limit = null) =>
        TrueAsync(() => Task.FromResult(condition()), cancellationToken, limit);

    public static async Task TrueAsync(Func<Task<bool>> condition, CancellationToken cancellationToken, TimeSpan? limit = null)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            watch.Elapsed.ShouldBeLessThan(limit ?? TimeSpan.FromSeconds(60));
            await Task.Delay(50, cancellationToken);
        }
    }
}

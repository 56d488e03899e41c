using System.Diagnostics;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Tests;

internal static class SampleProcess
{
    /// <summary>The small web process beside these tests, in the same configuration.</summary>
    public static IReadOnlyList<string> Command
    {
        get
        {
            // …/tests/LocalHost.Tests/bin/<configuration>/net10.0/
            var configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
            return ["dotnet", ServiceDefinition.Built(RepositoryRoot.Find(), "tests/LocalHost.Tests/Sample", configuration)];
        }
    }

    public static async Task KillAndWaitAsync(this ProcessIdentity process, CancellationToken cancellationToken)
    {
        process.Send(Signal.Kill).ShouldBeTrue();
        (await process.WaitForEndAsync(TimeSpan.FromSeconds(20), cancellationToken)).ShouldBeTrue();
    }
}

internal static class Until
{
    public static Task TrueAsync(Func<bool> condition, CancellationToken cancellationToken) => TrueAsync(() => Task.FromResult(condition()), cancellationToken);

    public static async Task TrueAsync(Func<Task<bool>> condition, CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(60));
            await Task.Delay(50, cancellationToken);
        }
    }
}

using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>遗留进程: what a run has started, recorded or not: a launcher can be killed between starting a process and writing it down.</summary>
internal static class Leftovers
{
    // In the order in which they are ended: services first, so that they can still finish with broker and database.
    private static readonly (string Folder, Signal Signal)[] Parts =
        [("logs", Signal.Terminate), ("rabbitmq", Signal.Terminate), ("postgres", Signal.Interrupt)];

    /// <summary>The processes whose logs lie in a state folder. That of a demo below it is another run's.</summary>
    public static IReadOnlyList<ProcessIdentity> In(string stateFolder) => [.. Parts.SelectMany(part => Of(stateFolder, part.Folder))];

    /// <summary>Whether anything of a run is still there.</summary>
    public static bool HasAny(string stateFolder) => RunFile.In(stateFolder) is { IsAlive: true } || In(stateFolder).Count > 0;

    /// <summary>Ends a run: its launcher, which stops the rest in order, then whatever is left. Returns the names of what had to be ended here.</summary>
    public static async Task<IReadOnlyList<string>> EndAsync(string stateFolder, TimeSpan launcherLimit, CancellationToken cancellationToken = default)
    {
        var patience = TimeSpan.FromSeconds(30);
        var run = RunFile.In(stateFolder);
        List<string> ended = run is null ? [] : [.. await run.EndAsync(launcherLimit, patience, cancellationToken)];
        foreach (var (folder, signal) in Parts)
        {
            var family = Of(stateFolder, folder);
            foreach (var process in family)
            {
                process.Send(signal);
                ended.Add($"{folder}/{process.Id}");
            }

            foreach (var process in family)
            {
                if (!await process.WaitForEndAsync(patience, cancellationToken))
                    process.Send(Signal.Kill);
            }
        }

        // Another launcher may have begun meanwhile; its record stays.
        if (RunFile.In(stateFolder) is { Launcher.IsRunning: false })
            RunFile.DeleteIn(stateFolder);
        return ended;
    }

    private static IReadOnlyList<ProcessIdentity> Of(string stateFolder, string folder) =>
        ProcessIdentity.WithEnvironment($"{ChildProcess.LogVariable}={Path.Combine(Path.GetFullPath(stateFolder), folder)}/");
}

using System.Diagnostics;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>
/// 守护: a shell that waits beside a running system. The pipe between us closes when we die, however that happens; without a word of
/// farewell it then ends what we started. So not even SIGKILL to the launcher or to a test leaves servers behind.
/// </summary>
internal sealed class Guard : IAsyncDisposable
{
    /// <summary>The command that it then runs, with the state folder; not for people.</summary>
    public const string Command = "tidy";

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(10);

    private readonly Process shell;

    private Guard(Process shell) => this.shell = shell;

    public static Guard Start(string stateFolder)
    {
        // Nothing of ours is held open: whoever reads our output must not wait for the guard.
        var start = new ProcessStartInfo("setsid") { RedirectStandardInput = true, WorkingDirectory = "/" };
        foreach (var part in (string[])["sh", "-c", "exec >/dev/null 2>&1; read -r farewell || exec \"$@\" </dev/null", "hrss-guard",
            "dotnet", typeof(Guard).Assembly.Location, Command, stateFolder])
            start.ArgumentList.Add(part);
        // A guard of a system that is itself started by a system is not one of the latter's processes.
        start.Environment.Remove(ChildProcess.LogVariable);
        return new Guard(Process.Start(start)!);
    }

    /// <summary>What the guard does when its system has died; nothing when somebody has begun again already.</summary>
    public static async Task TidyAsync(string stateFolder, CancellationToken cancellationToken)
    {
        if (!Directory.Exists(stateFolder))
            return;
        using var only = StateLock.TryTake(stateFolder);
        if (only is not null && RunFile.In(stateFolder) is not { Launcher.IsRunning: true })
            await Leftovers.EndAsync(stateFolder, TimeSpan.Zero, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await shell.StandardInput.WriteLineAsync("farewell");
            await shell.StandardInput.DisposeAsync();
        }
        catch (IOException)
        {
            // Somebody ended it before us.
        }

        using var patience = new CancellationTokenSource(Limit);
        try
        {
            await shell.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            shell.Kill();
        }

        shell.Dispose();
    }
}

using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.LocalHost.Commands;

/// <summary>演示: the whole system with one year on a state folder that is thrown away afterwards.</summary>
/// <param name="Root">The repository's root.</param>
/// <param name="Year">The year to replay.</param>
/// <param name="Dashboard">Whether to start the Aspire dashboard.</param>
internal sealed record DemoCommand(string Root, int Year, bool Dashboard)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var folder = new StateFolders(Root).Demo(Year);
        if (RunFile.In(folder) is { Launcher.IsRunning: true })
        {
            Screen.Warn($"{Year} 年演示已在运行；要停止请运行 ./hrss down。", $"The demo of {Year} is already running; to stop it, run ./hrss down.");
            return await new StatusCommand(Root).RunAsync(stop);
        }

        await EndLeftoversAsync(folder, stop);
        Delete(folder);
        try
        {
            return await new UpCommand(Root, folder, Year, Dashboard).RunAsync(stop);
        }
        finally
        {
            Delete(folder);
            Screen.Done("演示数据已删除。", "The demo's data is deleted.");
        }
    }

    /// <summary>The data of a demo that was killed goes only after the processes that write it.</summary>
    private static async Task EndLeftoversAsync(string folder, CancellationToken stop)
    {
        if (!Directory.Exists(folder))
            return;
        using var only = await StateLock.TakeAsync(folder, TimeSpan.FromMinutes(2), stop);
        await Leftovers.EndAsync(folder, TimeSpan.FromMinutes(1), stop);
    }

    private static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        PostgresServer.DeleteData(Path.Combine(folder, "postgres"));
        Directory.Delete(folder, recursive: true);
    }
}

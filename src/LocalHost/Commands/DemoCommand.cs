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
            Screen.Warn($"{Year} 年演示已在运行。", $"The demo of {Year} is already running.");
            return await new StatusCommand(Root).RunAsync(stop);
        }

        if (RunFile.In(folder) is { } left)
            await left.EndAsync(TimeSpan.FromSeconds(60), TimeSpan.FromSeconds(30), stop);
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

    private static void Delete(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        PostgresServer.DeleteData(Path.Combine(folder, "postgres"));
        Directory.Delete(folder, recursive: true);
    }
}

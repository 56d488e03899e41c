using Hrss.LocalHost.Running;
using Hrss.LocalServers;
using Spectre.Console;

namespace Hrss.LocalHost.Commands;

/// <summary>启动: sets everything up, replays the year the first time, shows one screen and runs until it is told to stop.</summary>
/// <param name="Root">The repository's root.</param>
/// <param name="StateFolder">Where the state is kept.</param>
/// <param name="Year">The year to replay on the first run; null for none.</param>
/// <param name="Dashboard">Whether to start the Aspire dashboard.</param>
internal sealed record UpCommand(string Root, string StateFolder, int? Year, bool Dashboard)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        Directory.CreateDirectory(StateFolder);
        using var only = await StateLock.TakeAsync(StateFolder, TimeSpan.FromMinutes(2), stop);
        if (only is null)
        {
            Screen.Warn("系统已在运行；要停止请运行 ./hrss down。", "The system is already running; to stop it, run ./hrss down.");
            await new StatusCommand(Root).RunAsync(stop);
            return 0;
        }

        await EndLeftoversAsync(stop);
        // From here on another command sees that a launcher is at work, although nothing runs yet.
        new RunFile(ProcessIdentity.Of(Environment.ProcessId)!, DateTimeOffset.UtcNow, []).SaveIn(StateFolder);
        try
        {
            return await RunHeldAsync(stop);
        }
        finally
        {
            RunFile.DeleteIn(StateFolder);
        }
    }

    private async Task<int> RunHeldAsync(CancellationToken stop)
    {
        await InstalledPackages.EnsureAsync(text => AnsiConsole.WriteLine(text), stop);
        await Builds.EnsureServicesAsync(Root, Screen.Step, stop);
        var system = await HrssSystem.StartAsync(
            new HrssSystemOptions(StateFolder) { Root = Root, UsualPorts = true, Dashboard = Dashboard, Say = Screen.Step }, stop);
        try
        {
            if (Year is { } year)
                await ReplayAsync(new YearReplay(system, year), year, stop);
            Welcome(system);
            await WatchAsync(system, stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Ctrl-C: the way to end it.
        }
        finally
        {
            Screen.Step("正在停止……", "Stopping …");
            await system.DisposeAsync();
            Screen.Done("已全部停止，数据已保留。", "Everything is stopped; the data is kept.");
        }

        return 0;
    }

    /// <summary>A launcher that was killed together with its guard leaves its servers behind; they would hold the data and the ports.</summary>
    private async Task EndLeftoversAsync(CancellationToken stop)
    {
        if (!Leftovers.HasAny(StateFolder))
            return;
        Screen.Warn("上次运行未正常结束，正在清理遗留进程……", "The last run did not end properly; ending what it left …");
        await Leftovers.EndAsync(StateFolder, TimeSpan.FromMinutes(1), stop);
    }

    private static async Task ReplayAsync(YearReplay replay, int year, CancellationToken stop)
    {
        if (replay.IsDone)
            return;
        Screen.Step($"首次运行：正在录入 {year} 年台账……", $"First run: putting in the ledger of {year} …");
        await ReplayBar.ShowAsync(progress => replay.RunAsync(progress, stop));
        Screen.Step("正在等待年报服务统计完毕……", "Waiting until Reporting has counted everything …");
        await replay.WaitUntilCountedAsync(TimeSpan.FromMinutes(5), stop);
        replay.Finish();
        Screen.Done($"{year} 年台账已录入并核对一致。", $"The ledger of {year} is in, and the reconciliation is clean.");
    }

    private void Welcome(HrssSystem system)
    {
        var marker = Path.Combine(StateFolder, "welcomed");
        AnsiConsole.WriteLine();
        Screen.Title("人力资源和社会保障 · 政府信息公开 HRSS");
        Screen.Entry("年度报告", "report", new Uri(system.Address("portal"), $"/reports/{Year ?? 2011}"));
        foreach (var (name, chinese) in ((string, string)[])[("disclosure", "信息公开"), ("petition", "信访"), ("consultation", "咨询"), ("reporting", "年报"), ("identity", "身份")])
            Screen.Entry($"{chinese}接口", name, new Uri(system.Address(name), "/scalar"));
        if (system.Dashboard is { } dashboard)
            Screen.Entry("仪表板", "dashboard", dashboard.Address);
        if (!File.Exists(marker))
            Screen.Entry("管理员（首次登录需改密码）", "admin", $"admin / {system.Secrets.Administrator}");
        Screen.Entry("停止", "stop", "Ctrl-C");
        AnsiConsole.WriteLine();
        File.WriteAllText(marker, "");
    }

    private static async Task WatchAsync(HrssSystem system, CancellationToken stop)
    {
        using var everySecond = new PeriodicTimer(TimeSpan.FromSeconds(1));
        while (await everySecond.WaitForNextTickAsync(stop))
        {
            foreach (var name in await system.RestartFailedAsync(stop))
                Screen.Warn($"{name} 意外退出，已重新启动；原因见 {system.Options.StateFolder} 中的日志。", $"{name} ended unexpectedly and was started again; the logs in {system.Options.StateFolder} tell why.");
        }
    }
}

using Hrss.LocalHost.Running;

namespace Hrss.LocalHost.Commands;

/// <summary>停止: ends what a running <c>up</c> or <c>demo</c> has recorded, and nothing else.</summary>
/// <param name="Root">The repository's root.</param>
internal sealed record DownCommand(string Root)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var any = false;
        foreach (var folder in new StateFolders(Root).Existing)
        {
            if (!Leftovers.HasAny(folder))
                continue;
            any = true;
            Screen.Step($"正在停止 {folder} ……", $"Stopping {folder} …");
            var ended = await Leftovers.EndAsync(folder, TimeSpan.FromMinutes(2), stop);
            if (ended.Count > 0)
                Screen.Warn($"启动程序已不在，逐个结束了：{string.Join(' ', ended)}", $"Its launcher was gone; ended one by one: {string.Join(' ', ended)}");
        }

        if (any)
            Screen.Done("已全部停止，数据已保留。", "Everything is stopped; the data is kept.");
        else
            Screen.Step("系统未运行。", "Nothing runs.");
        return 0;
    }
}

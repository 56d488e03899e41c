using Hrss.LocalServers;
using Spectre.Console;

namespace Hrss.LocalHost.Commands;

/// <summary>清空: deletes all data of this clone, after asking.</summary>
/// <param name="Root">The repository's root.</param>
/// <param name="Yes">Whether the question was answered on the command line.</param>
internal sealed record ResetCommand(string Root, bool Yes)
{
    public async Task<int> RunAsync(CancellationToken stop)
    {
        var folders = new StateFolders(Root);
        if (folders.Existing.Count == 0)
        {
            Screen.Step("没有需要清空的数据。", "There is nothing to delete.");
            return 0;
        }

        if (!Yes && !await AskAsync(folders.Main, stop))
            return 1;
        await new DownCommand(Root).RunAsync(stop);
        Delete(folders);
        Screen.Done("已清空。运行 ./hrss up 重新开始。", "Deleted. Begin again with ./hrss up.");
        return 0;
    }

    /// <summary>Deletes all state; PostgreSQL's data may lie elsewhere and goes first.</summary>
    public static void Delete(StateFolders folders)
    {
        foreach (var folder in folders.Existing)
        {
            PostgresServer.DeleteData(Path.Combine(folder, "postgres"));
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<bool> AskAsync(string folder, CancellationToken stop)
    {
        if (!Screen.IsInteractive || Console.IsInputRedirected)
        {
            Screen.Fail($"将删除 {folder} 中的全部数据。请确认后运行 ./hrss reset --yes。", $"This deletes all data in {folder}. To confirm, run ./hrss reset --yes.");
            return false;
        }

        return await AnsiConsole.PromptAsync(
            new ConfirmationPrompt($"删除 {Markup.Escape(folder)} 中的全部数据？Delete all data in it?") { DefaultValue = false }, stop);
    }
}

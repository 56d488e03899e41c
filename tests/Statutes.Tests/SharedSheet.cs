namespace Hrss.Statutes.Tests;

/// <summary>The sheet of the law kept beside the repository, where it is present.</summary>
internal static class SharedSheet
{
    /// <summary>A file of the sheet; skips the test where the sheet is not beside the repository.</summary>
    public static string[] Rows(string name)
    {
        var path = Find(name);
        Assert.SkipWhen(path is null, $"shared/law/{name} is not beside the repository; the project's own copy of the facts is tested instead.");
        return [.. File.ReadAllLines(path!).Skip(1).Where(line => line.Length > 0)];
    }

    // A working tree may lie beside the repository or inside another folder beside it, so every parent is asked.
    private static string? Find(string name)
    {
        for (var folder = Root()?.Parent; folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared", "law", name);
            if (File.Exists(path))
                return path;
        }

        return null;
    }

    private static DirectoryInfo? Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HRSS.Aspire.sln")))
            folder = folder.Parent;
        return folder;
    }
}

namespace Hrss.LocalHost.Running;

/// <summary>构建标记: tells whether anything that a build reads has changed since the last one.</summary>
/// <param name="Root">The repository's root.</param>
/// <param name="File">The stamp; its time is that of the last build.</param>
public sealed record SourceStamp(string Root, string File)
{
    // What the services are built from: their folders, and the files at the root that every project reads.
    private static readonly string[] Folders = ["src", "ServiceDefaults"];
    private static readonly string[] Files = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig"];
    private static readonly string[] Skipped = ["bin", "obj", "node_modules", "TestResults"];

    /// <summary>Whether a build is needed.</summary>
    public bool IsStale()
    {
        if (!System.IO.File.Exists(File))
            return true;
        var built = System.IO.File.GetLastWriteTimeUtc(File);
        return Files.Select(name => Path.Combine(Root, name)).Any(file => System.IO.File.GetLastWriteTimeUtc(file) > built)
            || Folders.Select(name => new DirectoryInfo(Path.Combine(Root, name))).Any(folder => HasNewer(folder, built));
    }

    /// <summary>Keeps the time at which a successful build began: what was changed meanwhile counts as newer.</summary>
    public void Set(DateTime began)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, "");
        System.IO.File.SetLastWriteTimeUtc(File, began);
    }

    // A folder's own time tells of files that were deleted or renamed; but below it a build makes bin and obj,
    // so the time of a project's own folder says nothing.
    private static bool HasNewer(DirectoryInfo folder, DateTime built)
    {
        if (!folder.Exists)
            return false;
        var holdsProject = folder.EnumerateFiles("*.csproj").Any();
        return (!holdsProject && folder.LastWriteTimeUtc > built)
            || folder.EnumerateFiles().Any(file => file.LastWriteTimeUtc > built)
            || folder.EnumerateDirectories().Any(below => !Skipped.Contains(below.Name) && HasNewer(below, built));
    }
}

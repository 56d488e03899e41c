using System.Globalization;

namespace Hrss.LocalHost.Commands;

/// <summary>状态目录: where the runs of this clone keep their state.</summary>
/// <param name="Root">The repository's root.</param>
internal sealed record StateFolders(string Root)
{
    /// <summary>The state of <c>up</c>; the others lie below it.</summary>
    public string Main => Path.Combine(Root, ".hrss");

    /// <summary>The throw-away state of <c>demo</c>.</summary>
    public string Demo(int year) => Path.Combine(Main, $"demo-{year.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>All that exist, demos first.</summary>
    public IReadOnlyList<string> Existing =>
        Directory.Exists(Main) ? [.. Directory.GetDirectories(Main, "demo-*").Order(StringComparer.Ordinal), Main] : [];
}

using System.Text.Json;
using Hrss.ServiceDefaults;

namespace Hrss.Replay;

/// <summary>The data files inside the assembly.</summary>
internal static class Embedded
{
    public static bool Has(string name) => typeof(Embedded).Assembly.GetManifestResourceInfo(name) is not null;

    /// <summary>The files of a folder, always in the same order.</summary>
    public static IEnumerable<string> Names(string folder) => typeof(Embedded).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    public static T Read<T>(string name)
    {
        using var file = typeof(Embedded).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded.");
        return JsonSerializer.Deserialize<T>(file, Json.Options) ?? throw new InvalidOperationException($"{name} is empty.");
    }
}

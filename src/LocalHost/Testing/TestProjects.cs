using System.Text.RegularExpressions;

namespace Hrss.LocalHost.Testing;

/// <summary>测试项目: the test projects that the solution builds in a configuration.</summary>
public static partial class TestProjects
{
    /// <summary>故障演练: tests too, which <c>./hrss drill</c> runs alone and shows in a table.</summary>
    public const string Drills = "tests/Drills";

    /// <summary>Paths of the projects below tests/, relative to the root, that run tests: <c>tests/X.Tests</c> and <c>tests/Drills</c>.</summary>
    public static IReadOnlyList<string> In(string solution, string configuration = "Release")
    {
        // AppHost.Tests is in the solution but has no Build.0 line outside the configuration Aspire.
        var built = BuildLine().Matches(solution).Where(match => match.Groups["configuration"].Value == configuration).Select(match => match.Groups["id"].Value).ToHashSet();
        return [.. ProjectLine().Matches(solution)
            .Where(match => built.Contains(match.Groups["id"].Value))
            .Select(match => match.Groups["path"].Value.Replace('\\', '/'))
            .Where(path => path.StartsWith("tests/", StringComparison.Ordinal) && (path.EndsWith(".Tests.csproj", StringComparison.Ordinal) || path.EndsWith("/Drills.csproj", StringComparison.Ordinal)))
            .Select(path => Path.GetDirectoryName(path)!)
            // The drills take minutes: what is broken otherwise shows first.
            .OrderBy(path => path == Drills)];
    }

    [GeneratedRegex("""^Project\("[^"]+"\) = "[^"]+", "(?<path>[^"]+\.csproj)", "(?<id>\{[^}]+\})""", RegexOptions.Multiline)]
    private static partial Regex ProjectLine();

    [GeneratedRegex("""^\s*(?<id>\{[^}]+\})\.(?<configuration>\w+)\|Any CPU\.Build\.0""", RegexOptions.Multiline)]
    private static partial Regex BuildLine();
}

using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Petition.Tests.Deciding;

/// <summary>Every refusal of the service is expected by a test of it, by its code.</summary>
public sealed partial class EveryRefusalTests
{
    [Fact]
    public void Every_refusal_is_expected_by_a_test()
    {
        var expected = Directory.EnumerateFiles(Path.Combine(Path.GetDirectoryName(Here())!, ".."), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => Expectation().Matches(File.ReadAllText(file))).Select(match => match.Groups["code"].Value).ToHashSet();
        var refusals = typeof(Program).Assembly.GetTypes().Where(type => type.Name.EndsWith("Refusals", StringComparison.Ordinal))
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(field => field.FieldType == typeof(Refusal))
            .Select(field => ((Refusal)field.GetValue(null)!).Code).ToList();
        refusals.Count.ShouldBeGreaterThan(100);
        refusals.Except(expected).ShouldBeEmpty();
    }

    private static string Here([CallerFilePath] string file = "") => file;

    // ThenRefused("…"), RefusedAsync(status, "…"), RefusedAsync(act, body, status, "…") and the codes of a table of bad requests.
    [GeneratedRegex("""(ThenRefused\(|HttpStatusCode\.\w+, |TooEarly: |NotFound: |NeedsStaff: |\? )"(?<code>[a-z-]+\.[a-z0-9-]+)"[,)\s:]""")]
    private static partial Regex Expectation();
}

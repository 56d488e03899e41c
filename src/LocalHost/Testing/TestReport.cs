using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace Hrss.LocalHost.Testing;

/// <summary>One test of a report.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Outcome">Passed, Failed or NotExecuted.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="Message">Why it failed.</param>
public sealed record TestOutcome(string Name, string Outcome, TimeSpan Duration, string? Message)
{
    /// <summary>Whether it passed.</summary>
    public bool HasPassed => Outcome == "Passed";

    /// <summary>Whether it was skipped.</summary>
    public bool WasSkipped => Outcome == "NotExecuted";

    /// <summary>The beginning of the message, enough to hold the end of a server's log where it has one.</summary>
    public string Excerpt(int indent = 0)
    {
        const int lines = 25;
        return string.Join(Environment.NewLine + new string(' ', indent), (Message ?? "").TrimEnd().Split('\n').Select(line => line.TrimEnd()).Take(lines));
    }

    /// <summary>The name as a sentence: without its class, with blanks for underscores.</summary>
    public string Sentence
    {
        get
        {
            var arguments = Name.IndexOf('(', StringComparison.Ordinal);
            var method = arguments < 0 ? Name : Name[..arguments];
            return method[(method.LastIndexOf('.') + 1)..].Replace('_', ' ') + (arguments < 0 ? "" : " " + Name[arguments..]);
        }
    }
}

/// <summary>测试报告: what one test project reported, and how its process ended.</summary>
/// <param name="Project">The project's name.</param>
/// <param name="Tests">Its tests; none when it left no report.</param>
/// <param name="Fault">Why the project as a whole counts as failed; null when its tests speak for themselves.</param>
public sealed record TestReport(string Project, IReadOnlyList<TestOutcome> Tests, string? Fault)
{
    /// <summary>How many passed.</summary>
    public int Passed => Tests.Count(test => test.HasPassed);

    /// <summary>How many were skipped; these count neither way.</summary>
    public int Skipped => Tests.Count(test => test.WasSkipped);

    /// <summary>How many failed; a project that crashed or ran nothing counts as one.</summary>
    public int Failed => Tests.Count - Passed - Skipped + (Fault is null ? 0 : 1);

    /// <summary>Reads the TRX file that a test process left.</summary>
    public static TestReport Read(string project, string trxFile, int exitCode)
    {
        if (!File.Exists(trxFile))
            return new TestReport(project, [], $"没有留下报告，退出码 {exitCode} left no report, exit code {exitCode}");
        List<TestOutcome> tests;
        try
        {
            tests = [.. XDocument.Load(trxFile).Descendants().Where(element => element.Name.LocalName == "UnitTestResult").Select(Outcome)];
        }
        catch (XmlException e)
        {
            return new TestReport(project, [], $"报告不完整 its report is damaged: {e.Message}");
        }

        var report = new TestReport(project, tests, null);
        if (report.Passed + report.Failed == 0)
            return report with { Fault = report.Skipped > 0 ? "全部测试被跳过 every test was skipped" : "没有运行任何测试 ran no test" };
        return exitCode != 0 && report.Failed == 0
            ? report with { Fault = $"测试通过，但进程以 {exitCode} 退出 its tests passed, but its process ended with {exitCode}" }
            : report;
    }

    private static TestOutcome Outcome(XElement element) => new(
        element.Attribute("testName")?.Value ?? "?",
        element.Attribute("outcome")?.Value ?? "?",
        TimeSpan.TryParse(element.Attribute("duration")?.Value, CultureInfo.InvariantCulture, out var duration) ? duration : TimeSpan.Zero,
        element.Descendants().FirstOrDefault(below => below.Name.LocalName == "Message")?.Value);
}

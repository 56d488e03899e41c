using Hrss.LocalHost.Testing;

namespace Hrss.LocalHost.Tests;

public sealed class TestReportTests : IDisposable
{
    private const string Passed = """<UnitTestResult testName="A.B.It_counts(year: 2011)" outcome="Passed" duration="00:00:01.5000000" />""";
    private const string Skipped = """<UnitTestResult testName="A.B.Only_as_root" outcome="NotExecuted" duration="00:00:00" />""";
    private const string Failed = """
        <UnitTestResult testName="A.B.It_adds_up" outcome="Failed" duration="00:00:00.25">
          <Output><ErrorInfo><Message>366 should be 367</Message></ErrorInfo></Output>
        </UnitTestResult>
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Passed_failed_and_skipped_tests_are_counted_apart()
    {
        var report = Read(2, Passed, Passed, Failed, Skipped);

        (report.Passed, report.Failed, report.Skipped).ShouldBe((2, 1, 1));
        report.Fault.ShouldBeNull();
        var failed = report.Tests.Single(test => test.Outcome == "Failed");
        failed.Message.ShouldBe("366 should be 367");
        failed.Duration.ShouldBe(TimeSpan.FromMilliseconds(250));
        failed.Sentence.ShouldBe("It adds up");
        report.Tests[0].Sentence.ShouldBe("It counts (year: 2011)");
    }

    [Fact]
    public void A_message_is_shown_with_the_servers_log_that_it_ends_with_but_not_without_end()
    {
        var message = string.Join('\n', Enumerable.Range(1, 100).Select(line => $"line {line}"));
        var test = new TestOutcome("A.B", "Failed", TimeSpan.Zero, message);

        test.Excerpt(indent: 2).ShouldStartWith($"line 1{Environment.NewLine}  line 2{Environment.NewLine}");
        test.Excerpt().ShouldEndWith("line 25");
        new TestOutcome("A.B", "Failed", TimeSpan.Zero, null).Excerpt().ShouldBeEmpty();
    }

    [Fact]
    public void A_project_that_leaves_no_report_has_crashed_and_counts_as_failed()
    {
        var report = TestReport.Read("Petition.Tests", folder.In("none.trx"), exitCode: 134);

        (report.Passed, report.Failed).ShouldBe((0, 1));
        report.Fault!.ShouldContain("134");
    }

    [Fact]
    public void A_project_that_runs_no_test_counts_as_failed() => Read(8).Failed.ShouldBe(1);

    [Fact]
    public void A_project_whose_tests_are_all_skipped_has_shown_nothing_and_counts_as_failed() => Read(0, Skipped).Failed.ShouldBe(1);

    [Fact]
    public void A_process_that_ends_badly_after_its_tests_passed_counts_as_failed() => Read(139, Passed).Failed.ShouldBe(1);

    [Fact]
    public void Half_a_report_counts_as_failed()
    {
        folder.Write("x.trx", "<TestRun><Results>" + Passed);
        TestReport.Read("X", folder.In("x.trx"), 0).Failed.ShouldBe(1);
    }

    [Fact]
    public void Of_the_solution_only_what_the_configuration_builds_is_run_and_the_drills_last()
    {
        const string solution = """
            Project("{9A19103F}") = "AppHost.Tests", "tests\AppHost.Tests\AppHost.Tests.csproj", "{A1}"
            EndProject
            Project("{9A19103F}") = "Drills", "tests\Drills\Drills.csproj", "{A3}"
            EndProject
            Project("{9A19103F}") = "Petition.Tests", "tests\Petition.Tests\Petition.Tests.csproj", "{A2}"
            EndProject
            Project("{9A19103F}") = "Petition", "src\Petition\Petition.csproj", "{A4}"
            EndProject
            		{A1}.Release|Any CPU.ActiveCfg = Release|Any CPU
            		{A1}.Aspire|Any CPU.Build.0 = Aspire|Any CPU
            		{A2}.Release|Any CPU.Build.0 = Release|Any CPU
            		{A3}.Release|Any CPU.Build.0 = Release|Any CPU
            		{A4}.Release|Any CPU.Build.0 = Release|Any CPU
            """;

        TestProjects.In(solution).ShouldBe(["tests/Petition.Tests", "tests/Drills"]);
    }

    private TestReport Read(int exitCode, params string[] results)
    {
        folder.Write("x.trx", $"""<TestRun xmlns="http://microsoft.com/schemas/VisualStudio/TeamTest/2010"><Results>{string.Concat(results)}</Results></TestRun>""");
        return TestReport.Read("X", folder.In("x.trx"), exitCode);
    }
}

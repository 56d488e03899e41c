using System.Globalization;
using System.Text.RegularExpressions;
using Hrss.Contracts;
using Hrss.LocalHost.Running;
using Hrss.Replay;

namespace Hrss.EndToEnd.Tests.Year2011;

/// <summary>The figures of 2011, from single matters that went in through the APIs.</summary>
[Collection(TheYear2011.Name)]
public sealed partial class FiguresTests(ReplayedYear year)
{
    /// <summary>What the bureau reported; where it reported a round figure, the number that the ledger is made for.</summary>
    public static readonly TheoryData<string, int> Reported = new()
    {
        { Measures.InformationPublished, 512 },
        { Measures.RequestsReceived, 2 },
        { Measures.RequestsAnsweredInTime, 2 },
        { Measures.FeesCharged, 0 },
        { Measures.Reviews, 0 },
        { Measures.Lawsuits, 0 },
        { Measures.Complaints, 0 },
        { Measures.Visits, 367 },
        { Measures.PeopleInVisits, 3042 },
        { Measures.GroupVisits, 17 },
        { Measures.LettersHandled, 116 },
        { Measures.MailboxAnswered, 405 },
        { Measures.HotlineAnswered, 1658 },
        { Measures.AssignedMattersCompleted, 75 },
        { Measures.PetitionsOpen, 0 },
        { Measures.ConsultationsOpen, 0 },
        { Measures.RequestsOpen, 0 },
        { "disclosure.department-coverage", 100 },
    };

    [Theory]
    [MemberData(nameof(Reported))]
    public async Task The_report_gives_the_figure_that_the_bureau_reported(string measure, int value) =>
        (await ValuesAsync())[measure].ShouldBe(value);

    [Fact]
    public async Task Every_figure_is_what_the_generated_ledger_adds_up_to()
    {
        var values = await ValuesAsync();

        foreach (var total in LedgerTotals.For(2011).Totals)
            values[total.Measure].ShouldBe(total.Value, total.Name);
    }

    [Fact]
    public async Task Every_services_own_count_equals_the_ledger()
    {
        var reconciliation = await year.GetAsync<ReconciliationSeen>("reporting", "/api/v1/reconciliation/2011");

        reconciliation.Unreachable.ShouldBeEmpty();
        reconciliation.Differences.ShouldBeEmpty();
        reconciliation.Comparisons.ShouldAllBe(comparison => comparison.Own == comparison.Ledger && comparison.Equal);
        // Outcomes that no request had are compared too, but are no totals; nor are the outcomes of petitions and the warnings that matters raise.
        reconciliation.Comparisons.Where(c => c.Own != 0 || !c.Measure.StartsWith(Measures.RequestOutcome, StringComparison.Ordinal)).Select(c => c.Measure).ShouldBe(
            LedgerTotals.For(2011).ByMeasure().Keys.Concat(
            [
                Measures.Publications, Measures.PetitionsSupported, Measures.PetitionsExplained, Measures.PetitionsNotSupported,
                Measures.WarningsRaised, Measures.WarningsTurnedIntoFactors, Measures.WarningsDismissed, Measures.WarningsOpen,
            ]), ignoreOrder: true);
        reconciliation.Clean.ShouldBeTrue();
    }

    [Fact]
    public async Task What_came_in_through_each_channel_is_answered_refused_transferred_or_open()
    {
        var conservation = await year.GetAsync<ConservationSeen>("reporting", "/api/v1/conservation/2011");

        conservation.Balanced.ShouldBeTrue();
        conservation.Channels.ShouldAllBe(c => c.Balanced && c.Received == c.Answered + c.Refused + c.Transferred + c.Open);
        conservation.Channels.ToDictionary(c => $"{c.Service}/{c.Channel}", c => c.Received).ShouldBe(
            new Dictionary<string, long>
            {
                ["petition/visit"] = 367, ["petition/letter"] = 116, ["petition/assigned"] = 75,
                ["consultation/mayors-mailbox"] = 405, ["consultation/mayors-hotline"] = 1658,
            }, ignoreOrder: true);
    }

    [Fact]
    public async Task Letters_to_the_mayor_and_small_visits_about_one_dairy_raised_a_warning_before_its_workers_came_together()
    {
        var warnings = await year.GetAsync<List<WarningSeen>>("petition", "/api/v1/warnings", "importer");

        var dairy = warnings.Where(w => w.Employer == "湘岭晨牧乳业有限公司").OrderBy(w => w.RaisedOn).ToList();
        dairy.ShouldNotBeEmpty();
        dairy[0].RaisedOn.ShouldBeLessThan(new DateOnly(2011, 3, 24));
        dairy[0].Signals.Select(s => s.Channel).Distinct().ShouldBe(["mailbox", "visit"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_second_replay_of_the_year_changes_nothing()
    {
        var before = await FeedsAsync();

        await year.Replay.RunAsync(cancellationToken: TestContext.Current.CancellationToken);

        (await FeedsAsync()).Select(fact => fact.FactId).ShouldBe(before.Select(fact => fact.FactId));
        await year.Replay.WaitUntilCountedAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task The_figures_agree_with_the_published_report()
    {
        var published = Path.Combine(RepositoryRoot.Find(), "..", "shared", "report-2011.txt");
        Assert.SkipUnless(File.Exists(published), "没有 2011 年的报告原文 / The report of 2011 is not beside this clone.");
        var text = await File.ReadAllTextAsync(published, TestContext.Current.CancellationToken);
        var values = await ValuesAsync();

        values[Measures.Visits].ShouldBe(Stated(@"接待来访群众(\d+)人次"));
        (values[Measures.PeopleInVisits] - (values[Measures.PeopleInVisits] % 1000)).ShouldBe(Stated(@"涉及人数(\d+)多人"));
        values[Measures.GroupVisits].ShouldBe(Stated(@"集体上访(\d+)起"));
        values[Measures.LettersHandled].ShouldBe(Stated(@"处理来信(\d+)件"));
        values[Measures.MailboxAnswered].ShouldBe(Stated(@"回复“市长信箱”(\d+)件"));
        values[Measures.HotlineAnswered].ShouldBe(Stated(@"答复“市长热线”(\d+)人次"));
        values[Measures.AssignedMattersCompleted].ShouldBe(Stated(@"交办件(\d+)件"));
        values[Measures.RequestsReceived].ShouldBe(Stated(@"收到依申请公开的事项(\d+)件"));
        values[Measures.RequestsAnsweredInTime].ShouldBe(Stated(@"及时办结(\d+)件"));
        values["disclosure.department-coverage"].ShouldBe(Stated(@"公开面继续保持(\d+)%"));

        decimal Stated(string pattern)
        {
            var found = Regex.Match(text, pattern);
            found.Success.ShouldBeTrue(pattern);
            return decimal.Parse(found.Groups[1].Value, CultureInfo.InvariantCulture);
        }
    }

    private async Task<Dictionary<string, decimal>> ValuesAsync() =>
        (await year.GetAsync<ReportSeen>("reporting", "/api/v1/reports/2011")).Figures.ToDictionary(figure => figure.Measure, figure => figure.Value);

    private async Task<List<Fact>> FeedsAsync()
    {
        List<Fact> facts = [];
        foreach (var service in Feeds.Services)
            facts.AddRange(await Feeds.ReadAsync(year, service));
        return facts;
    }
}

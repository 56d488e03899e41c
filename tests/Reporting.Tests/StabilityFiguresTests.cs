using Hrss.Contracts;
using Hrss.Reporting.Ledger;
using Hrss.Reporting.Reports;

namespace Hrss.Reporting.Tests;

public sealed class StabilityFiguresTests(Bureau bureau)
{
    private static readonly DateOnly March = new(2011, 3, 8);
    private static readonly DateOnly May = new(2011, 5, 3);
    private static readonly DateOnly Next = new(2012, 1, 10);

    [Fact]
    public async Task What_is_registered_or_comes_back_is_resolved_closed_otherwise_or_open_in_every_year()
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync(
        [
            Registered(), Registered(), Registered(),
            Facts.New(new InstabilityFactorClosed { Level = "general", Topic = MatterTopics.UnpaidWages, Department = "信访科", Resolved = true }, May),
            Facts.New(new InstabilityFactorClosed { Level = "general", Topic = MatterTopics.UnpaidWages, Department = "信访科", Resolved = false }, May),
            Facts.New(new InstabilityFactorReopened { Level = "general", Topic = MatterTopics.UnpaidWages, Department = "信访科" }, Next),
        ], CancellationToken.None);

        var (first, second) = (await ValuesAsync(2011), await ValuesAsync(2012));
        (first[Measures.FactorsRegistered], first[Measures.FactorsResolved], first[Measures.FactorsClosedOtherwise], first[Measures.FactorsOpen]).ShouldBe((3, 1, 1, 1));
        (second[Measures.FactorsRegistered], second[Measures.FactorsReopened], second[Measures.FactorsOpen]).ShouldBe((0, 1, 2));
    }

    [Fact]
    public void A_changed_level_moves_an_open_factor_from_one_level_to_the_other() =>
        PostingRules.Of(Facts.New(new InstabilityFactorLevelChanged { Was = "general", Level = "major", Topic = MatterTopics.UnpaidWages }, March))
            .Select(p => (p.Measure, p.Channel, p.Amount)).ShouldBe([(Measures.FactorsOpen, "general", -1), (Measures.FactorsOpen, "major", 1)]);

    [Fact]
    public async Task A_warning_that_was_superseded_is_taken_off_the_figures_of_its_day()
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync(
        [
            Facts.New(new EarlyWarningRaised { Number = "YJ-2011-000001", Scope = "employer" }, March),
            Facts.New(new EarlyWarningRaised { Number = "YJ-2011-000002", Scope = "employer" }, March),
            Facts.New(new EarlyWarningSuperseded { Scope = "employer" }, March),
            Facts.New(new EarlyWarningEnded { Scope = "employer", TurnedIntoFactor = true }, May),
        ], CancellationToken.None);

        var values = await ValuesAsync(2011);
        (values[Measures.WarningsRaised], values[Measures.WarningsTurnedIntoFactors], values[Measures.WarningsDismissed], values[Measures.WarningsOpen]).ShouldBe((1, 1, 0, 0));
    }

    [Fact]
    public async Task Receptions_count_on_their_day_whenever_they_are_recorded_and_reports_await_their_receipts()
    {
        await bureau.ForgetAsync();
        var day = new DateOnly(2011, 12, 30);
        await bureau.Ledger.WriteAsync(
        [
            Facts.New(new ReceptionDayHeld { Number = "JD-2011-000001", Day = day }, Next),
            Facts.New(new ReceptionDayCaseReceived { Number = "JD-2011-000001", Day = day }, Next),
            Facts.New(new ReceptionDayCaseReceived { Number = "JD-2011-000001", Day = day }, Next),
            Facts.New(new ReceptionDayNotHeld { Number = "JD-2011-000002", Day = May }, May),
            Facts.New(new MajorReportMade { Number = "ZB-2011-000001", OnTheDay = true }, March),
            Facts.New(new MajorReportMade { Number = "ZB-2011-000002", OnTheDay = false }, March),
            Facts.New(new MajorReportReceipted(), May),
        ], CancellationToken.None);

        var values = await ValuesAsync(2011);
        (values[Measures.ReceptionDaysHeld], values[Measures.ReceptionCases], values[Measures.ReceptionDaysNotHeld]).ShouldBe((1, 2, 1));
        (values[Measures.MajorReports], values[Measures.MajorReportsOnTheDay], values[Measures.MajorReportsReceipted], values[Measures.MajorReportsAwaitingReceipt])
            .ShouldBe((2, 1, 1, 1));
        (await ValuesAsync(2012))[Measures.ReceptionDaysHeld].ShouldBe(0);
    }

    private static InstabilityFactorRegistered Registered() => Facts.New(
        new InstabilityFactorRegistered { Number = "BW-2011-000001", Level = "general", Topic = MatterTopics.UnpaidWages, Department = "信访科" }, March);

    private async Task<Dictionary<string, decimal>> ValuesAsync(int year) =>
        (await bureau.GetAsync<AnnualReport>($"/api/v1/reports/{year}")).Figures.ToDictionary(f => f.Measure, f => f.Value);
}

namespace Hrss.Statutes.Tests;

public sealed class FeesTests
{
    [Theory]
    [InlineData(0, 0), InlineData(10, 0), InlineData(11, 100), InlineData(30, 2000), InlineData(31, 2200), InlineData(35, 3000)]
    [InlineData(40, 4000), InlineData(41, 4300), InlineData(50, 7000), InlineData(51, 7400), InlineData(60, 11000)]
    public void A_month_of_requests_costs_by_bands_of_ten(int requests, long yuan) => ProcessingFees.ByCount.Total(requests).ShouldBe(yuan);

    [Theory]
    [InlineData(0, 0), InlineData(30, 0), InlineData(31, 10), InlineData(100, 700), InlineData(101, 720)]
    [InlineData(200, 2700), InlineData(201, 2740), InlineData(250, 4700)]
    public void Pages_cost_by_their_bands(int pages, long yuan) => ProcessingFees.ByPages.Total(pages).ShouldBe(yuan);

    [Theory]
    [InlineData(1, 0), InlineData(10, 0), InlineData(11, 100), InlineData(30, 100), InlineData(31, 200), InlineData(41, 300), InlineData(60, 400)]
    public void One_more_request_costs_what_its_band_says(int nth, long yuan) => ProcessingFees.ForRequest(nth).ShouldBe(yuan);

    [Fact]
    public void Single_requests_add_up_to_the_month() =>
        Enumerable.Range(1, 200).Sum(ProcessingFees.ForRequest).ShouldBe(ProcessingFees.ByCount.Total(200));

    [Fact]
    public void A_reckoning_shows_each_band_with_its_units_and_yuan() =>
        ProcessingFees.ByPages.Reckon(250).Select(line => (line.Band.From, line.Units, line.Yuan))
            .ShouldBe([(1, 30, 0L), (31, 70, 700L), (101, 100, 2000L), (201, 50, 2000L)]);

    [Fact]
    public void Only_the_applicants_requests_of_the_same_natural_month_are_counted() =>
        ProcessingFees.NumberInMonth(new(2024, 3, 15), [new(2024, 2, 29), new(2024, 3, 1), new(2024, 3, 15), new(2024, 3, 16), new(2023, 3, 1)]).ShouldBe(3);

    [Fact]
    public void An_absurd_number_of_units_is_refused_and_the_highest_allowed_is_reckoned()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ProcessingFees.ByCount.Total(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => ProcessingFees.ByCount.Total(int.MaxValue));
        ProcessingFees.ByCount.Total(ProgressiveTariff.MaximumUnits).ShouldBeGreaterThan(int.MaxValue);
    }

    [Theory]
    [InlineData("2008-04-30", null)]
    [InlineData("2011-06-01", FeeRegime.CostFees)]
    [InlineData("2017-03-31", FeeRegime.CostFees)]
    [InlineData("2017-04-01", FeeRegime.NoFee)]
    [InlineData("2020-12-31", FeeRegime.NoFee)]
    [InlineData("2021-01-01", FeeRegime.ProcessingFee)]
    public void The_day_of_receipt_decides_what_may_be_charged(string receivedOn, FeeRegime? expected) =>
        FeeRegimes.For(WorkedCase.Date(receivedOn)).ShouldBe(expected);

    [Fact]
    public void A_cost_fee_is_search_copies_and_post()
    {
        var fee = CostFees.Of(CostTariff.Fujian2008, items: 2, pages: 33, postage: 12m);
        fee.ShouldBe(new CostFee(10m, 6.6m, 12m, 0m));
        fee.Payable.ShouldBe(28.6m);
    }

    [Fact]
    public void An_approved_exemption_takes_the_whole_cost_fee_off() =>
        CostFees.Of(CostTariff.Fujian2008, 2, 33, 12m, CostFeeExemption.MinimumAllowance).Payable.ShouldBe(0m);
}

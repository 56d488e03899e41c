using System.Net;
using Hrss.Contracts;
using Hrss.Reporting.Reports;
using Hrss.Statutes;
using Hrss.Testing;

namespace Hrss.Reporting.Tests;

public sealed class RequestTableTests(Bureau bureau)
{
    [Fact]
    public async Task Every_request_stands_in_one_row_and_one_column_and_the_sums_hold_from_year_to_year()
    {
        await bureau.ForgetAsync();
        var (first, second, third) = (
            Received(ApplicantKinds.NaturalPerson, new(2023, 12, 20)), Received(ApplicantKinds.LegalServices, new(2024, 3, 1)),
            Received(ApplicantKinds.NaturalPerson, new(2024, 12, 20)));
        await bureau.Ledger.WriteAsync(
        [
            first, second, third, Received(ApplicantKinds.CommercialEnterprise, new(2024, 4, 1)),
            Answered(first, "granted", new(2024, 1, 10)),
            Answered(second, "not-processed.repeat", new(2024, 3, 20)),
            Facts.New(
                new InformationRequestWithdrawn { Channel = RequestChannels.Online, Applicant = third.Applicant, Outcome = "other.other", DueOn = third.DueOn },
                new(2025, 1, 3), third.MatterId),
        ], CancellationToken.None);

        var of2024 = await TableAsync(2024);
        (of2024.Form, of2024.Columns.Count, of2024.Rows.Count).ShouldBe((ReportForm.Of2021, 7, 25));
        Row(of2024, "received").ShouldBe([1, 1, 0, 0, 1, 0, 3]);
        Row(of2024, "carried-in").ShouldBe([1, 0, 0, 0, 0, 0, 1]);
        Row(of2024, "granted").ShouldBe([1, 0, 0, 0, 0, 0, 1]);
        Row(of2024, "not-processed.repeat").ShouldBe([0, 0, 0, 0, 1, 0, 1]);
        Row(of2024, "concluded").ShouldBe([1, 0, 0, 0, 1, 0, 2]);
        Row(of2024, "carried-over").ShouldBe([1, 1, 0, 0, 0, 0, 2]);
        of2024.Breaches.ShouldBeEmpty();
        of2024.Unplaced.ShouldBeEmpty();
        of2024.Rows.Single(r => r.Code == "granted").Proof.ShouldBe("/api/v1/figures/disclosure.outcome.granted/2024");

        var of2025 = await TableAsync(2025);
        Row(of2025, "carried-in").ShouldBe(Row(of2024, "carried-over"));
        Row(of2025, "other.other").ShouldBe([1, 0, 0, 0, 0, 0, 1]);
        of2025.Breaches.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_outcome_of_2008_that_the_form_splits_is_named_and_breaks_the_balance()
    {
        await bureau.ForgetAsync();
        var request = Received(ApplicantKinds.NaturalPerson, new(2019, 5, 10));
        await bureau.Ledger.WriteAsync([request, Answered(request, "refused", new(2019, 5, 20))], CancellationToken.None);

        var of2019 = await TableAsync(2019);

        of2019.Form.ShouldBe(ReportForm.Trial2019);
        of2019.Unplaced.ShouldBe([new UnplacedOutcome("refused", 1)]);
        of2019.Breaches.ShouldContain(breach => breach.Identity == "requests.balance");
    }

    [Fact]
    public async Task Before_2019_there_was_no_such_table() =>
        await bureau.Reporting.Visitor().GetAsync("/api/v1/reports/2018/tables/3").RefusedAsync(HttpStatusCode.NotFound, "report.no-request-table");

    [Fact]
    public async Task What_is_overdue_at_the_years_end_and_the_rate_of_what_was_in_time_need_no_clock()
    {
        await bureau.ForgetAsync();
        // Answered in time; answered late in the next year; extended before it ran out and open.
        var (first, second, third) = (Received(ApplicantKinds.NaturalPerson, new(2024, 3, 1)), Received(ApplicantKinds.NaturalPerson, new(2024, 11, 1)),
            Received(ApplicantKinds.NaturalPerson, new(2024, 11, 20)));
        await bureau.Ledger.WriteAsync(
        [
            first, second, third, Answered(first, "granted", new(2024, 3, 20)), Answered(second, "granted", new(2025, 1, 10), inTime: false),
            Facts.New(new InformationRequestDueMoved { WasDueOn = third.DueOn, DueOn = new(2025, 1, 17) }, new(2024, 12, 2), third.MatterId),
        ], CancellationToken.None);

        (await bureau.FigureAsync(Measures.RequestsOverdue, 2024)).ShouldBe(1);
        (await bureau.FigureAsync(Measures.RequestsOverdue, 2025)).ShouldBe(1, "the third, of which nothing more was told");
        var report = await bureau.GetAsync<AnnualReport>("/api/v1/reports/2024");
        var rate = report.Figures.Single(f => f.Measure == "disclosure.requests-on-time-rate");
        (rate.Value, rate.Numerator, rate.Denominator).ShouldBe((50m, 1, 2));
    }

    private static InformationRequestReceived Received(string applicant, DateOnly on) => Facts.New(
        new InformationRequestReceived { Number = "YSQ-2024-000001", Channel = RequestChannels.Online, Applicant = applicant, DueOn = on.AddDays(28) }, on);

    private static InformationRequestAnswered Answered(InformationRequestReceived request, string outcome, DateOnly on, bool inTime = true) => Facts.New(
        new InformationRequestAnswered
        {
            Channel = request.Channel, Applicant = request.Applicant, Outcome = outcome, WasDueOn = request.DueOn, DueOn = request.DueOn, InTime = inTime,
        },
        on, request.MatterId);

    private static IReadOnlyList<int> Row(RequestTableReport table, string code) => table.Rows.Single(r => r.Code == code).Values;

    private Task<RequestTableReport> TableAsync(int year) => bureau.GetAsync<RequestTableReport>($"/api/v1/reports/{year}/tables/3");
}

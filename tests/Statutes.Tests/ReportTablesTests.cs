namespace Hrss.Statutes.Tests;

public sealed class ReportTablesTests
{
    private static readonly (string, ApplicantKind, int)[] Year =
    [
        (RequestTable.Received, ApplicantKind.NaturalPerson, 11), (RequestTable.Received, ApplicantKind.CommercialEnterprise, 3),
        (RequestTable.CarriedIn, ApplicantKind.NaturalPerson, 2),
        ("granted", ApplicantKind.NaturalPerson, 6), ("granted", ApplicantKind.CommercialEnterprise, 2), ("refused.third-party-rights", ApplicantKind.NaturalPerson, 3),
        ("other.fee-not-paid", ApplicantKind.NaturalPerson, 1), ("other.other", ApplicantKind.NaturalPerson, 1),
        (RequestTable.CarriedOver, ApplicantKind.NaturalPerson, 2), (RequestTable.CarriedOver, ApplicantKind.CommercialEnterprise, 1),
    ];

    [Theory]
    [InlineData(2018, ReportForm.Local), InlineData(2019, ReportForm.Trial2019), InlineData(2020, ReportForm.Trial2019), InlineData(2021, ReportForm.Of2021)]
    public void The_year_decides_the_form(int year, ReportForm form)
    {
        ReportForms.For(year).ShouldBe(form);
        ReportForms.Chapters(form).Count.ShouldBe(6);
    }

    [Theory]
    [InlineData(ReportForm.Trial2019, 19), InlineData(ReportForm.Of2021, 21)]
    public void Each_form_has_its_number_of_outcomes_and_four_rows_more(ReportForm form, int outcomes)
    {
        var rows = RequestTable.RowsOf(form);
        rows.Count(row => row.Group is not null).ShouldBe(outcomes);
        rows.Count.ShouldBe(outcomes + 4);
    }

    [Theory]
    [InlineData(ReportForm.Trial2019), InlineData(ReportForm.Of2021)]
    public void A_tallied_year_balances(ReportForm form)
    {
        var table = RequestTable.Tally(form, Year);
        table.Check().ShouldBeEmpty();
        table[RequestTable.Concluded, ApplicantKind.Total].ShouldBe(13);
        table[RequestTable.Received, ApplicantKind.Total].ShouldBe(14);
    }

    [Fact]
    public void The_trial_form_counts_all_other_handling_in_one_row() =>
        RequestTable.Tally(ReportForm.Trial2019, Year)[RequestTable.OtherInOneRow, ApplicantKind.NaturalPerson].ShouldBe(2);

    [Fact]
    public void Any_single_wrong_figure_breaks_a_sum()
    {
        var sound = RequestTable.Tally(ReportForm.Of2021, Year);
        foreach (var row in RequestTable.RowsOf(ReportForm.Of2021))
        {
            foreach (var column in RequestTable.Columns)
            {
                var cells = RequestTable.RowsOf(ReportForm.Of2021)
                    .SelectMany(r => RequestTable.Columns.Select(c => (r.Code, c))).ToDictionary(cell => cell, cell => sound[cell.Code, cell.c]);
                cells[(row.Code, column)]++;
                new RequestTable(ReportForm.Of2021, cells).Check().ShouldNotBeEmpty($"{row.Code}/{column}");
            }
        }
    }

    [Fact]
    public void What_was_carried_over_must_come_in_next_year()
    {
        var lastYear = RequestTable.Tally(ReportForm.Of2021, Year);
        var next = RequestTable.Tally(ReportForm.Of2021, [(RequestTable.CarriedIn, ApplicantKind.NaturalPerson, 2), ("granted", ApplicantKind.NaturalPerson, 2)]);
        next.CheckAgainst(lastYear).Select(breach => (breach.Where, breach.Expected, breach.Actual))
            .ShouldBe([("CommercialEnterprise", 1L, 0L), ("Total", 3L, 2L)]);
    }

    [Fact]
    public void A_row_that_the_form_does_not_have_is_refused()
    {
        Should.Throw<ArgumentException>(() => RequestTable.Tally(ReportForm.Of2021, [("refused", ApplicantKind.CommercialEnterprise, 1)]));
        Should.Throw<ArgumentException>(() => RequestTable.Tally(ReportForm.Of2021, [(RequestTable.Concluded, ApplicantKind.CommercialEnterprise, 1)]));
        Should.Throw<ArgumentOutOfRangeException>(() => RequestTable.RowsOf(ReportForm.Local));
    }

    [Fact]
    public void Remedies_are_summed_by_track()
    {
        var table = RemedyTable.Tally([(RemedyTrack.Review, RemedyResult.Upheld), (RemedyTrack.Review, RemedyResult.Pending), (RemedyTrack.DirectLitigation, RemedyResult.Corrected)]);
        table.Check().ShouldBeEmpty();
        table[RemedyTrack.Review, RemedyResult.Total].ShouldBe(2);
        new RemedyTable(new Dictionary<(RemedyTrack, RemedyResult), int> { [(RemedyTrack.Review, RemedyResult.Total)] = 1 }).Check()
            .ShouldHaveSingleItem().Where.ShouldBe("Review");
    }

    [Fact]
    public void Table_two_asks_for_ten_figures_since_2021_and_names_each_once()
    {
        ProactiveTable.FiguresOf(ReportForm.Of2021).Count.ShouldBe(10);
        ProactiveTable.FiguresOf(ReportForm.Trial2019).Select(figure => figure.Code).ShouldBeUnique();
        ProactiveTable.FiguresOf(ReportForm.Local).ShouldBeEmpty();
        ProactiveTable.FiguresOf(ReportForm.Of2021)[0].Item.ChineseArticle.ShouldBe("第二十条第（一）项");
    }

    [Theory]
    [InlineData(2011, DisclosureRegulation.Of2008, "2012-03-31", "2012-03-31")]
    [InlineData(2021, DisclosureRegulation.Of2019, "2022-01-31", "2022-01-30")]
    [InlineData(2024, DisclosureRegulation.Of2019, "2025-01-31", "2025-01-27")]
    public void A_report_is_due_on_a_fixed_day_and_planned_for_a_working_day(int year, DisclosureRegulation regulation, string fixedOn, string plan)
    {
        AnnualReports.RegulationFor(year).ShouldBe(regulation);
        var due = AnnualReports.DueOn(year, regulation);
        due.FixedOn.ShouldBe(WorkedCase.Date(fixedOn));
        due.PlanFor.ShouldBe(WorkedCase.Date(plan));
        due.Provisional.ShouldBeFalse();
    }

    [Fact]
    public void The_report_for_2026_is_planned_provisionally_and_the_lead_department_has_until_March()
    {
        AnnualReports.DueOn(2026, DisclosureRegulation.Of2019).Provisional.ShouldBeTrue();
        AnnualReports.DueOn(2024, DisclosureRegulation.Of2019, body: ReportingBody.LeadDepartment).FixedOn.ShouldBe(new DateOnly(2025, 3, 31));
    }
}

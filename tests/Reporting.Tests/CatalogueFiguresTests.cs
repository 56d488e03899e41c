using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.Reporting.Reports;

namespace Hrss.Reporting.Tests;

public sealed class CatalogueFiguresTests(Bureau bureau)
{
    private static readonly DateOnly Day = new(2011, 3, 1);

    [Fact]
    public async Task Coverage_opens_to_the_departments_that_published_and_names_those_that_did_not()
    {
        await bureau.ForgetAsync();
        var withdrawn = Published("考试院", 2011);
        await bureau.Ledger.WriteAsync(
            [
                Listed("就业科"), Listed("社保处"), Listed("考试院"), Listed("撤销的科"), Facts.New(new DepartmentDelisted { Department = "撤销的科" }, Day),
                Published("就业科", 2011), Published("就业科", 2011), Published("社保处", 2010), withdrawn,
                Facts.New(
                    new InformationWithdrawn { Department = "考试院", Field = InformationFields.Employment, Channels = [], PublishedOn = withdrawn.OccurredOn, InTime = true },
                    new DateOnly(2012, 2, 1), withdrawn.MatterId),
            ],
            CancellationToken.None);

        var coverage = await bureau.GetAsync<DepartmentCoverage>("/api/v1/coverage/2011");

        (coverage.Covered, coverage.Listed, coverage.Percent).ShouldBe((1, 3, 33.3m));
        coverage.Silent.Select(d => d.Department).ShouldBe(["社保处", "考试院"], ignoreOrder: true);
        coverage.Departments.Single(d => d.Department == "就业科").Items.ShouldBe(2);
        var figure = (await bureau.GetAsync<AnnualReport>("/api/v1/reports/2011")).Figures.Single(f => f.Measure == Figure.Coverage);
        (figure.Value, figure.Numerator, figure.Denominator).ShouldBe((coverage.Percent, coverage.Covered, coverage.Listed));
    }

    [Fact]
    public async Task Approval_items_are_carried_over_the_years_and_those_at_the_service_centre_with_them()
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync(
            [
                Item(new ApprovalItemListed { Number = "SP-2011-000001", Department = "就业科", AtServiceCentre = true }, 2010),
                Item(new ApprovalItemListed { Number = "SP-2011-000002", Department = "就业科", AtServiceCentre = false }, 2010),
                Item(new ApprovalItemMoved { Department = "就业科", AtServiceCentre = true }, 2011),
                Item(new ApprovalItemEnded { Department = "就业科", AtServiceCentre = true }, 2012),
            ],
            CancellationToken.None);

        foreach (var (year, items, atCentre) in ((int, int, int)[])[(2009, 0, 0), (2010, 2, 1), (2011, 2, 2), (2012, 1, 1), (2013, 1, 1)])
        {
            (await bureau.FigureAsync(Measures.ApprovalItems, year)).ShouldBe(items);
            (await bureau.FigureAsync(Measures.ApprovalItemsAtServiceCentre, year)).ShouldBe(atCentre);
        }

        var text = string.Concat((await bureau.GetAsync<AnnualReport>("/api/v1/reports/2011")).Chapters[1].Paragraphs.SelectMany(p => p.Runs).Select(r => r.Text));
        text.ShouldContain("行政审批事项2项，其中进驻市政务服务中心、实行“一站式”服务的2项");
    }

    [Fact]
    public async Task A_figure_of_table_two_counts_for_its_year_whenever_it_was_entered_and_a_correction_adds_the_difference()
    {
        await bureau.ForgetAsync();
        var measure = TableTwoFigures.Measure("normative-documents.in-force");
        await bureau.Ledger.WriteAsync(
            [
                Facts.New(new YearlyFigureEntered { Number = "BE-2024-000001", Year = 2023, Figure = "normative-documents.in-force", Amount = 43 }, new DateOnly(2024, 1, 10)),
                Facts.New(new YearlyFigureCorrected { Year = 2023, Figure = "normative-documents.in-force", AmountAdded = 1 }, new DateOnly(2024, 2, 1)),
                Facts.New(new YearlyFigureCorrected { Year = 2023, Figure = "normative-documents.in-force", AmountAdded = 0 }, new DateOnly(2024, 2, 2)),
                Facts.New(new YearlyFigureEntered { Number = "BE-2024-000002", Year = 2023, Figure = "charges.amount", Amount = 12_345_600 }, new DateOnly(2024, 1, 10)),
            ],
            CancellationToken.None);

        (await bureau.FigureAsync(measure, 2023)).ShouldBe(44);
        (await bureau.FigureAsync(measure, 2022)).ShouldBe(0);
        var proof = await bureau.GetAsync<FigureProof>($"/api/v1/figures/{measure}/2023");
        proof.Postings.Select(p => p.Amount).ShouldBe([43, 1], ignoreOrder: true);
        proof.Chinese.ShouldBe("行政规范性文件：现行有效件数");
        var charged = (await bureau.GetAsync<AnnualReport>("/api/v1/reports/2023")).Figures.Single(f => f.Measure == TableTwoFigures.Measure("charges.amount"));
        (charged.Value, charged.Unit, charged.Chinese).ShouldBe((12_345_600, "分", "行政事业性收费：本年收费金额"));
    }

    [Fact]
    public async Task A_report_has_the_figures_of_table_two_that_its_form_asks_for()
    {
        await bureau.ForgetAsync();
        (await TableTwoAsync(2018)).ShouldBeEmpty();
        (await TableTwoAsync(2020)).Count.ShouldBe(22);
        (await TableTwoAsync(2021)).Count.ShouldBe(10);

        async Task<List<string>> TableTwoAsync(int year) => [.. (await bureau.GetAsync<AnnualReport>($"/api/v1/reports/{year}")).Figures
            .Select(f => f.Measure).Where(m => m.StartsWith(TableTwoFigures.Prefix, StringComparison.Ordinal))];
    }

    [Fact]
    public async Task Further_publications_count_on_their_days_until_they_are_withdrawn()
    {
        await bureau.ForgetAsync();
        var further = Facts.New(
            new InformationPublishedFurther { Department = "就业科", Field = InformationFields.Employment, Channels = [PublicationChannels.SocialMedia, PublicationChannels.Radio] }, Day);
        await bureau.Ledger.WriteAsync([further], CancellationToken.None);
        (await bureau.FigureAsync(Measures.Publications, 2011)).ShouldBe(2);
        await bureau.Ledger.WriteAsync(
            [
                Facts.New(
                    new FurtherPublicationWithdrawn
                    {
                        Department = "就业科", Field = InformationFields.Employment, Channels = [PublicationChannels.SocialMedia, PublicationChannels.Radio], PublishedOn = Day,
                    },
                    new DateOnly(2012, 1, 4), further.MatterId),
                Facts.New(new InformationRevised { Department = "就业科", Field = InformationFields.Employment, InTime = true }, Day),
                Facts.New(new InformationRepealed { Department = "就业科", Field = InformationFields.Employment }, Day),
            ],
            CancellationToken.None);
        (await bureau.FigureAsync(Measures.Publications, 2011)).ShouldBe(0);
        (await bureau.FigureAsync(Measures.InformationRevised, 2011)).ShouldBe(1);
        (await bureau.FigureAsync(Measures.InformationRepealed, 2011)).ShouldBe(1);
    }

    private static DepartmentListed Listed(string department) => Facts.New(new DepartmentListed { Number = "BM-2009-000001", Department = department }, new DateOnly(2009, 1, 1));

    private static InformationPublished Published(string department, int year) => Facts.New(
        new InformationPublished { Number = "GK-2011-000001", Department = department, Field = InformationFields.Employment, Channels = [], InTime = true }, new DateOnly(year, 3, 1));

    private static Fact Item(Fact fact, int year) => Facts.New(fact, new DateOnly(year, 3, 1));
}

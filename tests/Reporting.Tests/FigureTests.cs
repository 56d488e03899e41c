using System.Net;
using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.Reporting.Reports;
using Hrss.Testing;

namespace Hrss.Reporting.Tests;

public sealed class FigureTests(Bureau bureau)
{
    [Fact]
    public async Task The_pages_of_a_proof_hold_every_posting_once_and_add_up_to_the_figure()
    {
        await bureau.ForgetAsync();
        var random = new Random(2011);
        var visits = Enumerable.Range(0, 230).Select(_ => Facts.Visit(random.Next(1, 40), new DateOnly(2011, 1, 1).AddDays(random.Next(365)))).ToList();
        var corrections = visits.Take(40).Select(v => Facts.New(
            new PetitionRegistrationCorrected { Channel = PetitionChannels.Visit, RegisteredOn = v.OccurredOn, PeopleAdded = random.Next(1, 9), GroupVisitsAdded = 0 },
            new DateOnly(2012, 1, 4), v.MatterId)).ToList();
        foreach (var block in visits.Concat<Fact>(corrections).Chunk(100))
            await bureau.Ledger.WriteAsync(block, CancellationToken.None);

        var pages = new List<FigureProof> { await PageAsync(1) };
        for (var page = 2; page <= pages[0].Pages; page++)
            pages.Add(await PageAsync(page));

        pages.Count.ShouldBe(3);
        var value = visits.Sum(v => (long)v.People) + corrections.Sum(c => (long)c.PeopleAdded);
        pages.ShouldAllBe(p => p.Value == value && p.Count == 270 && p.Matters == 230);
        var postings = pages.SelectMany(p => p.Postings).ToList();
        postings.Sum(p => p.Amount).ShouldBe(value);
        postings.Select(p => p.FactId).ShouldBe(visits.Select(v => v.FactId).Concat(corrections.Select(c => c.FactId)), ignoreOrder: true);
        postings.Select(p => p.On).ShouldBeInOrder();
        postings.ShouldAllBe(p => p.Number == "XF-2011-000002");
        (await bureau.GetAsync<Statistic>($"/api/v1/statistics/{Measures.PeopleInVisits}/2011")).Rows.Sum(r => r.Value).ShouldBe(value);
        var report = await bureau.GetAsync<AnnualReport>("/api/v1/reports/2011");
        report.Figures.Single(f => f.Measure == Measures.PeopleInVisits).Value.ShouldBe(value);

        Task<FigureProof> PageAsync(int page) => bureau.GetAsync<FigureProof>($"/api/v1/figures/{Measures.PeopleInVisits}/2011?page={page}");
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("-3", 1)]
    [InlineData("2", 0)]
    [InlineData("2147483647", 0)]
    public async Task A_page_that_there_is_not_holds_nothing(string page, int postings)
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync([Facts.Letter()], CancellationToken.None);
        var proof = await bureau.GetAsync<FigureProof>($"/api/v1/figures/{Measures.LettersReceived}/2011?page={page}");
        (proof.Value, proof.Postings.Count).ShouldBe((1, postings));
    }

    [Fact]
    public async Task A_figure_includes_the_agencies_below_and_no_other()
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync(
            [Facts.Letter(), Facts.Letter() with { Agency = "430223" }, Facts.Letter() with { Agency = "430223" }, Facts.Letter() with { Agency = "430281" }],
            CancellationToken.None);
        (await bureau.FigureAsync(Measures.LettersReceived, 2011)).ShouldBe(4);
        (await bureau.FigureAsync(Measures.LettersReceived, 2011, "430223")).ShouldBe(2);
        (await bureau.GetAsync<Statistic>($"/api/v1/statistics/{Measures.LettersReceived}/2011?by=agency")).Rows
            .ShouldBe([new("430200", 1), new("430223", 2), new("430281", 1)]);
    }

    [Fact]
    public async Task A_stock_is_carried_over_the_years_and_a_flow_is_not()
    {
        await bureau.ForgetAsync();
        var letter = Facts.Letter(2010);
        await bureau.Ledger.WriteAsync([letter], CancellationToken.None);
        foreach (var (year, received, open) in ((int, int, int)[])[(2009, 0, 0), (2010, 1, 1), (2011, 0, 1)])
        {
            (await bureau.FigureAsync(Measures.LettersReceived, year)).ShouldBe(received);
            (await bureau.FigureAsync(Measures.PetitionsOpen, year)).ShouldBe(open);
        }
    }

    [Theory]
    [InlineData("/api/v1/reports/1989", HttpStatusCode.NotFound, "request.no-such-address")]
    [InlineData("/api/v1/reports/2200", HttpStatusCode.NotFound, "request.no-such-address")]
    [InlineData("/api/v1/reports/this-year", HttpStatusCode.NotFound, "request.no-such-address")]
    [InlineData("/api/v1/reconciliation/99999999999", HttpStatusCode.NotFound, "request.no-such-address")]
    [InlineData("/api/v1/figures/petition.miracles/2011", HttpStatusCode.NotFound, "figure.not-found")]
    [InlineData("/api/v1/figures/petition.visits/1989", HttpStatusCode.NotFound, "request.no-such-address")]
    [InlineData("/api/v1/figures/petition.visits/2011?page=last", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("/api/v1/statistics/petition.miracles/2011", HttpStatusCode.NotFound, "figure.not-found")]
    [InlineData("/api/v1/statistics/petition.visits/2011?by=mood", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("/api/v1/statistics/petition.visits/2011?by=17", HttpStatusCode.BadRequest, "request.malformed")]
    public async Task What_is_not_there_is_answered_with_a_problem_in_both_languages(string address, HttpStatusCode status, string code)
    {
        using var answer = await bureau.Visitor("430200").GetAsync(address);
        answer.StatusCode.ShouldBe(status);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        var problem = await answer.JsonAsync();
        problem.GetProperty("code").GetString().ShouldBe(code);
        problem.GetProperty("messages").GetProperty("zh").GetString().ShouldNotBeNullOrEmpty();
        problem.GetProperty("messages").GetProperty("en").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task The_report_of_a_year_of_which_nothing_is_known_says_nought_everywhere()
    {
        await bureau.ForgetAsync();
        var report = await bureau.GetAsync<AnnualReport>("/api/v1/reports/1995");
        report.Figures.Count.ShouldBe(Figure.All.Count + Figure.Ratios.Count);
        report.Figures.ShouldAllBe(f => f.Value == 0);
        report.Chapters.Count.ShouldBe(7);
    }

    [Fact]
    public async Task The_figures_of_an_agency_that_there_is_not_are_refused()
    {
        using var answer = await bureau.Visitor("999999").GetAsync("/api/v1/reports/2011");
        (answer.StatusCode, await answer.CodeAsync()).ShouldBe((HttpStatusCode.BadRequest, "agency.unknown"));
    }
}

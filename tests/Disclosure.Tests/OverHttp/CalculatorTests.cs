using System.Net;
using System.Text.Json;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class CalculatorTests(DisclosureService disclosure)
{
    [Theory]
    // Worked by hand from the notices of the State Council: holidays, make-up days, pause, restart, extension, postponement.
    [InlineData("term=disclosure.answer.2008&received=2010-02-08", "2010-03-04", "2010-03-04")]
    [InlineData("term=disclosure.answer.2008&received=2016-04-25&pause=2016-04-28/2016-05-12", "2016-05-30", "2016-05-30")]
    [InlineData("term=disclosure.answer.2019&received=2020-01-15", "2020-02-19", "2020-02-19")]
    [InlineData("term=disclosure.answer.2019&received=2021-01-25&restarted=2021-02-22", "2021-03-22", "2021-03-22")]
    [InlineData("term=disclosure.answer.2019&received=2024-09-09&extension=20", "2024-11-08", "2024-11-08")]
    [InlineData("term=petition.handling.2005&received=2016-12-01", "2017-01-30", "2017-02-03")]
    [InlineData("term=petition.handling.2005&received=2016-12-01&extension=30", "2017-03-01", "2017-03-01")]
    [InlineData("term=petition.review.2022&received=2024-01-05", "2024-02-04", "2024-02-04")]
    public async Task Anybody_learns_when_a_term_ends(string asked, string nominal, string legal)
    {
        var due = await AskAsync(asked);

        (due.GetProperty("nominalDue").GetString(), due.GetProperty("legalDue").GetString()).ShouldBe((nominal, legal));
        due.GetProperty("provisional").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Every_day_from_receipt_is_shown_counted_or_not_and_why()
    {
        var due = await AskAsync("term=disclosure.answer.2019&received=2020-01-15");

        var days = due.GetProperty("days").EnumerateArray().ToDictionary(day => day.GetProperty("day").GetString()!);
        days.Count.ShouldBe(new DateOnly(2020, 2, 19).DayNumber - new DateOnly(2020, 1, 15).DayNumber + 1);
        days["2020-01-19"].GetProperty("treatment").GetString().ShouldBe("counted-make-up");
        days["2020-02-01"].GetProperty("treatment").GetString().ShouldBe("holiday");
        days["2020-02-19"].GetProperty("ordinal").GetInt32().ShouldBe(20);
        foreach (var day in days.Values)
        {
            day.GetProperty("reason").GetProperty("chinese").GetString().ShouldNotBeNullOrWhiteSpace();
            day.GetProperty("reason").GetProperty("english").GetString().ShouldNotBeNullOrWhiteSpace();
        }

        var basis = due.GetProperty("term").GetProperty("basis");
        basis.GetProperty("chinese").GetString()!.ShouldContain("第三十三条");
    }

    [Fact]
    public async Task A_date_that_a_notice_still_to_come_may_move_is_provisional() =>
        (await AskAsync("term=disclosure.answer.2019&received=2026-12-10")).GetProperty("provisional").GetBoolean().ShouldBeTrue();

    [Fact]
    public async Task Every_term_is_listed_with_its_basis_and_can_be_reckoned_with()
    {
        using var visitor = disclosure.Service.Visitor();
        var terms = (await visitor.ReadAsync("/api/v1/statutes/terms")).EnumerateArray().ToList();

        terms.Count.ShouldBeGreaterThan(30);
        terms.Select(term => term.GetProperty("code").GetString()).ShouldBeUnique();
        foreach (var term in terms)
        {
            term.GetProperty("basis").GetProperty("chinese").GetString().ShouldNotBeNullOrWhiteSpace();
            (await AskAsync($"term={term.GetProperty("code").GetString()}&received=2024-03-01")).GetProperty("days").GetArrayLength().ShouldBeGreaterThan(0);
        }
    }

    [Theory]
    [InlineData("term=no.such&received=2024-03-01", HttpStatusCode.NotFound, "term.not-found")]
    [InlineData("received=2024-03-01", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("term=disclosure.answer.2019", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("term=disclosure.answer.2019&received=2024-02-30", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("term=disclosure.answer.2019&received=2024-03-01&pause=2024-03-05", HttpStatusCode.BadRequest, "request.malformed")]
    [InlineData("term=disclosure.answer.2019&received=1989-12-31", HttpStatusCode.UnprocessableEntity, "term.date-out-of-range")]
    [InlineData("term=disclosure.answer.2019&received=2024-03-01&pause=2024-03-05/2200-01-01", HttpStatusCode.UnprocessableEntity, "term.date-out-of-range")]
    [InlineData("term=disclosure.answer.2019&received=2024-03-01&pause=2024-03-05/2024-03-04", HttpStatusCode.UnprocessableEntity, "term.pause-reversed")]
    [InlineData("term=petition.handling.2022&received=2024-03-01&pause=2024-03-05/2024-03-06", HttpStatusCode.UnprocessableEntity, "term.no-pause")]
    [InlineData("term=disclosure.answer.2019&received=2024-03-01&restarted=2024-02-01", HttpStatusCode.UnprocessableEntity, "term.restart-before-receipt")]
    [InlineData("term=disclosure.answer.2008&received=2010-03-01&restarted=2010-03-08", HttpStatusCode.UnprocessableEntity, "term.no-restart")]
    [InlineData("term=disclosure.answer.2019&received=2024-03-01&extension=21", HttpStatusCode.UnprocessableEntity, "term.extension-too-long")]
    [InlineData("term=disclosure.answer.2019&received=2024-03-01&extension=-1", HttpStatusCode.UnprocessableEntity, "term.extension-too-long")]
    [InlineData("term=disclosure.proactive.2019&received=2024-03-01&extension=5", HttpStatusCode.UnprocessableEntity, "term.no-extension")]
    public async Task What_the_law_does_not_know_is_refused(string asked, HttpStatusCode status, string code)
    {
        using var visitor = disclosure.Service.Visitor();
        await visitor.GetAsync($"/api/v1/statutes/due?{asked}").RefusedAsync(status, code);
    }

    private async Task<JsonElement> AskAsync(string asked)
    {
        using var visitor = disclosure.Service.Visitor();
        return await visitor.ReadAsync($"/api/v1/statutes/due?{asked}");
    }
}

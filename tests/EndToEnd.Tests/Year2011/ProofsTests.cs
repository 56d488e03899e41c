using Hrss.Contracts;

namespace Hrss.EndToEnd.Tests.Year2011;

/// <summary>Each figure of the report opens to the matters and facts that make it up.</summary>
[Collection(TheYear2011.Name)]
public sealed class ProofsTests(ReplayedYear year)
{
    [Fact]
    public async Task Every_figure_is_the_sum_of_postings_whose_facts_stand_in_the_services_own_logs()
    {
        var facts = new Dictionary<Guid, Fact>();
        foreach (var service in Feeds.Services)
        {
            foreach (var fact in await Feeds.ReadAsync(year, service))
                facts.Add(fact.FactId, fact);
        }

        var report = await year.GetAsync<ReportSeen>("reporting", "/api/v1/reports/2011");
        report.Figures.Count.ShouldBeGreaterThan(25);
        foreach (var figure in report.Figures)
        {
            var postings = await ProveAsync(figure);
            // A ratio is proved by what it counts.
            postings.Sum(posting => posting.Amount).ShouldBe(figure.Numerator ?? (long)figure.Value, figure.Measure);
            postings.Select(posting => (posting.FactId, posting.On, posting.Amount, posting.MatterId)).Count().ShouldBe(postings.Count);
            foreach (var posting in postings)
            {
                var fact = facts[posting.FactId];
                fact.MatterId.ShouldBe(posting.MatterId);
                fact.Agency.ShouldBe(posting.Agency);
                posting.Number.ShouldNotBeNullOrEmpty(figure.Measure);
                posting.On.Year.ShouldBe(2011, figure.Measure);
            }
        }
    }

    [Fact]
    public async Task A_matter_behind_a_figure_opens_for_those_who_may_read_it()
    {
        var report = await year.GetAsync<ReportSeen>("reporting", "/api/v1/reports/2011");
        var visits = await ProveAsync(report.Figures.Single(figure => figure.Measure == Measures.GroupVisits));

        foreach (var visit in visits)
        {
            var details = await year.GetAsync<Dictionary<string, object>>("petition", $"/api/v1/petitions/{visit.MatterId}", "importer");
            details["number"].ToString().ShouldBe(visit.Number);
            details["groupVisit"].ToString().ShouldBe("True");
        }

        visits.Count.ShouldBe(17);
    }

    private async Task<List<PostingSeen>> ProveAsync(FigureSeen figure)
    {
        List<PostingSeen> postings = [];
        for (var page = 1; ; page++)
        {
            var proof = await year.GetAsync<ProofSeen>("reporting", $"{figure.Proof}?page={page}");
            postings.AddRange(proof.Postings);
            if (page >= proof.Pages)
            {
                postings.Count.ShouldBe((int)proof.Count);
                postings.Select(posting => posting.MatterId).Distinct().Count().ShouldBe((int)proof.Matters);
                return postings;
            }
        }
    }
}

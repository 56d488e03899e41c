using System.Text.Json;
using Hrss.Contracts;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

[Collection(typeof(AroundTheCounty))]
public sealed class FactsForOthersTests(DisclosureService disclosure, YearOfACounty county)
{
    // 5 of departments, 4 published, 2 further, 1 revised, 1 repealed and 1 withdrawn with its further publication, 7 of approval items, 4 received,
    // 3 answered, 1 withdrawn, 2 fees and a waiver, 4 remedies with 5 conclusions and 2 reopenings, 3 activities with 4 batches and a correction; drafts,
    // reviews, notices, statements and plans are told to nobody.
    private const int Told = 5 + 10 + 7 + 8 + 3 + 4 + 7 + 8;

    [Fact]
    public async Task The_feed_tells_every_fact_that_others_may_know_and_nothing_else()
    {
        var facts = await FactsAsync();
        facts.Select(f => f.GetProperty("kind").GetString()).GroupBy(k => k!).ToDictionary(g => g.Key, g => g.Count()).ShouldBe(
            new Dictionary<string, int>
            {
                ["disclosure.department-listed.v1"] = 4,
                ["disclosure.department-delisted.v1"] = 1,
                ["disclosure.information-published.v1"] = 4,
                ["disclosure.information-withdrawn.v1"] = 1,
                ["disclosure.information-published-further.v1"] = 2,
                ["disclosure.further-publication-withdrawn.v1"] = 1,
                ["disclosure.information-revised.v1"] = 1,
                ["disclosure.information-repealed.v1"] = 1,
                ["disclosure.approval-item-listed.v1"] = 4,
                ["disclosure.approval-item-moved.v1"] = 2,
                ["disclosure.approval-item-ended.v1"] = 1,
                ["disclosure.request-received.v1"] = 4,
                ["disclosure.request-answered.v1"] = 3,
                ["disclosure.request-withdrawn.v1"] = 1,
                ["disclosure.fee-charged.v1"] = 2,
                ["disclosure.fee-waived.v1"] = 1,
                ["disclosure.remedy-sought.v1"] = 4,
                ["disclosure.remedy-concluded.v1"] = 5,
                ["disclosure.remedy-reopened.v1"] = 2,
                ["disclosure.outreach-activity-held.v1"] = 3,
                ["disclosure.outreach-batch-held.v1"] = 4,
                ["disclosure.outreach-batch-corrected.v1"] = 1,
            }, ignoreOrder: true);
        facts.Select(f => f.GetProperty("factId").GetGuid()).Distinct().Count().ShouldBe(Told);
        var withdrawn = facts.Single(f => f.GetProperty("kind").GetString() == "disclosure.information-withdrawn.v1").Deserialize<Fact>(Json.Stored)
            .ShouldBeOfType<InformationWithdrawn>();
        withdrawn.PublishedOn.ShouldBe(new DateOnly(2011, 9, 5));
        withdrawn.OccurredOn.ShouldBe(new DateOnly(2012, 2, 1));
        withdrawn.Channels.ShouldBe([PublicationChannels.Website, PublicationChannels.Newspaper]);
    }

    [Fact]
    public async Task No_fact_names_a_person_or_repeats_a_text()
    {
        var told = string.Join('\n', (await FactsAsync()).Select(f => f.GetRawText()));
        foreach (var personal in YearOfACounty.Personal)
            told.ShouldNotContain(personal);
    }

    // The feed ends at the daemon's high-water mark, which follows the log after a moment.
    private async Task<List<JsonElement>> FactsAsync()
    {
        county.ShouldNotBeNull();
        var page = await disclosure.Service.Machine(Scopes.Facts).ReadUntilAsync("/api/v1/facts?limit=5000", p => OfCounty(p).Count >= Told);
        return OfCounty(page);
    }

    private static List<JsonElement> OfCounty(JsonElement page) =>
        [.. page.GetProperty("facts").EnumerateArray().Where(f => f.GetProperty("agency").GetString() == YearOfACounty.Agency)];
}

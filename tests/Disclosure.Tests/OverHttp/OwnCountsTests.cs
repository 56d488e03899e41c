using System.Net;
using Hrss.Contracts;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

[Collection(typeof(AroundTheCounty))]
public sealed class OwnCountsTests(DisclosureService disclosure, YearOfACounty county)
{
    [Fact]
    public async Task The_service_counts_2011_by_its_own_log() => Occurring(await CountAsync(2011)).ShouldBe(
        new Dictionary<string, long>
        {
            [Measures.DepartmentsListed] = 2,
            [Measures.InformationPublished] = 2,
            [Measures.InformationPublishedInTime] = 1,
            [Measures.Publications] = 5,
            [Measures.InformationRevised] = 1,
            [Measures.InformationRepealed] = 1,
            [Measures.ApprovalItems] = 3,
            [Measures.ApprovalItemsAtServiceCentre] = 2,
            [Measures.RequestsReceived] = 3,
            [Measures.RequestsAnswered] = 2,
            [Measures.RequestsAnsweredInTime] = 1,
            [Measures.RequestsWithdrawn] = 0,
            [Measures.RequestsAnsweredAnew] = 0,
            [Measures.RequestsPassedOn] = 0,
            [Measures.RequestOutcome + "granted"] = 2,
            [Measures.FeesCharged] = 620,
            [Measures.FeesWaived] = 620,
            [Measures.FeesPaid] = 0,
            [Measures.RequestsOpen] = 2,
            [Measures.RequestsOverdue] = 1,
            [Measures.Reviews] = 1,
            [Measures.Lawsuits] = 1,
            [Measures.Complaints] = 1,
            [Measures.ReviewsUpheld] = 1,
            [Measures.ReviewsCorrected] = 0,
            [Measures.ReviewsOther] = 0,
            [Measures.ReviewsPending] = 0,
            [Measures.DirectLawsuitsUpheld] = 0,
            [Measures.DirectLawsuitsCorrected] = 0,
            [Measures.DirectLawsuitsOther] = 0,
            [Measures.DirectLawsuitsPending] = 1,
            [Measures.LawsuitsAfterReviewUpheld] = 0,
            [Measures.LawsuitsAfterReviewCorrected] = 0,
            [Measures.LawsuitsAfterReviewOther] = 0,
            [Measures.LawsuitsAfterReviewPending] = 0,
            [Measures.ComplaintsUpheld] = 0,
            [Measures.ComplaintsCorrected] = 1,
            [Measures.ComplaintsOther] = 0,
            [Measures.ComplaintsPending] = 0,
            [Measures.OutreachActivities] = 2,
            [Measures.PublicityCampaigns] = 1,
            [Measures.OutreachBatches] = 3,
            [Measures.PeopleTrained] = 175,
            [Measures.PeopleReached] = 575,
        }, ignoreOrder: true);

    [Fact]
    public async Task The_years_around_it_count_their_own()
    {
        var before = await CountAsync(2010);
        (before[Measures.DepartmentsListed], before[Measures.InformationPublished], before[Measures.RequestsOpen]).ShouldBe((1, 1, 1));
        var after = await CountAsync(2012);
        (after[Measures.ApprovalItems], after[Measures.ApprovalItemsAtServiceCentre]).ShouldBe((3, 1));
        (after[Measures.DepartmentsListed], after[Measures.InformationPublished], after[Measures.RequestsOpen]).ShouldBe((3, 0, 0));
        (after[Measures.RequestsWithdrawn], after[Measures.RequestsOverdue]).ShouldBe((1, 0));
        (after[Measures.DirectLawsuitsUpheld], after[Measures.DirectLawsuitsPending], after[Measures.ComplaintsPending]).ShouldBe((1, 0, 1));
        (after[Measures.OutreachActivities], after[Measures.PeopleTrained], after[Measures.PublicityCampaigns]).ShouldBe((1, 30, 0));
        (after[Measures.RequestsAnswered], after[Measures.RequestsAnsweredInTime], after[Measures.Complaints]).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task The_counts_of_a_service_are_not_for_everybody() =>
        await disclosure.Service.Visitor().GetAsync("/api/v1/counts/2011").RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");

    private Task<Dictionary<string, long>> CountAsync(int year)
    {
        county.ShouldNotBeNull();
        return disclosure.Service.OwnCountsAsync(YearOfACounty.Agency, year);
    }

    // Of the outcomes those that occurred; the others are counted too, as nought.
    private static Dictionary<string, long> Occurring(Dictionary<string, long> counts) =>
        counts.Where(c => c.Value > 0 || !c.Key.StartsWith(Measures.RequestOutcome, StringComparison.Ordinal)).ToDictionary();
}

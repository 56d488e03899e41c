using Hrss.Contracts;
using Hrss.Reporting.Reports;
using Hrss.Statutes;
using Remedies = Hrss.Contracts.Remedies;

namespace Hrss.Reporting.Tests;

public sealed class RemedyTableTests(Bureau bureau)
{
    [Fact]
    public async Task Every_remedy_stands_in_one_cell_by_its_latest_result_and_the_sums_hold()
    {
        await bureau.ForgetAsync();
        var (review, suit, after) = (Sought(Remedies.Review, RemedyTracks.Review, 2010), Sought(Remedies.Lawsuit, RemedyTracks.DirectLawsuit, 2011),
            Sought(Remedies.Lawsuit, RemedyTracks.LawsuitAfterReview, 2011));
        await bureau.Ledger.WriteAsync(
        [
            review, suit, after, Sought(Remedies.Review, RemedyTracks.Review, 2011), Sought(Remedies.Complaint, RemedyTracks.Complaint, 2011),
            Concluded(review, RemedyResults.Upheld, new(2011, 2, 1)),
            Concluded(suit, RemedyResults.Corrected, new(2011, 12, 20)),
            // Appealed in the next year: not decided at the end of this one, upheld in the next.
            Facts.New(
                new DisclosureRemedyReopened { Track = suit.Track, Result = RemedyResults.Corrected, ConcludedOn = new(2011, 12, 20) }, new(2012, 1, 5), suit.MatterId),
            Concluded(suit, RemedyResults.Upheld, new(2012, 3, 1)),
            Concluded(after, RemedyResults.Other, new(2011, 9, 1)),
        ], CancellationToken.None);

        var of2011 = await TableAsync(2011);
        Cells(of2011).ShouldBe([[1, 0, 0, 1, 2], [0, 0, 0, 1, 1], [0, 0, 1, 0, 1]]);
        of2011.Complaints.Cells.Select(cell => cell.Value).ShouldBe([0, 0, 0, 1, 1]);
        of2011.Breaches.ShouldBeEmpty();
        of2011.Blocks.Select(block => block.Chinese).ShouldBe(["行政复议", "行政诉讼：未经复议直接起诉", "行政诉讼：复议后起诉"]);
        of2011.Blocks[0].Cells[0].Proof.ShouldBe($"/api/v1/figures/{Measures.ReviewsUpheld}/2011");
        Cells(await TableAsync(2010)).ShouldBe([[0, 0, 0, 1, 1], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]]);
        Cells(await TableAsync(2012)).ShouldBe([[0, 0, 0, 1, 1], [1, 0, 0, 0, 1], [0, 0, 0, 0, 0]]);
    }

    [Fact]
    public async Task A_result_of_what_was_never_sought_breaks_a_sum_and_is_named()
    {
        await bureau.ForgetAsync();
        await bureau.Ledger.WriteAsync([Concluded(Sought(Remedies.Review, RemedyTracks.Review, 2011), RemedyResults.Upheld, new(2011, 2, 1))], CancellationToken.None);
        (await TableAsync(2011)).Breaches.ShouldBeEmpty("the pending one less makes up for it");
        (await bureau.FigureAsync(Measures.ReviewsPending, 2011)).ShouldBe(-1);
    }

    [Fact]
    public async Task What_is_corrected_of_a_batch_counts_on_its_day_and_training_is_part_of_what_was_reached()
    {
        await bureau.ForgetAsync();
        var batch = Batch(OutreachKinds.TrainingClass, 100);
        await bureau.Ledger.WriteAsync(
        [
            batch, Batch(OutreachKinds.PublicityMonth, 900),
            Facts.New(
                new OutreachBatchCorrected { Activity = batch.Activity, Audience = batch.Audience, HeldOn = batch.HeldOn, PeopleAdded = -10 }, new(2012, 2, 1), batch.MatterId),
            Facts.New(
                new OutreachActivityHeld { Number = batch.Number, Activity = batch.Activity, From = batch.HeldOn, To = new(2011, 12, 31) }, new(2012, 1, 4), batch.MatterId),
        ], CancellationToken.None);
        (await bureau.FigureAsync(Measures.PeopleTrained, 2011)).ShouldBe(90);
        (await bureau.FigureAsync(Measures.PeopleReached, 2011)).ShouldBe(990);
        (await bureau.FigureAsync(Measures.OutreachBatches, 2011)).ShouldBe(2);
        (await bureau.FigureAsync(Measures.OutreachActivities, 2011)).ShouldBe(1);
        (await bureau.FigureAsync(Measures.PeopleReached, 2012)).ShouldBe(0);
    }

    private static OutreachBatchHeld Batch(string activity, int people) => Facts.New(
        new OutreachBatchHeld
        {
            Number = "XC-2011-000001",
            Activity = activity,
            Audience = OutreachAudiences.Public,
            HeldOn = new(2011, 7, 4),
            People = people,
        },
        new(2011, 7, 4));

    private static DisclosureRemedySought Sought(string remedy, string track, int year) =>
        Facts.New(new DisclosureRemedySought { Number = $"JJ-{year}-000001", Remedy = remedy, Track = track }, new(year, 6, 1));

    private static DisclosureRemedyConcluded Concluded(DisclosureRemedySought sought, string result, DateOnly on) =>
        Facts.New(new DisclosureRemedyConcluded { Track = sought.Track, Result = result }, on, sought.MatterId);

    private static long[][] Cells(RemedyTableReport table) => [.. table.Blocks.Select(block => block.Cells.Select(cell => cell.Value).ToArray())];

    private async Task<RemedyTableReport> TableAsync(int year)
    {
        var table = await bureau.GetAsync<RemedyTableReport>($"/api/v1/reports/{year}/tables/4");
        table.Blocks.ShouldAllBe(block => block.Cells.Select(cell => cell.Result).SequenceEqual(Enum.GetValues<RemedyResult>()));
        return table;
    }
}

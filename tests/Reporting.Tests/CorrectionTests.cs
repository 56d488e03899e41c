using Hrss.Contracts;
using Hrss.Reporting.Figures;

namespace Hrss.Reporting.Tests;

public sealed class CorrectionTests(Bureau bureau)
{
    [Fact]
    public async Task A_correction_adds_a_counter_posting_on_the_day_of_the_registration_and_edits_nothing()
    {
        await bureau.ForgetAsync();
        var visit = Facts.Visit(30, new DateOnly(2011, 12, 30));
        await bureau.Ledger.WriteAsync([visit], CancellationToken.None);
        var before = await bureau.PostingsAsync();

        // Found out in the next year, and counted in the year whose figure was wrong.
        var correction = Facts.New(
            new PetitionRegistrationCorrected { Channel = PetitionChannels.Visit, RegisteredOn = visit.OccurredOn, PeopleAdded = -26, GroupVisitsAdded = -1 },
            new DateOnly(2012, 1, 9), visit.MatterId);
        await bureau.Ledger.WriteAsync([correction], CancellationToken.None);

        (await bureau.PostingsAsync()).Intersect(before).Count().ShouldBe(before.Count);
        (await bureau.FigureAsync(Measures.PeopleInVisits, 2011)).ShouldBe(4);
        (await bureau.FigureAsync(Measures.GroupVisits, 2011)).ShouldBe(0);
        (await bureau.FigureAsync(Measures.Visits, 2011)).ShouldBe(1);
        (await bureau.FigureAsync(Measures.PeopleInVisits, 2012)).ShouldBe(0);
        var proof = await bureau.GetAsync<FigureProof>($"/api/v1/figures/{Measures.PeopleInVisits}/2011");
        proof.Postings.Select(p => (p.Amount, p.On, p.MatterId)).ShouldBe(
            [(30, visit.OccurredOn, visit.MatterId), (-26, visit.OccurredOn, visit.MatterId)], ignoreOrder: true);
        (proof.Count, proof.Matters).ShouldBe((2, 1));
    }

    [Fact]
    public async Task A_withdrawal_takes_back_exactly_what_the_publication_had_counted()
    {
        await bureau.ForgetAsync();
        var published = Facts.New(
            new InformationPublished
            {
                Number = "ZG-2011-000001",
                Department = "就业科",
                Field = InformationFields.Employment,
                Channels = [PublicationChannels.Website, PublicationChannels.Newspaper],
                InTime = true,
            },
            new DateOnly(2011, 6, 1));
        var withdrawn = Facts.New(
            new InformationWithdrawn
            {
                Department = published.Department,
                Field = published.Field,
                Channels = published.Channels,
                InTime = true,
                PublishedOn = published.OccurredOn,
            },
            new DateOnly(2012, 2, 1), published.MatterId);
        await bureau.Ledger.WriteAsync([withdrawn, published], CancellationToken.None);

        foreach (var grouping in Enum.GetValues<Grouping>())
        {
            foreach (var measure in (string[])[Measures.InformationPublished, Measures.InformationPublishedInTime, Measures.Publications])
            {
                var statistic = await bureau.GetAsync<Statistic>($"/api/v1/statistics/{measure}/2011?by={grouping}");
                statistic.Rows.ShouldAllBe(row => row.Value == 0);
                statistic.Total.ShouldBe(0);
            }
        }

        (await bureau.PostingsAsync()).Count.ShouldBe(8);
    }
}

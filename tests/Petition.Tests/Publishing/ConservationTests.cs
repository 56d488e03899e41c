extern alias Reporting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Publishing;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Hrss.Testing;
using Reporting::Hrss.Reporting.Ledger;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Tests.Publishing;

/// <summary>收支平衡: whatever is done with petitions, in any order, per channel what came in is answered, refused, transferred or open, after every act.</summary>
[Properties(Arbitrary = [typeof(SomeLives)], MaxTest = 150, Replay = "20110301,20220501")]
public sealed class ConservationTests
{
    private static readonly DateOnly FirstDay = new(2022, 4, 29);

    [Property]
    public void After_every_act_what_came_in_is_answered_refused_transferred_or_open_and_open_is_what_has_not_ended(Lives lives) => Live(lives);

    [Fact]
    public void Every_act_gets_through_in_some_of_these_lives_and_every_way_to_end_is_among_them()
    {
        var (done, ended) = (new HashSet<string>(), new HashSet<PetitionStage>());
        PetitionStage[] endings =
            [PetitionStage.Answered, PetitionStage.ReportedBack, PetitionStage.Declined, PetitionStage.Withdrawn, PetitionStage.Returned, PetitionStage.Transferred];
        // Of the same lives in every run, as many as it takes; a book each, so that what they add up to stays small.
        foreach (var lives in Enumerable.Range(1, 600).SelectMany(seed => SomeLives.Lived().Generator.Sample(50, new Rnd((ulong)seed), 1)))
        {
            if (SomeLives.Acts.Keys.All(done.Contains) && endings.All(ended.Contains))
                break;
            done.UnionWith(Live(lives, petition =>
            {
                if (petition.IsClosed)
                    ended.Add(petition.Stage);
            }).Done);
        }

        SomeLives.Acts.Keys.Except(done).ShouldBeEmpty();
        ended.ShouldBe(endings, ignoreOrder: true);
    }

    // After every act the books are looked at.
    private static Books<Petitions.Petition> Live(Lives lives, Action<Petitions.Petition>? happened = null)
    {
        Books<Petitions.Petition> books = null!;
        books = new(SomeLives.Acts, SomeLives.Endings, told => PetitionServiceFacts.Of(told) is { } fact ? PostingRules.Of(fact).Select(p => (p.Measure, p.Channel, p.Amount)) : [])
        {
            Happened = petition =>
            {
                happened?.Invoke(petition);
                Check(books);
            },
        };
        var (on, matters) = (FirstDay, new List<Guid>());
        foreach (var (channel, days) in lives.Registered)
        {
            on = on.AddDays(days);
            var command = new RegisterPetition(
                channel, "反映拖欠工资", "……", new Petitioner("张三"), People: channel == PetitionChannel.Visit ? 7 : 1, GroupVisit: channel == PetitionChannel.Visit && days % 2 == 0,
                AssignedBy: channel == PetitionChannel.Assigned ? new Assigner("市信访局") : null, Demands: days % 3 == 0 ? ["支付工资", "补缴社保"] : null);
            matters.Add(books.Open(RegisterPetition.Register(command, on, WorkingCalendar.Published).Registered!($"XF-{on.Year}-{matters.Count + 1:D6}")));
        }

        books.Live(matters, lives.Attempts, on);
        Check(books);
        return books;
    }

    private static void Check(Books<Petitions.Petition> books)
    {
        foreach (var channel in Enum.GetValues<PetitionChannel>().Select(Json.WordOf))
        {
            var petitions = books.Matters.Select(m => m.Matter).Where(p => Json.WordOf(p.Channel) == channel).ToList();
            var open = books.Sum(Facts.Measures.PetitionsOpen, channel);
            (books.Sum(Facts.Measures.PetitionsAnswered, channel) + books.Sum(Facts.Measures.PetitionsRefused, channel) + books.Sum(Facts.Measures.PetitionsTransferred, channel) + open)
                .ShouldBe(books.Sum(Facts.Measures.PetitionsReceived, channel), channel);
            open.ShouldBe(petitions.Count(p => !p.IsClosed), channel);
            books.Sum(Facts.Measures.AssignedMattersCompleted, channel).ShouldBe(petitions.Count(p => p.Stage == PetitionStage.ReportedBack), channel);
            books.Sum(Facts.Measures.PetitionMatters, channel)
                .ShouldBe(books.Sum(Facts.Measures.PetitionsReceived, channel) - books.Sum(Facts.Measures.PetitionRepeats, channel), channel);
        }
    }
}

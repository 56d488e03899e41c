extern alias Reporting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Publishing;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using JasperFx.Events;
using Reporting::Hrss.Reporting.Ledger;
using static Hrss.Testing.Deciding;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Tests.Publishing;

/// <summary>收支平衡: whatever is done with petitions, in any order, per channel what came in is answered, refused, transferred or open, after every act.</summary>
[Properties(Arbitrary = [typeof(SomeLives)], MaxTest = 150, Replay = "20110301,20220501")]
public sealed class ConservationTests
{
    private static readonly DateOnly FirstDay = new(2022, 4, 29);

    [Property]
    public void After_every_act_what_came_in_is_answered_refused_transferred_or_open_and_open_is_what_has_not_ended(Lives lives)
    {
        var books = new Books();
        Live(lives, books);
        books.Check();
    }

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
            var books = new Books();
            Live(lives, books);
            done.UnionWith(books.Done);
            ended.UnionWith(books.Endings);
        }

        SomeLives.Acts.Keys.Except(done).ShouldBeEmpty();
        ended.ShouldBe(endings, ignoreOrder: true);
    }

    private static void Live(Lives lives, Books books)
    {
        var on = FirstDay;
        var matters = new List<Guid>();
        foreach (var (channel, days) in lives.Registered)
        {
            on = on.AddDays(days);
            var command = new RegisterPetition(
                channel, "反映拖欠工资", "……", new Petitioner("张三"), People: channel == PetitionChannel.Visit ? 7 : 1, GroupVisit: channel == PetitionChannel.Visit && days % 2 == 0,
                AssignedBy: channel == PetitionChannel.Assigned ? new Assigner("市信访局") : null, Demands: days % 3 == 0 ? ["支付工资", "补缴社保"] : null);
            matters.Add(books.Open(RegisterPetition.Register(command, on, WorkingCalendar.Published).Registered!($"XF-{on.Year}-{matters.Count + 1:D6}")));
        }

        foreach (var (matter, act, days, choice) in lives.Attempts)
        {
            on = on.AddDays(days);
            books.Act(matters[matter], act, on, choice);
        }
    }

    /// <summary>What the service would have in its log, and Reporting in its ledger.</summary>
    private sealed class Books
    {
        private readonly Dictionary<Guid, List<object>> log = [];
        private readonly Dictionary<Guid, Petitions.Petition> states = [];
        private readonly Dictionary<(string Measure, string Channel), long> ledger = [];

        public HashSet<string> Done { get; } = [];

        public HashSet<PetitionStage> Endings { get; } = [];

        public Guid Open(PetitionRegistered registered)
        {
            var id = Guid.CreateVersion7();
            log.Add(id, []);
            Append(id, registered);
            return id;
        }

        public void Act(Guid id, int act, DateOnly on, int choice)
        {
            if (SomeLives.Allowed(states[id], on, choice) is not { Count: > 0 } allowed)
                return;
            var (name, decision) = allowed[act % allowed.Count];
            Done.Add(name);
            foreach (var fact in decision.Facts)
                Append(id, fact);
        }

        public void Check()
        {
            foreach (var channel in Enum.GetValues<PetitionChannel>().Select(Json.WordOf))
            {
                var (open, notEnded) = (Sum(Facts.Measures.PetitionsOpen, channel), states.Values.Count(p => Json.WordOf(p.Channel) == channel && !p.IsClosed));
                (Sum(Facts.Measures.PetitionsAnswered, channel) + Sum(Facts.Measures.PetitionsRefused, channel) + Sum(Facts.Measures.PetitionsTransferred, channel) + open)
                    .ShouldBe(Sum(Facts.Measures.PetitionsReceived, channel), channel);
                open.ShouldBe(notEnded, channel);
                Sum(Facts.Measures.AssignedMattersCompleted, channel)
                    .ShouldBe(states.Values.Count(p => Json.WordOf(p.Channel) == channel && p.Stage == PetitionStage.ReportedBack), channel);
                Sum(Facts.Measures.PetitionMatters, channel).ShouldBe(Sum(Facts.Measures.PetitionsReceived, channel) - Sum(Facts.Measures.PetitionRepeats, channel), channel);
            }
        }

        private void Append(Guid id, object fact)
        {
            log[id].Add(fact);
            states[id] = Fold<Petitions.Petition>([.. log[id]]);
            if (PetitionServiceFacts.Of(Told(id, fact)) is { } told)
            {
                foreach (var posting in PostingRules.Of(told))
                    ledger[(posting.Measure, posting.Channel ?? "")] = ledger.GetValueOrDefault((posting.Measure, posting.Channel ?? "")) + posting.Amount;
            }

            if (states[id] is { IsClosed: true, Stage: var ended })
                Endings.Add(ended);
            Check();
        }

        private long Sum(string measure, string channel) => ledger.GetValueOrDefault((measure, channel));

        private IEvent Told(Guid id, object fact)
        {
            var told = (IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(fact.GetType()), fact)!;
            (told.Id, told.StreamId, told.Version, told.TenantId) = (Guid.CreateVersion7(), id, log[id].Count, "430200");
            return told;
        }
    }
}

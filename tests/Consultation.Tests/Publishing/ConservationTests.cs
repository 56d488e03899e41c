extern alias Reporting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hrss.Consultation.Commands;
using Hrss.Consultation.Publishing;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using JasperFx.Events;
using Reporting::Hrss.Reporting.Ledger;
using static Hrss.Testing.Deciding;
using Facts = Hrss.Contracts;

namespace Hrss.Consultation.Tests.Publishing;

/// <summary>收支平衡: whatever is done with consultations, in any order, per channel what came in is answered, refused, transferred or open, after every act.</summary>
[Properties(Arbitrary = [typeof(SomeLives)], MaxTest = 150, Replay = "20110301,20220501")]
public sealed class ConservationTests
{
    private static readonly DateOnly FirstDay = new(2011, 3, 1);

    private static readonly string[] Channels = [.. Enum.GetValues<ConsultationChannel>().Select(Json.WordOf)];

    [Property]
    public void After_every_act_what_came_in_is_answered_refused_transferred_or_open_and_open_is_what_waits_for_its_first_answer(Lives lives)
    {
        var books = new Books();
        Live(lives, books);
        books.Check();
    }

    [Fact]
    public void Every_act_gets_through_in_some_of_these_lives_and_every_way_to_end_in_every_channel()
    {
        var (done, ended) = (new HashSet<string>(), new HashSet<(string, string)>());
        var endings = Channels.SelectMany(channel => ((string[])["answered", "refused", "closed", "transferred"]).Select(stage => (channel, stage))).ToList();
        // Of the same lives in every run, as many as it takes; a book each, so that what they add up to stays small.
        foreach (var lives in Enumerable.Range(1, 600).SelectMany(seed => SomeLives.Lived().Generator.Sample(50, new Rnd((ulong)seed), 1)))
        {
            if (SomeLives.Acts.Keys.All(done.Contains) && endings.All(ended.Contains))
                break;
            var books = new Books();
            Live(lives, books);
            done.UnionWith(books.Done);
            ended.UnionWith(books.Stages);
        }

        SomeLives.Acts.Keys.Except(done).ShouldBeEmpty();
        endings.Except(ended).ShouldBeEmpty();
    }

    private static void Live(Lives lives, Books books)
    {
        var on = FirstDay;
        var matters = new List<Guid>();
        foreach (var (channel, asked, days) in lives.Received)
        {
            on = on.AddDays(days);
            var command = new ReceiveConsultation(channel, asked, "咨询退休手续", "……", new Inquirer("李四"));
            matters.Add(books.Open(ReceiveConsultation.Receive(command, on, WorkingCalendar.Published, AssumedValues.Default)($"ZX-{on.Year}-{matters.Count + 1:D6}")));
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
        private readonly Dictionary<Guid, Consultation> states = [];
        private readonly Dictionary<(string Measure, string Channel), long> ledger = [];

        public HashSet<string> Done { get; } = [];

        public HashSet<(string Channel, string Stage)> Stages { get; } = [];

        public Guid Open(ConsultationReceived received)
        {
            var id = Guid.CreateVersion7();
            log.Add(id, []);
            Append(id, received);
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
            foreach (var channel in Channels)
            {
                var open = Sum(Facts.Measures.ConsultationsOpen, channel);
                (Sum(Facts.Measures.ConsultationsAnswered, channel) + Sum(Facts.Measures.ConsultationsRefused, channel) + Sum(Facts.Measures.ConsultationsTransferred, channel) + open)
                    .ShouldBe(Sum(Facts.Measures.ConsultationsReceived, channel), channel);
                // What is answered once is open no more, also while it is answered again.
                open.ShouldBe(log.Where(matter => Json.WordOf(states[matter.Key].Channel) == channel).Count(matter => !matter.Value.Any(HasEnded)), channel);
                Sum(Facts.Measures.ConsultationMatters, channel)
                    .ShouldBe(Sum(Facts.Measures.ConsultationsReceived, channel) - Sum(Facts.Measures.ConsultationRepeats, channel), channel);
            }

            ledger.Where(sum => sum.Key.Measure == Facts.Measures.ConsultationsReceived).Sum(sum => sum.Value).ShouldBe(log.Count);
        }

        private static bool HasEnded(object fact) => fact is ConsultationAnswered or ConsultationRefused or TransferCompleted;

        private void Append(Guid id, object fact)
        {
            log[id].Add(fact);
            states[id] = Fold<Consultation>([.. log[id]]);
            if (ConsultationFacts.Of(Told(id, fact)) is { } told)
            {
                foreach (var posting in PostingRules.Of(told))
                    ledger[(posting.Measure, posting.Channel ?? "")] = ledger.GetValueOrDefault((posting.Measure, posting.Channel ?? "")) + posting.Amount;
            }

            Stages.Add((Json.WordOf(states[id].Channel), states[id].StageWord));
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

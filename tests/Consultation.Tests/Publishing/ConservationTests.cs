extern alias Reporting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Hrss.Consultation.Commands;
using Hrss.Consultation.Publishing;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Hrss.Testing;
using Reporting::Hrss.Reporting.Ledger;
using Facts = Hrss.Contracts;

namespace Hrss.Consultation.Tests.Publishing;

/// <summary>收支平衡: whatever is done with consultations, in any order, per channel what came in is answered, refused, transferred or open, after every act.</summary>
[Properties(Arbitrary = [typeof(SomeLives)], MaxTest = 150, Replay = "20110301,20220501")]
public sealed class ConservationTests
{
    private static readonly DateOnly FirstDay = new(2011, 3, 1);

    private static readonly string[] Channels = [.. Enum.GetValues<ConsultationChannel>().Select(Json.WordOf)];

    [Property]
    public void After_every_act_what_came_in_is_answered_refused_transferred_or_open_and_open_is_what_waits_for_its_first_answer(Lives lives) => Live(lives);

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
            done.UnionWith(Live(lives, consultation => ended.Add((Json.WordOf(consultation.Channel), consultation.StageWord))).Done);
        }

        SomeLives.Acts.Keys.Except(done).ShouldBeEmpty();
        endings.Except(ended).ShouldBeEmpty();
    }

    // After every act the books are looked at.
    private static Books<Consultation> Live(Lives lives, Action<Consultation>? happened = null)
    {
        Books<Consultation> books = null!;
        books = new(SomeLives.Acts, SomeLives.Endings, told => ConsultationFacts.Of(told) is { } fact ? PostingRules.Of(fact).Select(p => (p.Measure, p.Channel, p.Amount)) : [])
        {
            Happened = consultation =>
            {
                happened?.Invoke(consultation);
                Check(books);
            },
        };
        var (on, matters) = (FirstDay, new List<Guid>());
        foreach (var (channel, asked, days) in lives.Received)
        {
            on = on.AddDays(days);
            var command = new ReceiveConsultation(channel, asked, "咨询退休手续", "……", new Inquirer("李四"));
            matters.Add(books.Open(ReceiveConsultation.Receive(command, on, WorkingCalendar.Published, AssumedValues.Default)($"ZX-{on.Year}-{matters.Count + 1:D6}")));
        }

        books.Live(matters, lives.Attempts, on);
        Check(books);
        return books;
    }

    private static void Check(Books<Consultation> books)
    {
        foreach (var channel in Channels)
        {
            var open = books.Sum(Facts.Measures.ConsultationsOpen, channel);
            (books.Sum(Facts.Measures.ConsultationsAnswered, channel) + books.Sum(Facts.Measures.ConsultationsRefused, channel)
                    + books.Sum(Facts.Measures.ConsultationsTransferred, channel) + open)
                .ShouldBe(books.Sum(Facts.Measures.ConsultationsReceived, channel), channel);
            // What is answered once is open no more, also while it is answered again.
            open.ShouldBe(books.Matters.Count(m => Json.WordOf(m.Matter.Channel) == channel && !m.Facts.Any(HasEnded)), channel);
            books.Sum(Facts.Measures.ConsultationMatters, channel)
                .ShouldBe(books.Sum(Facts.Measures.ConsultationsReceived, channel) - books.Sum(Facts.Measures.ConsultationRepeats, channel), channel);
        }

        books.Sum(Facts.Measures.ConsultationsReceived).ShouldBe(books.Matters.Count());
    }

    private static bool HasEnded(object fact) => fact is ConsultationAnswered or ConsultationRefused or TransferCompleted;
}

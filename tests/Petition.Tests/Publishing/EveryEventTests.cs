using System.Runtime.CompilerServices;
using Hrss.Petition.Petitions;
using Hrss.Petition.Publishing;
using Hrss.Petition.Petitions.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using JasperFx.Events;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Tests.Publishing;

public sealed class EveryEventTests
{
    private static readonly RegistrationCorrected Corrected =
        new(new(2011, 6, 1), PetitionChannel.Visit, Received, 2, false, 12, true, "重复计数");

    /// <summary>One of every event; the first test keeps it so.</summary>
    private static readonly object[] OneOfEach = [VisitRegistered, Corrected, Accepted, Declined, Assigned, Answered, Reported];

    [Fact]
    public void Every_event_has_its_example_here() => OneOfEach.Select(e => e.GetType()).ShouldBe(PetitionEvents.All, ignoreOrder: true);

    [Fact]
    public void Every_record_with_a_business_date_of_its_own_is_registered_with_the_log() =>
        typeof(PetitionEvents).Assembly.GetTypes()
            .Where(t => t.IsClass && t.Namespace == typeof(PetitionEvents).Namespace && t.GetProperty("On")?.PropertyType == typeof(DateOnly))
            .ShouldBe(PetitionEvents.All, ignoreOrder: true);

    [Theory]
    [InlineData(typeof(Petitions.Petition))]
    [InlineData(typeof(PetitionDetails))]
    public void Every_event_is_known_to_every_fold(Type folded) => UnknownTo(folded, [.. PetitionEvents.All, .. DeadlineEvents.All, .. TransferEvents.All.Except([typeof(TakeOverDeclined)])]).ShouldBeEmpty();

    [Fact]
    public void Every_event_is_told_to_others_with_its_own_business_date()
    {
        foreach (var data in OneOfEach)
            Told(data).OccurredOn.ShouldBe((DateOnly)data.GetType().GetProperty("On")!.GetValue(data)!, data.GetType().Name);
    }

    [Fact]
    public void Every_channel_and_outcome_has_its_word()
    {
        Enum.GetValues<PetitionChannel>().Select(c => ((Facts.PetitionRegistered)Told(VisitRegistered with { Channel = c })).Channel)
            .ShouldBe([Facts.PetitionChannels.Visit, Facts.PetitionChannels.Letter, Facts.PetitionChannels.Assigned, Facts.PetitionChannels.Online, Facts.PetitionChannels.Transferred]);
        Enum.GetValues<PetitionOutcome>().Select(o => ((Facts.PetitionAnswered)Told(Answered with { Outcome = o })).Outcome)
            .ShouldBe(["supported", "explained", "not-supported"]);
    }

    [Fact]
    public void A_correction_is_told_as_a_difference_on_the_day_of_the_registration()
    {
        var told = Told(Corrected).ShouldBeOfType<Facts.PetitionRegistrationCorrected>();
        (told.PeopleAdded, told.GroupVisitsAdded, told.RegisteredOn).ShouldBe((-10, -1, Received));
        ((Facts.PetitionRegistrationCorrected)Told(Corrected with { GroupVisit = true, GroupVisitBefore = false })).GroupVisitsAdded.ShouldBe(1);
        ((Facts.PetitionRegistrationCorrected)Told(Corrected with { GroupVisit = true })).GroupVisitsAdded.ShouldBe(0);
    }

    [Fact]
    public void No_fact_names_a_petitioner_or_repeats_a_text()
    {
        string[] kept = ["张三", "13800000000", "反映拖欠工资", "至今未领到去年的工资。", "已由法院受理", "已责令支付。", "王五", "重复计数", "株信交〔2011〕12号"];
        foreach (var data in OneOfEach.Append(FromAboveRegistered))
        {
            var told = Told(data).ToString();
            foreach (var personal in kept)
                told.ShouldNotContain(personal);
        }
    }

    [Fact]
    public void What_happens_to_the_term_alone_is_the_services_own_affair()
    {
        foreach (var kind in DeadlineEvents.All)
            PetitionServiceFacts.Of((IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(kind), RuntimeHelpers.GetUninitializedObject(kind))!).ShouldBeNull();
    }

    [Fact]
    public void An_event_of_nobody_stops_the_relay() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PetitionServiceFacts.Of(new Event<string>("?")));

    private static Facts.Fact Told(object data) => PetitionServiceFacts.Of((IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(data.GetType()), data)!)!;
}

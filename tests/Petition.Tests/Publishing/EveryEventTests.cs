using System.Runtime.CompilerServices;
using Hrss.Petition.Petitions;
using Hrss.Petition.Publishing;
using Hrss.Petition.Petitions.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using JasperFx.Events;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Tests.Publishing;

public sealed class EveryEventTests
{
    private static readonly DateOnly Day = new(2011, 5, 3);

    private static readonly RegistrationCorrected Corrected =
        new(new(2011, 6, 1), PetitionChannel.Visit, Received, 2, false, 12, true, "重复计数");

    /// <summary>One of every event; the first test keeps it so.</summary>
    private static readonly object[] Counted =
    [
        VisitRegistered, Corrected, Accepted, Declined, Assigned, Answered, Reported, ReviewSought, Changed, new PetitionWithdrawn(Day, PetitionChannel.Letter, "已和解"),
        new PetitionReturned(Day, PetitionChannel.Assigned, "市信访局"),
        new AboutCorrected(Day, "XF-2011-000001", PetitionChannel.Letter, Received, 2, new PetitionAbout(PetitionTopic.Pensions, "某乳业公司", "芦淞区"), PetitionTopic.UnpaidWages),
        new CaseLed(Day, "劳动监察支队", "赵局长", Day, true),
        new PetitionSupervised(Day, "劳动监察支队", 1, "赵局长", "限期解决", Day),
        new PetitionReopened(
            Day, PetitionChannel.Letter, "劳动监察支队", PetitionEnding.Answered, PetitionOutcome.Explained, true, ReopenGround.NewFacts, "有新证据", PetitionStage.Assigned,
            Accepted.Due),
    ];

    /// <summary>What nobody else needs to know.</summary>
    private static readonly object[] Kept =
    [
        Accusation, Delivered, new RepresentativesElected(Day, ["张三"]), new CompetenceObjected(Day, "市信访局", "不属本局", null), new ObjectionRejected(Day, "属你局"),
        new OfficerRecused(Day, "王五", null, "近亲属", "赵局长"), new SupervisionReplied(Day, 1, "已支付", true), new PetitionExtended(Day, 30, "赵局长", "案情复杂", Accepted.Due),
        new HearingHeld(Day, Day, Day, "赵局长", "应予支付", null), new PetitionMediated(Day, "王五", "分期支付"), new SimpleHandlingLeft(Day, "有争议", Accepted.Due),
        new DemandsAnswered(Day, Answered.Answers), new PetitionConcluded(Day, "复核终结"),
    ];

    /// <summary>What happens to matters of other services too.</summary>
    private static readonly object[] OfEveryService =
    [
        new DeadlineReminded(Day, ReminderKind.At, Accepted.Due.Rule, Day),
        new MatterLinked(Day, "petition", "letter", Received, "consultation", Guid.NewGuid(), "ZX-2011-000001", "同一事项"),
        new MatterUnlinked(Day, "petition", "letter", Received, "并非同一事项"),
    ];

    private static readonly object[] OneOfEach = [.. Counted, .. Kept];

    [Fact]
    public void Every_event_has_its_example_here() => OneOfEach.Select(e => e.GetType()).ShouldBe(PetitionEvents.All, ignoreOrder: true);

    [Fact]
    public void Every_record_with_a_business_date_of_its_own_is_registered_with_the_log() =>
        typeof(PetitionEvents).Assembly.GetTypes()
            .Where(t => t.IsClass && t.Namespace == typeof(PetitionEvents).Namespace && t.GetProperty("On")?.PropertyType == typeof(DateOnly))
            .ShouldBe(PetitionEvents.All, ignoreOrder: true);

    [Fact]
    public void Every_event_is_known_to_the_fold() => UnknownTo(typeof(Petitions.Petition), [.. PetitionEvents.All, .. DeadlineEvents.All, .. LinkEvents.All, .. TransferEvents.All.Except([typeof(TakeOverDeclined)])]).ShouldBeEmpty();

    [Fact]
    public void Every_event_is_known_to_the_register_and_has_its_procedure_or_none()
    {
        var row = new PetitionOnRecordProjection().Evolve(null, Guid.NewGuid(), Enveloped(VisitRegistered))!;
        foreach (var data in OneOfEach.Concat(OfEveryService))
        {
            new PetitionOnRecordProjection().Evolve(row, row.Id, Enveloped(data)).ShouldNotBeNull(data.GetType().Name);
            Should.NotThrow(() => PetitionProcedures.Of(data));
        }

        // Each of the twelve is recognised by an event of its own.
        OneOfEach.Append(LetterRegistered).Select(PetitionProcedures.Of).OfType<PetitionProcedure>().Distinct()
            .ShouldBe(Enum.GetValues<PetitionProcedure>(), ignoreOrder: true);
    }

    [Fact]
    public void Every_event_is_told_to_others_with_its_own_business_date()
    {
        foreach (var data in Counted)
            Told(data)!.OccurredOn.ShouldBe((DateOnly)data.GetType().GetProperty("On")!.GetValue(data)!, data.GetType().Name);
    }

    [Fact]
    public void Every_channel_and_outcome_has_its_word()
    {
        Enum.GetValues<PetitionChannel>().Select(c => ((Facts.PetitionRegistered)Told(VisitRegistered with { Channel = c })!).Channel)
            .ShouldBe([Facts.PetitionChannels.Visit, Facts.PetitionChannels.Letter, Facts.PetitionChannels.Call, Facts.PetitionChannels.Assigned, Facts.PetitionChannels.Online, Facts.PetitionChannels.Transferred]);
        Enum.GetValues<PetitionOutcome>().Select(o => ((Facts.PetitionAnswered)Told(Answered with { Outcome = o })!).Outcome)
            .ShouldBe([Facts.PetitionOutcomes.Supported, Facts.PetitionOutcomes.Explained, Facts.PetitionOutcomes.NotSupported]);
        Words(typeof(Facts.MatterTopics)).ShouldBe(Enum.GetValues<PetitionTopic>().Select(t => ((Facts.PetitionRegistered)Told(VisitRegistered with { Topic = t })!).Topic!));
        Words(typeof(Facts.PetitionEndings)).ShouldBe(Enum.GetValues<PetitionEnding>().Select(e => Json.WordOf(e)));
        Words(typeof(Facts.PetitionReviewLevels)).ShouldBe([Json.WordOf(OpinionLevel.Review), Json.WordOf(OpinionLevel.Reexamination)]);
        Words(typeof(Facts.PetitionReviewResults)).ShouldBe(Enum.GetValues<ReviewResult>().Select(r => Json.WordOf(r)));
    }

    [Fact]
    public void A_correction_is_told_as_a_difference_on_the_day_of_the_registration()
    {
        var told = Told(Corrected).ShouldBeOfType<Facts.PetitionRegistrationCorrected>();
        (told.PeopleAdded, told.GroupVisitsAdded, told.RegisteredOn, told.People).ShouldBe((-10, -1, Received, 2));
        ((Facts.PetitionRegistrationCorrected)Told(Corrected with { GroupVisit = true, GroupVisitBefore = false })!).GroupVisitsAdded.ShouldBe(1);
        ((Facts.PetitionRegistrationCorrected)Told(Corrected with { GroupVisit = true })!).GroupVisitsAdded.ShouldBe(0);
    }

    [Fact]
    public void No_fact_names_a_petitioner_or_repeats_a_text()
    {
        string[] kept = ["张三", "13800000000", "反映拖欠工资", "至今未领到去年的工资。", "已由法院受理", "已责令支付。", "王五", "重复计数", "株信交〔2011〕12号", "赵局长", "钱某", "数额有误", "应予补足。"];
        foreach (var data in Counted.Append(FromAboveRegistered))
        {
            var told = Told(data)!.ToString();
            foreach (var personal in kept)
                told.ShouldNotContain(personal);
        }
    }

    [Fact]
    public void What_happens_to_the_term_alone_is_the_services_own_affair()
    {
        Kept.Select(Told).ShouldAllBe(told => told == null);
        foreach (var kind in DeadlineEvents.All)
            PetitionServiceFacts.Of((IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(kind), RuntimeHelpers.GetUninitializedObject(kind))!).ShouldBeNull();
    }

    [Fact]
    public void An_event_of_nobody_stops_the_relay() =>
        Should.Throw<ArgumentOutOfRangeException>(() => PetitionServiceFacts.Of(new Event<string>("?")));

    private static Facts.Fact? Told(object data) => PetitionServiceFacts.Of(Enveloped(data));

    private static IEvent Enveloped(object data) => (IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(data.GetType()), data)!;

    private static IEnumerable<string> Words(Type list) => list.GetFields().Select(f => (string)f.GetRawConstantValue()!);
}

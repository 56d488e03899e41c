using System.Runtime.CompilerServices;
using Hrss.Consultation.Publishing;
using Hrss.Consultation.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using JasperFx.Events;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;
using Facts = Hrss.Contracts;

namespace Hrss.Consultation.Tests.Publishing;

public sealed class EveryEventTests
{
    /// <summary>One of every event; the first test keeps it so.</summary>
    private static readonly object[] OneOfEach =
    [
        Received, Dispatched, Answered, Satisfied,
        new ConsultationClassified(On, "ZX-2011-000001", ConsultationChannel.MayorsHotline, new ConsultationSubject(ConsultationTopic.UnpaidWages, "某乳业公司", "天元区"), On),
        new DispatchObjected(On, ConsultationChannel.MayorsHotline, "养老保险科", "保密的理由"),
        new DispatchObjectionAgreed(On, ConsultationChannel.MayorsHotline, "养老保险科", "保密的理由"),
        new ConsultationRefused(On, ConsultationChannel.MayorsHotline, RefusalRoute.Petition, "保密的理由", null, new ForwardedAs("12345", "SZXX-2011-0007", "ZX-2011-000001")),
        new ConsultationSentBack(On, ConsultationChannel.MayorsHotline, "养老保险科", "保密的理由", Received.Due),
        new ReworkAnswered(On, ConsultationChannel.MayorsHotline, "养老保险科", "请带身份证", Due, true),
        new AnswerPublished(On, "保密的理由", "保密的理由", ConsultationChannel.Online, "养老保险科"), new PublishedAnswerWithdrawn(On, "保密的理由", ConsultationChannel.Online, "养老保险科"),
        .. OwnAffairs,
    ];

    private static object[] OwnAffairs =>
    [
        new CoOpinionGiven(On, "就业科", "保密的理由"), new DispatchObjectionRefused(On, "养老保险科", "保密的理由"), new ExtensionAsked(On, 5, "保密的理由"),
        new ExtensionGranted(On, 5, "保密的理由", Received.Due), new ExtensionDenied(On, "保密的理由"), new ConsultationClosed(On),
    ];

    [Fact]
    public void Every_event_has_its_example_here() => OneOfEach.Select(e => e.GetType()).ShouldBe(ConsultationEvents.All, ignoreOrder: true);

    [Fact]
    public void Every_record_with_a_business_date_of_its_own_is_registered_with_the_log() =>
        typeof(ConsultationEvents).Assembly.GetTypes()
            .Where(t => t.Namespace == typeof(ConsultationEvents).Namespace && t.GetProperty("On")?.PropertyType == typeof(DateOnly))
            .ShouldBe(ConsultationEvents.All, ignoreOrder: true);

    [Theory]
    [InlineData(typeof(Consultation))]
    [InlineData(typeof(ConsultationDetails))]
    public void Every_event_is_known_to_every_fold(Type folded) => UnknownTo(folded, [.. ConsultationEvents.All, .. DeadlineEvents.All, .. LinkEvents.All, .. TransferEvents.All.Except([typeof(TakeOverDeclined)])]).ShouldBeEmpty();

    [Fact]
    public void Every_event_is_either_told_to_others_with_its_business_date_or_said_to_be_the_services_own_affair()
    {
        OneOfEach.Where(e => Told(e) is null).Select(e => e.GetType()).ShouldBe(OwnAffairs.Select(e => e.GetType()));
        foreach (var data in OneOfEach.Where(e => Told(e) is not null))
            Told(data)!.OccurredOn.ShouldBe((DateOnly)data.GetType().GetProperty("On")!.GetValue(data)!, data.GetType().Name);
    }

    [Fact]
    public void Other_words_in_the_place_of_published_ones_are_no_further_publication() =>
        Told(new AnswerPublished(On, "……", "……", ConsultationChannel.Online, "养老保险科", Revised: true)).ShouldBeNull();

    [Fact]
    public void What_an_item_was_found_to_be_about_is_told_with_the_day_on_which_it_was_received()
    {
        var told = (Facts.ConsultationClassified)Told(new ConsultationClassified(
            On.AddDays(3), "ZX-2011-000001", ConsultationChannel.MayorsHotline, new ConsultationSubject(ConsultationTopic.UnpaidWages, "某乳业公司", "天元区"), On))!;
        (told.OccurredOn, told.ReceivedOn, told.Employer, told.Place, told.Topic).ShouldBe((On.AddDays(3), On, "某乳业公司", "天元区", Facts.MatterTopics.UnpaidWages));
        told.ShouldBeAssignableTo<Facts.IForServices>()!.ConcernsServices.ShouldBeTrue();
    }

    [Theory]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(false, false, true)]
    public void What_the_inquirer_said_at_a_call_back_and_at_the_one_before_is_told_as_it_was_said(bool responded, bool solved, bool satisfied)
    {
        var (said, before) = (new Evaluation(responded, solved, satisfied), new Evaluation(satisfied, responded, solved));
        var told = (Facts.ConsultationCalledBack)Told(Satisfied with { Said = said, Previous = new EarlierCall(On, "就业科", before) })!;
        new Evaluation(told.Responded, told.Solved, told.Satisfied).ShouldBe(said);
        (new Evaluation(told.PreviousResponded, told.PreviousSolved, told.PreviousSatisfied), told.PreviousOn, told.PreviousDepartment).ShouldBe((before, On, "就业科"));
    }

    [Fact]
    public void Every_channel_and_class_has_its_word()
    {
        Enum.GetValues<ConsultationChannel>().Select(c => ((Facts.ConsultationReceived)Told(Received with { Channel = c })!).Channel)
            .ShouldBe([Facts.ConsultationChannels.MayorsMailbox, Facts.ConsultationChannels.GovernorsMailbox, Facts.ConsultationChannels.MayorsHotline, Facts.ConsultationChannels.Online, Facts.ConsultationChannels.Transferred]);
        Enum.GetValues<ConsultationClass>().Select(c => ((Facts.ConsultationReceived)Told(Received with { Class = c })!).Class)
            .ShouldBe(["inquiry", "help", "complaint", "report", "suggestion"]);
        Enum.GetValues<ConsultationTopic>().Select(t => ((Facts.ConsultationReceived)Told(Received with { About = new(t) })!).Topic)
            .ShouldBe(WordsOf(typeof(Facts.MatterTopics)), ignoreOrder: true);
        Enum.GetValues<RefusalRoute>()
            .Select(r => ((Facts.ConsultationRefused)Told(new ConsultationRefused(On, ConsultationChannel.Online, r, "……"))!).Route)
            .ShouldBe(WordsOf(typeof(Facts.ConsultationRoutes)), ignoreOrder: true);
    }

    [Fact]
    public void Every_route_of_a_refusal_has_a_name_of_its_own_for_those_who_read_it() =>
        Enum.GetValues<RefusalRoute>().Select(r => ReplyOutbox.WithRoute(new ConsultationRefused(On, ConsultationChannel.Online, r, "理由"))).ShouldBeUnique();

    [Fact]
    public void No_fact_names_who_asked_repeats_a_text_or_gives_the_number_of_another_system()
    {
        string[] kept = ["李四", "13900000000", "li@example.com", "咨询退休手续", "请问需要哪些材料", "请带身份证", "SZXX-2011-0007", "保密的理由", "已办好", "某路 1 号", "手机-7", "账户-7", "照片"];
        foreach (var data in OneOfEach.Append(Received with
        {
            Source = Mail.Source,
            Reported = new GeoReport("某路 1 号", "7", 27.8, 113.1, new Uri("https://12345.example/照片"), "手机-7", "账户-7"),
        }).Where(e => Told(e) is not null))
        {
            var told = Told(data)!.ToString();
            foreach (var personal in kept)
                told.ShouldNotContain(personal);
        }
    }

    [Fact]
    public void What_happens_to_the_term_alone_is_the_services_own_affair()
    {
        foreach (var kind in DeadlineEvents.All)
            ConsultationFacts.Of((IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(kind), RuntimeHelpers.GetUninitializedObject(kind))!).ShouldBeNull();
    }

    [Fact]
    public void An_event_of_nobody_stops_the_relay() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ConsultationFacts.Of(new Event<string>("?")));

    private static IEnumerable<string> WordsOf(Type words) => words.GetFields().Select(word => (string)word.GetRawConstantValue()!);

    private static Facts.Fact? Told(object data) => ConsultationFacts.Of((IEvent)Activator.CreateInstance(typeof(Event<>).MakeGenericType(data.GetType()), data)!);
}

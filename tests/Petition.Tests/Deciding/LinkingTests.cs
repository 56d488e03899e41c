using Hrss.EventLog.Linking;
using Hrss.EventLog.Searching;
using Hrss.EventLog.Transferring;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Petitions.Queries;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class LinkingTests
{
    private static readonly Act First = new("petition", Guid.NewGuid(), "XF-2011-000009", "visit", new(2011, 2, 1), "assigned", null);
    private static readonly MatterLinked Linked = new(Received, "petition", "letter", Received, "petition", First.Id, First.Number, "同一人同一事");

    [Fact]
    public void A_repeat_is_linked_to_the_first_and_says_of_which_day_the_figure_changes()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First)).Then(Linked);
        Given<Petitions.Petition>(LetterRegistered, Linked).When(p => Link(p, First)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Linked).When(p => Link(p, First with { Id = Guid.NewGuid() })).ThenRefused("link.linked-elsewhere");
    }

    [Fact]
    public void The_first_may_be_of_another_service()
    {
        var call = First with { Service = "consultation", Number = "ZX-2011-000001", Channel = "mayors-hotline" };
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, call))
            .Then(Linked with { FirstService = "consultation", FirstNumber = "ZX-2011-000001" });
    }

    [Fact]
    public void The_first_is_another_earlier_one_that_repeats_nothing()
    {
        var letter = LetterRegistered.Number;
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, null)).ThenRefused("link.no-such-first");
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First with { Number = letter })).ThenRefused("link.no-such-first");
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First with { Repeats = "XF-2010-000001" })).ThenRefused("link.first-is-repeat");
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First, isFirst: true)).ThenRefused("link.is-first");
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First with { ReceivedOn = Received.AddDays(1) })).ThenRefused("link.first-is-later");
    }

    [Fact]
    public void Of_two_received_on_one_day_the_lesser_number_is_the_first_so_that_no_two_ever_repeat_each_other()
    {
        var (lesser, greater) = (First with { ReceivedOn = Received, Number = "LX-2011-000001" }, First with { ReceivedOn = Received, Number = "ZX-2011-000001" });
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, lesser)).ThenOne<MatterLinked>();
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, greater)).ThenRefused("link.first-is-later");
    }

    [Fact]
    public void What_was_transferred_is_no_repeat_of_what_it_was_there()
    {
        var taken = new TakenOver(Received, "consultation", First.Id, "ZX-2011-000001", "petition", LetterRegistered.Number);
        Given<Petitions.Petition>(LetterRegistered, taken).When(p => Link(p, First with { Number = "ZX-2011-000001" })).ThenRefused("link.same-act");
    }

    [Fact]
    public void A_link_is_ended_with_a_reason()
    {
        Given<Petitions.Petition>(LetterRegistered, Linked).When(p => UnlinkMatter.Decide(p, new("并非同一事"), Due, "petition"))
            .Then(new MatterUnlinked(Due, "petition", "letter", Received, "并非同一事"));
        Given<Petitions.Petition>(LetterRegistered).When(p => UnlinkMatter.Decide(p, new("并非同一事"), Due, "petition")).ThenRefused("link.not-linked");
    }

    [Fact]
    public void Petitions_are_alike_by_identity_person_employer_or_place_with_topic_however_these_are_written()
    {
        var one = Row(Letter with { Petitioner = new("张三", "138-0000 0000", null, "430200198001011234"), Employer = "湘岭 晨牧乳业", Place = "芦淞区", Topic = PetitionTopic.UnpaidWages });
        AlikeMatters.Compare(one, Row(Letter with { Petitioner = new("张 三", "１３８００００００００") })).ShouldBe([Likeness.SamePerson]);
        AlikeMatters.Compare(one, Row(Letter with { Petitioner = new("张三丰", null, null, "430200 19800101 1234") })).ShouldBe([Likeness.SameIdentity]);
        AlikeMatters.Compare(one, Row(Letter with { Petitioner = new("李四"), Employer = "湘岭晨牧乳业" })).ShouldBe([Likeness.SameEmployer]);
        AlikeMatters.Compare(one, Row(Letter with { Petitioner = new("李四"), Place = "芦淞区", Topic = PetitionTopic.UnpaidWages, Subject = "讨薪" })).ShouldBe([Likeness.SamePlaceAndTopic]);
        AlikeMatters.Compare(one, Row(Letter with { Petitioner = new("李四"), Place = "芦淞区", Subject = "反映拖欠工资一事" })).ShouldBe([Likeness.SamePlaceAndSubject]);
        AlikeMatters.Compare(one, Row(Letter with { Petitioner = new("李四"), Place = "芦淞区", Subject = "反映工伤认定" })).ShouldBeEmpty();
        AlikeMatters.Compare(one, Row(Letter with { Petitioner = new("李四"), Place = "石峰区" })).ShouldBeEmpty();
        foreach (var nowhere in (string[])["", " ", "　"])
        {
            var (blank, other) = (Row(Letter with { Petitioner = new("李四"), Place = nowhere }), Row(Letter with { Petitioner = new("王五"), Place = nowhere }));
            AlikeMatters.Compare(blank, other).ShouldBeEmpty("what is left blank is no place");
            AlikeMatters.CanBeCompared(blank).ShouldBeFalse();
        }

        // A name alone is shared by many, and what is not known is like nothing.
        AlikeMatters.Compare(Row(Letter with { Petitioner = new("张三") }), Row(Letter with { Petitioner = new("张三") })).ShouldBeEmpty();
    }

    private static PetitionOnRecord Row(RegisterPetition command) =>
        new PetitionOnRecordProjection().Evolve(null, Guid.NewGuid(), new JasperFx.Events.Event<PetitionRegistered>(Registered(command)))!;

    private static EventLog.Deciding.Decision Link(Petitions.Petition petition, Act? first, bool isFirst = false) =>
        LinkMatter.Decide(petition, new(first?.Id ?? Guid.NewGuid(), "同一人同一事"), Received, "petition", first, isFirst);
}

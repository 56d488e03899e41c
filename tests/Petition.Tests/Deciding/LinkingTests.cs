using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Petitions.Queries;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class LinkingTests
{
    private static readonly Guid Own = Guid.NewGuid();
    private static readonly PetitionOnRecord First = new(Guid.NewGuid(), "XF-2011-000001", PetitionChannel.Visit, new(2011, 2, 1), PetitionStage.Assigned);
    private static readonly PetitionLinked Linked = new(Received, PetitionChannel.Letter, Received, First.Id, First.Number, "同一人同一事");

    [Fact]
    public void A_repeat_is_linked_to_the_first_and_says_of_which_day_the_figure_changes()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First)).Then(Linked);
        Given<Petitions.Petition>(LetterRegistered, Linked).When(p => Link(p, First)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Linked).When(p => Link(p, First with { Id = Guid.NewGuid() })).ThenRefused("petition.linked-elsewhere");
    }

    [Fact]
    public void The_first_is_another_earlier_one_that_repeats_nothing()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, null)).ThenRefused("petition.no-such-first");
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First with { Id = Own })).ThenRefused("petition.no-such-first");
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First with { LinkedTo = Guid.NewGuid() })).ThenRefused("petition.first-is-repeat");
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First, isFirst: true)).ThenRefused("petition.first-is-repeat");
        Given<Petitions.Petition>(LetterRegistered).When(p => Link(p, First with { ReceivedOn = Received.AddDays(1) })).ThenRefused("petition.first-is-later");
    }

    [Fact]
    public void A_link_is_ended_with_a_reason()
    {
        Given<Petitions.Petition>(LetterRegistered, Linked).When(p => UnlinkPetition.Decide(p, new("并非同一事"), Due))
            .Then(new PetitionUnlinked(Due, PetitionChannel.Letter, Received, "并非同一事"));
        Given<Petitions.Petition>(LetterRegistered).When(p => UnlinkPetition.Decide(p, new("并非同一事"), Due)).ThenRefused("petition.not-linked");
    }

    [Fact]
    public void Petitions_are_alike_by_identity_person_employer_or_place_with_topic_however_these_are_written()
    {
        var one = Row(Letter with { Petitioner = new("张三", "138-0000 0000", null, "430200198001011234"), Employer = "湘岭 晨牧乳业", Place = "芦淞区", Topic = PetitionTopic.UnpaidWages });
        AlikePetitions.Compare(one, Row(Letter with { Petitioner = new("张 三", "１３８００００００００") })).ShouldBe([Likeness.SamePerson]);
        AlikePetitions.Compare(one, Row(Letter with { Petitioner = new("张三丰", null, null, "430200 19800101 1234") })).ShouldBe([Likeness.SameIdentity]);
        AlikePetitions.Compare(one, Row(Letter with { Petitioner = new("李四"), Employer = "湘岭晨牧乳业" })).ShouldBe([Likeness.SameEmployer]);
        AlikePetitions.Compare(one, Row(Letter with { Petitioner = new("李四"), Place = "芦淞区", Topic = PetitionTopic.UnpaidWages, Subject = "讨薪" })).ShouldBe([Likeness.SamePlaceAndTopic]);
        AlikePetitions.Compare(one, Row(Letter with { Petitioner = new("李四"), Place = "芦淞区", Subject = "反映拖欠工资一事" })).ShouldBe([Likeness.SamePlaceAndSubject]);
        AlikePetitions.Compare(one, Row(Letter with { Petitioner = new("李四"), Place = "芦淞区", Subject = "反映工伤认定" })).ShouldBeEmpty();
        AlikePetitions.Compare(one, Row(Letter with { Petitioner = new("李四"), Place = "石峰区" })).ShouldBeEmpty();
        // A name alone is shared by many, and what is not known is like nothing.
        AlikePetitions.Compare(Row(Letter with { Petitioner = new("张三") }), Row(Letter with { Petitioner = new("张三") })).ShouldBeEmpty();
    }

    private static PetitionOnRecord Row(RegisterPetition command) =>
        new PetitionOnRecordProjection().Evolve(null, Guid.NewGuid(), new JasperFx.Events.Event<PetitionRegistered>(Registered(command)))!;

    private static EventLog.Deciding.Decision Link(Petitions.Petition petition, PetitionOnRecord? first, bool isFirst = false) =>
        LinkPetition.Decide(petition, new(first?.Id ?? Guid.NewGuid(), "同一人同一事"), Received, Own, first, isFirst);
}

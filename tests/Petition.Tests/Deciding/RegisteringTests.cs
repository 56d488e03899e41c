using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class RegisteringTests
{
    [Fact]
    public void A_letter_of_2011_is_ruled_by_the_regulation_of_2005_and_its_acceptance_told_within_15_days()
    {
        LetterRegistered.Number.ShouldBe(Number);
        LetterRegistered.Regulation.ShouldBe(PetitionRegulation.Of2005);
        LetterRegistered.AcceptanceDue.LegalDue.ShouldBe(new DateOnly(2011, 3, 16));
        (LetterRegistered.People, LetterRegistered.GroupVisit, LetterRegistered.Representatives.Count).ShouldBe((1, false, 0));
    }

    [Fact]
    public void The_regulation_changes_with_the_first_of_May_2022()
    {
        When(RegisterPetition.Decide(Letter, new(2022, 4, 30), true, WorkingCalendar.Published)).ThenOne<PetitionRegistered>().Regulation.ShouldBe(PetitionRegulation.Of2005);
        When(RegisterPetition.Decide(Letter, new(2022, 5, 1), true, WorkingCalendar.Published)).ThenOne<PetitionRegistered>().Regulation.ShouldBe(PetitionRegulation.Of2022);
    }

    [Fact]
    public void Before_May_2005_there_was_nothing_to_rule_a_petition()
    {
        When(RegisterPetition.Decide(Letter, new(2005, 4, 30), true, WorkingCalendar.Published)).ThenRefused("petition.no-regulation");
        When(RegisterPetition.Decide(Letter, new(2005, 5, 1), true, WorkingCalendar.Published)).ThenOne<PetitionRegistered>();
    }

    [Theory]
    [InlineData(PetitionChannel.Visit)]
    [InlineData(PetitionChannel.Letter)]
    [InlineData(PetitionChannel.Call)]
    [InlineData(PetitionChannel.Assigned)]
    public void Only_staff_register_what_does_not_come_online(PetitionChannel channel) =>
        When(RegisterPetition.Decide(Letter with { Channel = channel }, Received, byStaff: false, WorkingCalendar.Published)).ThenRefused("petition.channel-needs-staff");

    [Fact]
    public void Anybody_petitions_online() =>
        When(RegisterPetition.Decide(Letter with { Channel = PetitionChannel.Online }, Received, byStaff: false, WorkingCalendar.Published))
            .ThenOne<PetitionRegistered>().Channel.ShouldBe(PetitionChannel.Online);

    [Fact]
    public void Three_thousand_people_come_as_a_group_with_their_representatives()
    {
        var group = Visit with { People = 3000, GroupVisit = true, Representatives = ["张三", "李四"] };
        var registered = When(RegisterPetition.Decide(group, Received, true, WorkingCalendar.Published)).ThenOne<PetitionRegistered>();
        (registered.People, registered.GroupVisit).ShouldBe((3000, true));
        registered.Representatives.ShouldBe(["张三", "李四"]);
    }

    [Fact]
    public void One_person_is_no_group()
    {
        When(RegisterPetition.Decide(Visit with { People = 1, GroupVisit = true }, Received, true, WorkingCalendar.Published)).ThenRefused("petition.group-of-one");
        When(RegisterPetition.Decide(Visit with { People = 2, GroupVisit = true }, Received, true, WorkingCalendar.Published)).ThenOne<PetitionRegistered>();
    }

    [Fact]
    public void A_letter_is_no_group_visit_however_many_signed_it() =>
        When(RegisterPetition.Decide(Letter with { People = 40, GroupVisit = true }, Received, true, WorkingCalendar.Published)).ThenRefused("petition.group-only-by-visit");

    [Fact]
    public void A_matter_assigned_from_above_names_the_organ_and_no_other_does()
    {
        FromAboveRegistered.AssignedBy.ShouldBe(new Assigner("市信访局", "株信交〔2011〕12号"));
        When(RegisterPetition.Decide(FromAbove with { AssignedBy = null }, Received, true, WorkingCalendar.Published)).ThenRefused("petition.organ-missing");
        When(RegisterPetition.Decide(Letter with { AssignedBy = new("市信访局") }, Received, true, WorkingCalendar.Published)).ThenRefused("petition.organ-missing");
    }
}

using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class IntakeTests
{
    private static readonly DateOnly Day = new(2022, 5, 11);
    private static readonly PetitionRegistered FromAbove2022 = Registered(FromAbove, Received2022);
    private static readonly CompetenceObjected Objected = new(Day, "市信访局", "不属本局职权", "市住建局");

    [Fact]
    public void A_petition_without_demands_has_its_subject_for_the_only_one_and_each_of_several_has_its_number()
    {
        LetterRegistered.Demands.ShouldBe([new Demand(1, "反映拖欠工资")]);
        Registered(Letter with { Demands = ["支付工资", "补缴社保"] }).Demands.Select(d => (d.Number, d.Text)).ShouldBe([(1, "支付工资"), (2, "补缴社保")]);
    }

    [Fact]
    public void What_it_is_about_is_kept()
    {
        var registered = Registered(Visit with { Topic = PetitionTopic.UnpaidWages, Employer = "湘岭晨牧乳业有限公司", Place = "芦淞区", Receptionist = "李四" });
        (registered.Topic, registered.Employer, registered.Place, registered.Receptionist).ShouldBe((PetitionTopic.UnpaidWages, "湘岭晨牧乳业有限公司", "芦淞区", "李四"));
    }

    [Fact]
    public void A_letter_has_nobody_who_received_it_and_no_more_represent_than_came()
    {
        When(RegisterPetition.Decide(Letter with { Receptionist = "李四" }, Received, true, WorkingCalendar.Published)).ThenRefused("petition.nobody-received");
        When(RegisterPetition.Decide(Letter with { Channel = PetitionChannel.Call, Receptionist = "李四" }, Received, true, WorkingCalendar.Published)).ThenOne<PetitionRegistered>();
        When(RegisterPetition.Decide(Visit with { People = 2, GroupVisit = true, Representatives = ["甲", "乙", "丙"] }, Received, true, WorkingCalendar.Published))
            .ThenRefused("petition.more-representatives-than-people");
    }

    [Fact]
    public void A_group_elects_its_representatives_before_the_petition_is_accepted()
    {
        var group = Registered(Visit with { People = 40, GroupVisit = true });
        var elected = new RepresentativesElected(Received, ["张三", "李四"]);
        Given<Petitions.Petition>(group).When(p => Accept(p, Received)).ThenRefused("petition.no-representatives");
        Given<Petitions.Petition>(group).When(p => ElectRepresentatives.Decide(p, new(["张三", "李四"]), Received)).Then(elected);
        Given<Petitions.Petition>(group, elected).When(p => Accept(p, Received)).ThenOne<PetitionAccepted>();
        Given<Petitions.Petition>(group, elected).When(p => ElectRepresentatives.Decide(p, new(["张三", "李四"]), Received)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered).When(p => ElectRepresentatives.Decide(p, new(["张三"]), Received)).ThenRefused("petition.no-group");
        Given<Petitions.Petition>(Registered(Visit with { People = 2, GroupVisit = true })).When(p => ElectRepresentatives.Decide(p, new(["甲", "乙", "丙"]), Received))
            .ThenRefused("petition.more-representatives-than-people");
        Given<Petitions.Petition>(group, Declined).When(p => ElectRepresentatives.Decide(p, new(["张三"]), Received)).ThenRefused("petition.closed");
    }

    [Fact]
    public void An_objection_to_competence_is_raised_within_five_working_days_since_2022()
    {
        var command = new ObjectToCompetence("不属本局职权", "市住建局");
        Given<Petitions.Petition>(FromAbove2022).When(p => ObjectToCompetence.Decide(p, command, Day, WorkingCalendar.Published)).Then(Objected);
        Given<Petitions.Petition>(FromAbove2022).When(p => ObjectToCompetence.Decide(p, command, new(2022, 5, 16), WorkingCalendar.Published)).ThenOne<CompetenceObjected>();
        Given<Petitions.Petition>(FromAbove2022).When(p => ObjectToCompetence.Decide(p, command, new(2022, 5, 17), WorkingCalendar.Published))
            .ThenRefused("petition.objection-too-late");
        Given<Petitions.Petition>(FromAbove2022, Objected).When(p => ObjectToCompetence.Decide(p, command, Day, WorkingCalendar.Published)).ThenNothing();
        Given<Petitions.Petition>(FromAbove2022, Objected).When(p => ObjectToCompetence.Decide(p, new("另有理由"), Day, WorkingCalendar.Published))
            .ThenRefused("petition.objection-pending");
        Given<Petitions.Petition>(FromAboveRegistered).When(p => ObjectToCompetence.Decide(p, command, Received, WorkingCalendar.Published))
            .ThenRefused("petition.no-objection-in-2005");
        Given<Petitions.Petition>(Registered2022).When(p => ObjectToCompetence.Decide(p, command, Day, WorkingCalendar.Published)).ThenRefused("petition.not-from-above");
    }

    [Fact]
    public void Only_where_the_sender_agrees_does_the_matter_go_back()
    {
        Given<Petitions.Petition>(FromAbove2022, Objected).When(p => AnswerObjection.Decide(p, new(true), Day)).Then(new PetitionReturned(Day, PetitionChannel.Assigned, "市信访局"));
        Fold<Petitions.Petition>(FromAbove2022, Objected, new PetitionReturned(Day, PetitionChannel.Assigned, "市信访局")).IsClosed.ShouldBeTrue();
        var rejected = new ObjectionRejected(Day, "属你局职权");
        Given<Petitions.Petition>(FromAbove2022, Objected).When(p => AnswerObjection.Decide(p, new(false, "属你局职权"), Day)).Then(rejected);
        Given<Petitions.Petition>(FromAbove2022, Objected).When(p => Accept(p, Day)).ThenRefused("petition.objection-pending");
        Given<Petitions.Petition>(FromAbove2022, Objected).When(p => DeclinePetition.Decide(p, new("……", "……"), Day)).ThenRefused("petition.objection-pending");
        Given<Petitions.Petition>(FromAbove2022, Objected, rejected).When(p => Accept(p, Day)).ThenOne<PetitionAccepted>();
        Given<Petitions.Petition>(FromAbove2022).When(p => AnswerObjection.Decide(p, new(true), Day)).ThenRefused("petition.no-objection");
        // What the petitioner withdrew meanwhile does not go back besides.
        Given<Petitions.Petition>(FromAbove2022, Objected, new PetitionWithdrawn(Day, PetitionChannel.Assigned, "已和解")).When(p => AnswerObjection.Decide(p, new(true), Day))
            .ThenRefused("petition.no-objection");
    }

    [Fact]
    public void The_petitioner_withdraws_what_has_not_ended()
    {
        var withdrawn = new PetitionWithdrawn(Received, PetitionChannel.Letter, "已和解");
        Given<Petitions.Petition>(LetterRegistered).When(p => WithdrawPetition.Decide(p, new("已和解"), Received)).Then(withdrawn);
        Given<Petitions.Petition>(LetterRegistered, withdrawn).When(p => WithdrawPetition.Decide(p, new("已和解"), Received)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, withdrawn).When(p => WithdrawPetition.Decide(p, new("另有理由"), Received)).ThenRefused("petition.closed");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => WithdrawPetition.Decide(p, new(), Due)).ThenRefused("petition.closed");
    }
}

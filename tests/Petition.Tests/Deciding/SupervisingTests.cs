using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class SupervisingTests
{
    private static readonly DateOnly Day = new(2011, 4, 1);
    private static readonly PetitionSupervised First = new(Day, "劳动监察支队", 1, "赵局长", "十日内解决", new(2011, 5, 3));

    [Fact]
    public void A_leader_takes_the_case_by_name_and_within_a_term_and_it_counts_once()
    {
        var led = new CaseLed(Day, "劳动监察支队", "赵局长", Due, true, "王五");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => LeadCase.Decide(p, new("赵局长", Due), Day)).Then(led);
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, led).When(p => LeadCase.Decide(p, new("赵局长", Due), Day)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, led).When(p => LeadCase.Decide(p, new("孙局长", Due), Day)).ThenOne<CaseLed>().First.ShouldBeFalse();
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => LeadCase.Decide(p, new("赵局长", Due), Day)).ThenRefused("petition.not-assigned");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => LeadCase.Decide(p, new("赵局长", Day.AddDays(-1)), Day)).ThenRefused("petition.term-in-the-past");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => LeadCase.Decide(p, new("赵局长", Due), Due)).ThenRefused("petition.closed");
        Given<Petitions.Petition>(LetterRegistered, Accusation, Accepted, Assigned).When(p => LeadCase.Decide(p, new("钱某", Due), Day)).ThenRefused("petition.accused-handles");
    }

    [Fact]
    public void A_led_case_has_a_responsible_person_by_name_the_officer_or_another()
    {
        var nobody = Assigned with { Officer = null };
        Given<Petitions.Petition>(LetterRegistered, Accepted, nobody).When(p => LeadCase.Decide(p, new("赵局长", Due), Day)).ThenRefused("petition.nobody-responsible");
        Given<Petitions.Petition>(LetterRegistered, Accepted, nobody).When(p => LeadCase.Decide(p, new("赵局长", Due, Responsible: "孙某"), Day))
            .ThenOne<CaseLed>().Responsible.ShouldBe("孙某");
        Given<Petitions.Petition>(LetterRegistered, Accusation, Accepted, Assigned).When(p => LeadCase.Decide(p, new("赵局长", Due, Responsible: "钱某"), Day))
            .ThenRefused("petition.accused-handles");
    }

    [Fact]
    public void A_round_of_supervision_has_thirty_days_in_2005_and_names_its_term_in_2022()
    {
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => SupervisePetition.Decide(p, new("赵局长", "十日内解决"), Day, WorkingCalendar.Published)).Then(First);
        Given<Petitions.Petition>(Registered2022, Accepted2022, Assigned2022)
            .When(p => SupervisePetition.Decide(p, new("赵局长", "……"), new(2022, 6, 1), WorkingCalendar.Published)).ThenRefused("petition.term-missing");
        Given<Petitions.Petition>(Registered2022, Accepted2022, Assigned2022)
            .When(p => SupervisePetition.Decide(p, new("赵局长", "……", new(2022, 5, 1)), new(2022, 6, 1), WorkingCalendar.Published)).ThenRefused("petition.term-in-the-past");
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => SupervisePetition.Decide(p, new("赵局长", "……"), Day, WorkingCalendar.Published))
            .ThenRefused("petition.not-assigned");
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => SupervisePetition.Decide(p, new("赵局长", "……"), Day, WorkingCalendar.Published)).ThenRefused("petition.closed");
    }

    [Fact]
    public void One_round_is_answered_before_the_next_and_before_the_opinion()
    {
        object[] supervised = [LetterRegistered, Accepted, Assigned, First];
        Given<Petitions.Petition>(supervised).When(p => SupervisePetition.Decide(p, new("赵局长", "……"), Day, WorkingCalendar.Published)).ThenRefused("petition.supervision-open");
        Given<Petitions.Petition>(supervised).When(p => AnswerPetition.Decide(p, new(PetitionOutcome.Supported, "……"), Day)).ThenRefused("petition.supervision-open");
        var replied = new SupervisionReplied(Day, 1, "已支付", true);
        Given<Petitions.Petition>(supervised).When(p => ReplyToSupervision.Decide(p, new("已支付"), Day)).Then(replied);
        Given<Petitions.Petition>(supervised).When(p => ReplyToSupervision.Decide(p, new("已支付"), First.DueOn.AddDays(1))).ThenOne<SupervisionReplied>().InTime.ShouldBeFalse();
        Given<Petitions.Petition>([.. supervised, replied]).When(p => ReplyToSupervision.Decide(p, new("已支付"), Day)).ThenNothing();
        Given<Petitions.Petition>([.. supervised, replied]).When(p => ReplyToSupervision.Decide(p, new("另一反馈"), Day)).ThenRefused("petition.no-supervision");
        Given<Petitions.Petition>([.. supervised, replied]).When(p => SupervisePetition.Decide(p, new("赵局长", "……"), Day, WorkingCalendar.Published))
            .ThenOne<PetitionSupervised>().Round.ShouldBe(2);
    }

    [Fact]
    public void A_matter_from_above_is_reported_back_with_its_receipt_and_against_the_term_of_the_organ()
    {
        var from = Registered(FromAbove with { AssignedBy = new("市信访局", "株信交〔2011〕12号", new(2011, 4, 11)) });
        Given<Petitions.Petition>(from, Accepted, Assigned, Answered).When(p => ReportBack.Decide(p, new("已办结", "回执3号"), new(2011, 4, 12)))
            .Then(Reported with { Report = "已办结", Receipt = "回执3号", InTime = false });
        When(RegisterPetition.Decide(FromAbove with { AssignedBy = new("市信访局", null, Received.AddDays(-1)) }, Received, true, WorkingCalendar.Published))
            .ThenRefused("petition.term-in-the-past");
        (FromAboveRegistered.AcceptanceDue.Rule, LetterRegistered.AcceptanceDue.Rule).ShouldBe(("petition.transferred-acceptance.2005", "petition.acceptance.2005"));
    }

    [Fact]
    public void What_is_reported_otherwise_than_it_was_is_refused_and_what_is_handled_anew_is_reported_anew()
    {
        object[] reported = [FromAboveRegistered, Accepted, Assigned, Answered, Reported];
        Given<Petitions.Petition>(reported).When(p => ReportBack.Decide(p, new(), Due)).ThenNothing();
        Given<Petitions.Petition>(reported).When(p => ReportBack.Decide(p, new("另一报告"), Due)).ThenRefused("petition.reported");
        var reopened = Given<Petitions.Petition>(reported).When(p => ReopenPetition.Decide(p, new(ReopenGround.OwnError, "查明有误"), Due, WorkingCalendar.Published))
            .ThenOne<PetitionReopened>();
        reopened.WasReported.ShouldBeTrue();
        Given<Petitions.Petition>([.. reported, reopened, Answered with { On = Due }]).When(p => ReportBack.Decide(p, new("另一报告"), Due)).ThenOne<ReportedBack>();
    }
}

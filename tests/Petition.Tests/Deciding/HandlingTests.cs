using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class HandlingTests
{
    private static readonly DateOnly Day = new(2011, 3, 5);
    private static readonly AssignPetition Assign = new("劳动监察支队", "王五");
    private static readonly AnswerPetition Answer = new(PetitionOutcome.Supported, "已责令支付。");

    [Fact]
    public void An_accepted_petition_is_assigned_to_a_department() =>
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => AssignPetition.Decide(p, Assign, Day)).Then(Assigned);

    [Fact]
    public void A_petition_is_not_assigned_before_it_is_accepted() =>
        Given<Petitions.Petition>(LetterRegistered).When(p => AssignPetition.Decide(p, Assign, Day)).ThenRefused("petition.not-accepted");

    [Fact]
    public void Who_handles_it_is_not_a_co_handler_besides() =>
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => AssignPetition.Decide(p, Assign with { CoHandlers = ["劳动监察支队"] }, Day)).ThenRefused("petition.handles-twice");

    [Fact]
    public void To_the_same_department_and_officer_it_is_assigned_once_and_to_others_anew()
    {
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => AssignPetition.Decide(p, Assign, Day)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => AssignPetition.Decide(p, Assign with { Officer = "赵六" }, Day))
            .Then(new PetitionAssigned(Day, "劳动监察支队", "赵六", []));
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => AssignPetition.Decide(p, new("社保局"), Day))
            .Then(new PetitionAssigned(Day, "社保局", null, []));
    }

    [Fact]
    public void An_answer_on_the_sixtieth_day_is_in_time_and_on_the_next_is_not()
    {
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => AnswerPetition.Decide(p, Answer, Due)).Then(Answered with { On = Due });
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => AnswerPetition.Decide(p, Answer, Due.AddDays(1)))
            .Then(Answered with { On = Due.AddDays(1), InTime = false });
    }

    [Fact]
    public void The_department_that_has_it_last_answers()
    {
        var again = new PetitionAssigned(Day, "社保局", null, []);
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, again).When(p => AnswerPetition.Decide(p, Answer, Due))
            .ThenOne<PetitionAnswered>().Department.ShouldBe("社保局");
    }

    [Fact]
    public void A_petition_is_answered_after_its_assignment_and_once()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => AnswerPetition.Decide(p, Answer, Day)).ThenRefused("petition.not-accepted");
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => AnswerPetition.Decide(p, Answer, Day)).ThenRefused("petition.not-assigned");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => AnswerPetition.Decide(p, Answer with { Answer = "另一答复" }, Due)).ThenRefused("petition.closed");
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => AnswerPetition.Decide(p, Answer, Due)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => AssignPetition.Decide(p, Assign, Due)).ThenRefused("petition.closed");
    }

    [Fact]
    public void A_matter_from_above_is_reported_back_once_it_is_answered()
    {
        Given<Petitions.Petition>(FromAboveRegistered, Accepted, Assigned, Answered).When(p => ReportBack.Decide(p, new(), new(2011, 4, 12))).Then(Reported);
        Given<Petitions.Petition>(FromAboveRegistered, Accepted, Assigned, Answered, Reported).When(p => ReportBack.Decide(p, new(), new(2011, 4, 13))).ThenNothing();
    }

    [Fact]
    public void What_is_not_answered_cannot_be_reported_back_not_even_if_it_was_declined()
    {
        Given<Petitions.Petition>(FromAboveRegistered, Accepted, Assigned).When(p => ReportBack.Decide(p, new(), Day)).ThenRefused("petition.not-answered");
        Given<Petitions.Petition>(FromAboveRegistered, Declined).When(p => ReportBack.Decide(p, new(), Day)).ThenRefused("petition.not-answered");
    }

    [Fact]
    public void There_is_nobody_to_report_a_letter_back_to() =>
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => ReportBack.Decide(p, new(), Due)).ThenRefused("petition.not-from-above");
}

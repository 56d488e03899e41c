using Hrss.Consultation.Commands;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

public sealed class HandlingTests
{
    private static readonly AnswerConsultation Answer = new("请带身份证。");
    private static readonly DateOnly Day = new(2011, 3, 2);

    [Fact]
    public void An_item_is_dispatched_to_a_department() =>
        Given<Consultation>(Received).When(c => DispatchConsultation.Decide(c, new("养老保险科"), Day)).Then(Dispatched);

    [Fact]
    public void To_the_same_department_it_is_dispatched_once_and_to_another_anew()
    {
        Given<Consultation>(Received, Dispatched).When(c => DispatchConsultation.Decide(c, new("养老保险科"), Day)).ThenNothing();
        Given<Consultation>(Received, Dispatched).When(c => DispatchConsultation.Decide(c, new("就业科"), Day)).Then(new ConsultationDispatched(Day, "就业科"));
    }

    [Fact]
    public void An_answer_on_the_last_day_is_in_time_and_on_the_next_is_not()
    {
        Given<Consultation>(Received, Dispatched).When(c => AnswerConsultation.Decide(c, Answer, Due)).Then(Answered with { On = Due });
        Given<Consultation>(Received, Dispatched).When(c => AnswerConsultation.Decide(c, Answer, Due.AddDays(1)))
            .Then(Answered with { On = Due.AddDays(1), InTime = false });
    }

    [Fact]
    public void The_department_that_has_it_last_answers() =>
        Given<Consultation>(Received, Dispatched, new ConsultationDispatched(Day, "就业科")).When(c => AnswerConsultation.Decide(c, Answer, Due))
            .ThenOne<ConsultationAnswered>().Department.ShouldBe("就业科");

    [Fact]
    public void What_no_department_has_is_not_answered() =>
        Given<Consultation>(Received).When(c => AnswerConsultation.Decide(c, Answer, Day)).ThenRefused("consultation.not-dispatched");

    [Fact]
    public void An_item_is_answered_once()
    {
        Given<Consultation>(Received, Dispatched, Answered).When(c => AnswerConsultation.Decide(c, Answer, Due)).ThenNothing();
        Given<Consultation>(Received, Dispatched, Answered).When(c => AnswerConsultation.Decide(c, new("另一个答复。"), Due)).ThenRefused("consultation.answered");
        Given<Consultation>(Received, Dispatched, Answered).When(c => DispatchConsultation.Decide(c, new("就业科"), Due)).ThenRefused("consultation.answered");
    }

    [Fact]
    public void Who_asked_is_called_back_after_the_answer() =>
        Given<Consultation>(Received, Dispatched, Answered).When(c => CallBack.Decide(c, new(true, true, true, Note: "已办好"), new(2011, 3, 9))).Then(Satisfied);

    [Fact]
    public void Before_the_answer_there_is_nothing_to_call_back_about()
    {
        Given<Consultation>(Received).When(c => CallBack.Decide(c, new(true, true, true), Day)).ThenRefused("consultation.not-answered");
        Given<Consultation>(Received, Dispatched).When(c => CallBack.Decide(c, new(true, true, true), Day)).ThenRefused("consultation.not-answered");
    }

    [Fact]
    public void A_call_back_is_repeated_when_the_opinion_changes_and_takes_the_place_of_the_one_before()
    {
        Given<Consultation>(Received, Dispatched, Answered, Satisfied).When(c => CallBack.Decide(c, new(true, true, true, Note: "已办好"), new(2011, 3, 10))).ThenNothing();
        Given<Consultation>(Received, Dispatched, Answered, Satisfied).When(c => CallBack.Decide(c, new(true, false, false, By: "王五", Note: "仍未办好"), new(2011, 3, 10)))
            .Then(new CalledBack(
                new(2011, 3, 10), ConsultationChannel.MayorsHotline, "养老保险科", new Evaluation(true, false, false), "王五", "仍未办好",
                new EarlierCall(new(2011, 3, 9), "养老保险科", new Evaluation(true, true, true))));
        Given<Consultation>(Received, Dispatched, Answered, Unsatisfied)
            .When(c => CallBack.Decide(c, new(true, true, true), new(2011, 3, 11))).ThenOne<CalledBack>().Previous!.Said.Solved.ShouldBeFalse();
    }
}

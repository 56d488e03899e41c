using Hrss.Consultation.Commands;
using Hrss.EventLog.Deadlines;
using Hrss.Statutes;
using static Hrss.Consultation.Tests.Deciding.ConsultationsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Consultation.Tests.Deciding;

public sealed class DeadlineTests
{
    private const string Notice = "国办发明电〔2011〕9号";
    private static readonly DateOnly Today = new(2011, 3, 2);

    // International Working Women's Day, a Tuesday: were it off, five working days would end on the 9th.
    private static readonly WorkingCalendar Amended = WorkingCalendar.Published.With([new CalendarDay(Due, CalendarDayKind.Holiday, "妇女节")]);

    [Fact]
    public void A_day_off_within_the_reply_term_moves_its_end_and_an_answer_by_then_is_in_time()
    {
        var recalculated = Given<Consultation>(Received, Dispatched).When(c => Recalculate.Decide(c, Amended, Today, Notice)).ThenOne<DeadlineRecalculated>();
        (recalculated.Was.LegalDue, recalculated.Due.LegalDue, recalculated.Notice).ShouldBe((Due, Due.AddDays(1), Notice));
        Given<Consultation>(Received, Dispatched, recalculated).When(c => AnswerConsultation.Decide(c, new("请带身份证。"), Due.AddDays(1)))
            .Then(Answered with { On = Due.AddDays(1), DueOn = Due.AddDays(1), InTime = true });
        Given<Consultation>(Received, Dispatched, recalculated).When(c => Recalculate.Decide(c, Amended, Today, Notice)).ThenNothing();
    }

    [Fact]
    public void What_is_answered_keeps_its_date_also_while_it_is_called_back_about()
    {
        Given<Consultation>(Received, Dispatched, Answered).When(c => Recalculate.Decide(c, Amended, Today, Notice)).ThenNothing();
        Given<Consultation>(Received, Dispatched, Answered, Satisfied).When(c => Recalculate.Decide(c, Amended, Today, Notice)).ThenNothing();
    }

    [Fact]
    public void Whoever_has_an_item_is_reminded_until_it_is_answered()
    {
        Given<Consultation>(Received).When(c => Remind.Decide(c, WorkingCalendar.Published, Due, On, 3))
            .Then(new DeadlineReminded(Due, ReminderKind.At, "consultation.reply.enquiry", Due));
        Given<Consultation>(Received, Dispatched, Answered).When(c => Remind.Decide(c, WorkingCalendar.Published, Due.AddDays(1), On, 3)).ThenNothing();
    }
}

using Hrss.Petition.Petitions;
using Hrss.EventLog.Deadlines;
using Hrss.Petition.Petitions.Commands;
using Hrss.Statutes;
using static Hrss.Petition.Tests.Deciding.PetitionsFor;
using static Hrss.Testing.Deciding;

namespace Hrss.Petition.Tests.Deciding;

public sealed class DeadlineTests
{
    private const string Notice = "国办发明电〔2011〕9号";
    private static readonly DateOnly Today = new(2011, 3, 10);

    // Tuesday, 3 May: with it a day off, the sixty days of handling end a day later.
    private static readonly WorkingCalendar Amended =
        WorkingCalendar.Published.With([new CalendarDay(Due, CalendarDayKind.Holiday, "劳动节")]);

    [Fact]
    public void A_day_off_that_is_added_moves_the_end_of_the_handling_that_fell_on_it()
    {
        var recalculated = Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Recalculate.Decide(p, Amended, Today, Notice)).ThenOne<DeadlineRecalculated>();
        (recalculated.Was.LegalDue, recalculated.Due.LegalDue, recalculated.Due.NominalDue).ShouldBe((Due, Due.AddDays(1), Due));
        (recalculated.On, recalculated.Notice).ShouldBe((Today, Notice));
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, recalculated).When(p => Recalculate.Decide(p, Amended, Today, Notice)).ThenNothing();
    }

    [Fact]
    public void An_answer_by_the_new_date_is_in_time()
    {
        var recalculated = Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned).When(p => Recalculate.Decide(p, Amended, Today, Notice)).ThenOne<DeadlineRecalculated>();
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, recalculated)
            .When(p => AnswerPetition.Decide(p, new(PetitionOutcome.Supported, "已责令支付。"), Due.AddDays(1)))
            .Then(Answered with { On = Due.AddDays(1), DueOn = Due.AddDays(1), InTime = true });
    }

    [Fact]
    public void What_is_closed_keeps_its_date()
    {
        Given<Petitions.Petition>(LetterRegistered, Accepted, Assigned, Answered).When(p => Recalculate.Decide(p, Amended, Today, Notice)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Declined).When(p => Recalculate.Decide(p, Amended, Today, Notice)).ThenNothing();
    }

    [Fact]
    public void What_the_notice_does_not_touch_keeps_its_date() =>
        Given<Petitions.Petition>(LetterRegistered).When(p => Recalculate.Decide(p, Amended, Today, Notice)).ThenNothing();

    [Fact]
    public void Before_the_acceptance_the_notice_of_it_is_reminded_of_and_then_the_handling()
    {
        Given<Petitions.Petition>(LetterRegistered).When(p => On(p, LetterRegistered.AcceptanceDue.LegalDue))
            .ThenOne<DeadlineReminded>().Rule.ShouldBe("petition.acceptance.2005");
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => On(p, LetterRegistered.AcceptanceDue.LegalDue)).ThenNothing();
        Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => On(p, Due)).ThenOne<DeadlineReminded>().Rule.ShouldBe("petition.handling.2005");
    }

    [Fact]
    public void Neither_a_reminder_nor_a_recalculation_is_an_act_that_later_ones_must_follow()
    {
        var late = new DateOnly(2026, 11, 24);
        var recalculated = Given<Petitions.Petition>(LetterRegistered, Accepted).When(p => Recalculate.Decide(p, Amended, late, Notice)).ThenOne<DeadlineRecalculated>();
        var reminded = new DeadlineReminded(late, ReminderKind.After, "petition.handling.2005", Due);
        Fold<Petitions.Petition>(LetterRegistered, Accepted, recalculated, reminded).LastActOn.ShouldBe(Accepted.On);
    }

    private static EventLog.Deciding.Decision On(Petitions.Petition petition, DateOnly today) =>
        Remind.Decide(petition, WorkingCalendar.Published, today, Received, ahead: 3);
}

using Hrss.EventLog.Deciding;
using Hrss.Statutes;

namespace Hrss.EventLog.Deadlines;

/// <summary>期限提醒: before, at and after a due date, each once.</summary>
public static class Remind
{
    /// <summary>The reminder that is due today, if any; where several were missed the latest alone.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="calendar">The calendar, to count the working days ahead.</param>
    /// <param name="today">Today in Shanghai.</param>
    /// <param name="knownSince">The day the matter was recorded: what was due before that (补录) nobody could be reminded of.</param>
    /// <param name="ahead">How many working days before the nominal due date the first reminder comes.</param>
    public static Decision Decide(ITimed matter, WorkingCalendar calendar, DateOnly today, DateOnly knownSince, int ahead)
    {
        // While a consultation is out the date is the earliest possible one, and nobody is late.
        if (!matter.IsOpen || matter.Running is not { } term || term.Due.LegalDue < knownSince || term.Due.Doubt.HasFlag(DateDoubt.PauseStillRunning))
            return Decision.NothingToDo;
        return KindOn(today, term.Due, calendar, ahead) is { } kind && !term.WasReminded(kind)
            ? Decision.Of(new DeadlineReminded(today, kind, term.Due.Rule, term.Due.LegalDue))
            : Decision.NothingToDo;
    }

    private static ReminderKind? KindOn(DateOnly today, DueDateSummary due, WorkingCalendar calendar, int ahead) =>
        today > due.LegalDue ? ReminderKind.After
        : today == due.LegalDue ? ReminderKind.At
        : today >= due.NominalDue || calendar.WorkingDaysBetween(today, due.NominalDue) <= ahead ? ReminderKind.Before
        : null;
}

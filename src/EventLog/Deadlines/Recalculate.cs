using Hrss.EventLog.Deciding;
using Hrss.Statutes;

namespace Hrss.EventLog.Deadlines;

/// <summary>期限重算: reckons the term of an open matter again, by another calendar.</summary>
public static class Recalculate
{
    /// <summary>The new date beside the old one; nothing where date and derivation stay the same, or the matter is closed.</summary>
    /// <param name="matter">The matter.</param>
    /// <param name="calendar">The calendar as it is now.</param>
    /// <param name="on">Today.</param>
    /// <param name="notice">The notice that changed it.</param>
    public static Decision Decide(ITimed matter, WorkingCalendar calendar, DateOnly on, string notice)
    {
        if (!matter.IsOpen || matter.Running is not { Due: var was })
            return Decision.NothingToDo;
        // The citation's wording is the library's, and may have been improved since.
        var due = DueDates.Of(TermCatalogue.Of(was), was.ReceivedOn, calendar, matter.ClockBy(calendar)).Summary with { Article = was.Article };
        return due == was ? Decision.NothingToDo : Decision.Of(new DeadlineRecalculated(on, was, due, notice));
    }
}

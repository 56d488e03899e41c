using Hrss.EventLog.Deciding;
using Hrss.Statutes;

namespace Hrss.EventLog.Deadlines;

/// <summary>
/// 有期限的事项: the state of a matter that the bureau must do something about in time. Its folds know <see cref="DeadlineRecalculated"/> and
/// <see cref="DeadlineReminded"/>, and leave <see cref="IMatter.LastActOn"/> as it was: neither is an act.
/// </summary>
public interface ITimed : IMatter
{
    /// <summary>登记编号.</summary>
    string Number { get; }

    /// <summary>未办结: whether it is still to be done. What was open and is no longer stays closed, and its date never changes.</summary>
    bool IsOpen { get; }

    /// <summary>当前期限: the term that runs for the bureau now, or null.</summary>
    RunningTerm? Running { get; }

    /// <summary>承办部门, or null while there is none.</summary>
    string? Department => null;

    /// <summary>What has happened to the clock, reckoned by a calendar: for a matter with a pause whose end itself depends on the calendar.</summary>
    /// <param name="calendar">The calendar.</param>
    ClockEvents ClockBy(WorkingCalendar calendar) => Running?.Clock ?? ClockEvents.None;
}

/// <summary>当前期限: a term that runs, with what is needed to reckon it again.</summary>
/// <param name="Due">到期日 and how it was reached.</param>
/// <param name="Clock">延长、扣除、重新起算: what has happened to the clock.</param>
public sealed record RunningTerm(DueDateSummary Due, ClockEvents Clock)
{
    /// <summary>已提醒: the reminders so far, of earlier due dates too.</summary>
    public IReadOnlyList<DeadlineReminded> Reminders { get; init; } = [];

    /// <summary>A term to which nothing has happened.</summary>
    public static RunningTerm Of(DueDateSummary due) => new(due, ClockEvents.None);

    /// <summary>重算.</summary>
    public RunningTerm After(DeadlineRecalculated e) => this with { Due = e.Due };

    /// <summary>提醒.</summary>
    public RunningTerm After(DeadlineReminded e) => this with { Reminders = [.. Reminders, e] };

    /// <summary>Whether somebody was reminded of the present due date at that point.</summary>
    public bool WasReminded(ReminderKind kind) => Reminders.Any(r => (r.Kind, r.Rule, r.DueOn) == (kind, Due.Rule, Due.LegalDue));
}

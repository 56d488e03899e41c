using Hrss.EventLog.Deadlines;
using Hrss.Statutes;

namespace Hrss.EventLog.Tests.Deadlines;

/// <summary>A matter that has nothing but a term.</summary>
internal sealed record TimedMatter(RunningTerm? Running, bool IsOpen = true) : ITimed
{
    public string Number => "NO-2026-000001";

    public DateOnly LastActOn => Running?.Due.ReceivedOn ?? default;

    /// <summary>A matter under a term, as the published calendar has it.</summary>
    public static TimedMatter Of(Term term, DateOnly receivedOn, ClockEvents? clock = null) =>
        new(new RunningTerm(DueDates.Of(term, receivedOn, WorkingCalendar.Published, clock).Summary, clock ?? ClockEvents.None));

    public TimedMatter After(DeadlineRecalculated e) => this with { Running = Running!.After(e) };

    public TimedMatter After(DeadlineReminded e) => this with { Running = Running!.After(e) };
}

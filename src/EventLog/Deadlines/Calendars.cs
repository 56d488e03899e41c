using Hrss.Statutes;

namespace Hrss.EventLog.Deadlines;

/// <summary>
/// 现行工作日历: the calendar that this process decides by, the published one with every notice that an officer has entered, and the assumed values of
/// this installation. One for the process; decisions get what they need of it as arguments.
/// </summary>
public sealed class Calendars
{
    private readonly WorkingCalendar published;
    private volatile Amended current;

    /// <summary>The published calendar, under the assumed values.</summary>
    public Calendars(AssumedValues assumed)
    {
        Assumed = assumed;
        published = new WorkingCalendar(WorkingCalendar.Published.Days, WorkingCalendar.Published.PublishedYears, assumed);
        current = new Amended(published, [], NewSignal());
    }

    /// <summary>假定值: what no text settles, as configured (section <c>Statutes:Assumptions</c>).</summary>
    public AssumedValues Assumed { get; }

    /// <summary>The calendar as it is now. Immutable: read it once for one decision.</summary>
    public WorkingCalendar Current => current.Calendar;

    /// <summary>The notices that were entered, in order.</summary>
    public IReadOnlyList<HolidayNotice> Notices => current.Notices;

    /// <summary>Completes when <see cref="Current"/> has been replaced.</summary>
    public Task Changed => current.Replaced.Task;

    /// <summary>The notice by which a term's dates are what they are: the latest that says something of its days, else the latest of all.</summary>
    public string NoticeOf(DateOnly from, DateOnly to) =>
        (current.Notices.LastOrDefault(n => n.Touches(from, to)) ?? (current.Notices.Count > 0 ? current.Notices[^1] : null))?.Citation ?? "历年节假日安排";

    /// <summary>Takes the calendar with these notices for the current one; nothing where it has them already.</summary>
    /// <param name="notices">All of them, in any order.</param>
    public void Amend(IEnumerable<HolidayNotice> notices)
    {
        var ordered = notices.OrderBy(n => n.Number, StringComparer.Ordinal).ToList();
        lock (published)
        {
            // None is ever taken back: who knows fewer read them earlier.
            var before = current;
            if (ordered.Count <= before.Notices.Count)
                return;
            var calendar = published.With(ordered.SelectMany(n => n.Days), ordered.Select(n => n.Publishes).OfType<int>());
            current = new Amended(calendar, ordered, NewSignal());
            before.Replaced.TrySetResult();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private sealed record Amended(WorkingCalendar Calendar, IReadOnlyList<HolidayNotice> Notices, TaskCompletionSource Replaced);
}

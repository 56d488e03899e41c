namespace Hrss.Statutes;

/// <summary>Why a due date may still change without anything happening to the matter (暂定原因).</summary>
[Flags]
public enum DateDoubt
{
    /// <summary>None: the date stands.</summary>
    None = 0,

    /// <summary>The holiday notice of a year that the term reaches is not published yet (节假日安排尚未公布).</summary>
    CalendarNotPublished = 1,

    /// <summary>A consultation has not come back yet (征求意见尚未结束): the date is the earliest possible one.</summary>
    PauseStillRunning = 2,
}

/// <summary>
/// 到期日: a due date with all that it was reckoned from. The derivation is worked out when asked for; to keep a due date in a fact,
/// keep its <see cref="Summary"/>.
/// </summary>
public sealed class DueDate
{
    private readonly WorkingCalendar _calendar;
    private IReadOnlyList<DayCount>? _derivation;

    internal DueDate(
        Term rule, DateOnly receivedOn, WorkingCalendar calendar, ClockEvents clock, DateOnly nominal, DateOnly legal, DateDoubt doubt) =>
        (Rule, ReceivedOn, _calendar, Clock, NominalDue, LegalDue, Doubt) = (rule, receivedOn, calendar, clock, nominal, legal, doubt);

    /// <summary>The rule and its article.</summary>
    public Term Rule { get; }

    /// <summary>The day that set the term going, itself not counted.</summary>
    public DateOnly ReceivedOn { get; }

    /// <summary>What had happened to the clock.</summary>
    public ClockEvents Clock { get; }

    /// <summary>名义到期日: the last day counted. Warn on this one.</summary>
    public DateOnly NominalDue { get; }

    /// <summary>法定到期日: the same, moved to the next working day where it is not worked. Late is after this one.</summary>
    public DateOnly LegalDue { get; }

    /// <summary>Why the date may still change.</summary>
    public DateDoubt Doubt { get; }

    /// <summary>暂定: whether the date may still change without anything happening to the matter.</summary>
    public bool Provisional => Doubt != DateDoubt.None;

    /// <summary>Every day from receipt to the due date, counted or not, and why.</summary>
    public IReadOnlyList<DayCount> Derivation =>
        _derivation ??= [.. Walk.Over(Rule, ReceivedOn, _calendar, Clock).Select(step => Explanation.Of(step, this, _calendar))];

    /// <summary>The due date as a fact keeps it.</summary>
    public DueDateSummary Summary => DueDateSummary.Of(this, _calendar);

    /// <summary>The day the count begins after: receipt, or the restart.</summary>
    public DateOnly StartedOn => Clock.RestartedOn ?? ReceivedOn;

    /// <summary>The days added by extension.</summary>
    public int ExtendedBy => Clock.Extensions.Sum(extension => extension.Days);

    /// <summary>逾期: whether an act on a day is late.</summary>
    public bool IsLate(DateOnly actedOn) => actedOn > LegalDue;

    /// <summary>Working days left after a day until the legal due date, itself included; negative once it has passed.</summary>
    public int WorkingDaysLeft(DateOnly today) => _calendar.WorkingDaysLeft(today, LegalDue);
}

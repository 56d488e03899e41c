using Hrss.Statutes;

namespace Hrss.EventLog.Deadlines;

/// <summary>期限事件: what happens to the term of a matter, whatever the matter is. No act of anybody on it: the date of the latest act stays.</summary>
public interface IDeadlineEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>提醒时点: when a reminder is due.</summary>
public enum ReminderKind
{
    /// <summary>临期: some working days before the nominal due date.</summary>
    Before,

    /// <summary>到期: on the legal due date.</summary>
    At,

    /// <summary>逾期: from the day after it.</summary>
    After,
}

/// <summary>期限重算: a holiday notice was entered or corrected, and the due date of an open matter is another, or stands now.</summary>
/// <param name="On">重算日期.</param>
/// <param name="Was">原期限.</param>
/// <param name="Due">新期限.</param>
/// <param name="Notice">依据: the notice's 文号, or its number where it has none.</param>
public sealed record DeadlineRecalculated(DateOnly On, DueDateSummary Was, DueDateSummary Due, string Notice) : IDeadlineEvent;

/// <summary>期限提醒: somebody was, or should have been, reminded of a due date; each kind once for each date.</summary>
/// <param name="On">提醒日期.</param>
/// <param name="Kind">提醒时点.</param>
/// <param name="Rule">The code of the term.</param>
/// <param name="DueOn">法定到期日.</param>
public sealed record DeadlineReminded(DateOnly On, ReminderKind Kind, string Rule, DateOnly DueOn) : IDeadlineEvent;

/// <summary>Every event of terms: part of every service whose matters have one.</summary>
public static class DeadlineEvents
{
    /// <summary>For the service's registration with Marten.</summary>
    public static IReadOnlyList<Type> All { get; } = [typeof(DeadlineRecalculated), typeof(DeadlineReminded)];
}

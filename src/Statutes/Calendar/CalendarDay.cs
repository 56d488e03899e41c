namespace Hrss.Statutes;

/// <summary>What a holiday notice says of a day (节假日安排).</summary>
public enum CalendarDayKind
{
    /// <summary>放假: a day off, on a weekday or at a weekend.</summary>
    Holiday,

    /// <summary>调休上班: a day worked, at a weekend or, where an amendment takes a holiday back, on a weekday.</summary>
    Workday,
}

/// <summary>One day of a State Council holiday notice (放假通知). Days not named follow the week: Monday to Friday worked.</summary>
/// <param name="Date">The day, Asia/Shanghai.</param>
/// <param name="Kind">Off or worked.</param>
/// <param name="Name">节日: the festival it belongs to, such as 春节.</param>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, string Name);

/// <summary>What a day is for the counting of working days (工作日性质).</summary>
public enum DayNature
{
    /// <summary>工作日: an ordinary working day.</summary>
    Working,

    /// <summary>调休工作日: a Saturday or Sunday worked to make up for a day off.</summary>
    MakeUp,

    /// <summary>休息日: an ordinary Saturday or Sunday.</summary>
    Rest,

    /// <summary>节假日: a day off named by a notice, statutory holidays and the days moved beside them alike.</summary>
    Holiday,
}

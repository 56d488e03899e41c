namespace Hrss.Statutes;

/// <summary>A day of every year (月日), such as 31 January.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31; must exist in the month.</param>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <summary>The day in a given year.</summary>
    public DateOnly In(int year) => new(year, Month, Day);

    /// <summary>Whether a date lies on or after this day of its own year.</summary>
    public bool IsOnOrBefore(DateOnly date) => (date.Month, date.Day).CompareTo((Month, Day)) >= 0;
}

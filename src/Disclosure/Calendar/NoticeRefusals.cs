using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Calendar;

/// <summary>Why a holiday notice is not entered.</summary>
internal static class NoticeRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("holiday-notice", "放假通知", "holiday notice");

    public static readonly Refusal OtherAgency = new(
        "holiday-notice.other-agency", "工作日历全国统一，由本级机构一处录入。", "The calendar is the nation's: it is entered in one place, by the bureau itself.",
        StatusCodes.Status403Forbidden);

    public static readonly Refusal NewYearMissing = new(
        "holiday-notice.new-year-missing", "年度放假安排须包含当年 1 月 1 日放假。", "A yearly arrangement includes 1 January as a day off.",
        StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal NothingNew = new(
        "holiday-notice.nothing-new", "所列日期与现行日历一致，无需录入。", "The calendar says all of this already.");

    public static Refusal YearOutOfRange(int first, int last) => new(
        "holiday-notice.year-out-of-range", $"年度须为 {first} 至 {last} 年。", $"The year must be {first} to {last}.", StatusCodes.Status422UnprocessableEntity);

    public static Refusal YearPublished(int year) => new(
        "holiday-notice.year-published", $"{year} 年的放假安排已经录入；如有变动，请作为调整通知录入（不填 publishes）。",
        $"The arrangement of {year} is in the calendar; enter a change as an amendment (without publishes).");

    public static Refusal DayTwice(DateOnly day) => new(
        "holiday-notice.day-twice", $"{day:yyyy-MM-dd} 列出两次。", $"{day:yyyy-MM-dd} is named twice.", StatusCodes.Status422UnprocessableEntity);

    public static Refusal StretchImpossible(DateOnly from) => new(
        "holiday-notice.stretch-impossible", $"自 {from:yyyy-MM-dd} 起的时段止日早于起日，或超过 31 天。",
        $"The stretch from {from:yyyy-MM-dd} ends before it begins, or is longer than 31 days.", StatusCodes.Status422UnprocessableEntity);

    public static Refusal DayOutsideYear(DateOnly day, int year) => new(
        "holiday-notice.day-outside-year", $"{day:yyyy-MM-dd} 不在 {year} 年，也不在上年 12 月。", $"{day:yyyy-MM-dd} is neither of {year} nor of the December before.",
        StatusCodes.Status422UnprocessableEntity);

    public static Refusal YearNotPublished(DateOnly day) => new(
        "holiday-notice.year-not-published", $"{day:yyyy-MM-dd} 所在年度的放假安排尚未录入，不能先行调整。",
        $"The arrangement of the year of {day:yyyy-MM-dd} is not in the calendar, so it cannot be amended yet.", StatusCodes.Status422UnprocessableEntity);

    public static Refusal WorkedAlready(DateOnly day) => new(
        "holiday-notice.worked-already", $"{day:yyyy-MM-dd} 本来就是工作日，不是调休上班。", $"{day:yyyy-MM-dd} is an ordinary working day, not a make-up day.",
        StatusCodes.Status422UnprocessableEntity);

    /// <summary>By another officer at the same moment.</summary>
    public static readonly Refusal YearJustPublished = new("holiday-notice.year-published", "该年度的放假安排已经录入。", "The arrangement of the year is in the calendar.");
}

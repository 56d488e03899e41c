using System.Globalization;

namespace Hrss.Ledgers;

/// <summary>台账中的日期.</summary>
public static class LedgerDay
{
    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日", "yyyyMMdd"];

    /// <summary>A day as ledgers write it, or as a spreadsheet counts it; a time of midnight behind it is left away. Null for what is no day.</summary>
    public static DateOnly? Of(string text)
    {
        var day = text.Split(' ', 2) is [var date, var time]
            && TimeOnly.TryParse(time, CultureInfo.InvariantCulture, out var midnight) && midnight == TimeOnly.MinValue ? date : text;
        if (DateOnly.TryParseExact(day, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found))
            return found;
        // The serial number of a day whose cell lost its format: 40603 is 2011-03-01.
        return day.Length == 5 && int.TryParse(day, NumberStyles.None, CultureInfo.InvariantCulture, out var serial)
            ? DateOnly.FromDateTime(DateTime.FromOADate(serial))
            : null;
    }
}

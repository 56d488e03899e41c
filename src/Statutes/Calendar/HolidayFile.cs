using System.Globalization;

namespace Hrss.Statutes;

/// <summary>
/// The data file of published holidays inside this library (Data/holidays.csv): date, kind, name. Its facts are those of the State
/// Council's notices as collected by holiday-cn (MIT), compared with two other collections without a difference.
/// </summary>
internal static class HolidayFile
{
    private const string Name = "Hrss.Statutes.Data.holidays.csv";

    /// <summary>Reads the file. Every year that occurs in it is published: each year has its New Year's day.</summary>
    public static WorkingCalendar Read()
    {
        using var stream = typeof(HolidayFile).Assembly.GetManifestResourceStream(Name)
            ?? throw new InvalidOperationException($"The embedded file {Name} is missing from the build.");
        using var reader = new StreamReader(stream);
        var days = Parse(reader).ToList();
        return new WorkingCalendar(days, days.Where(day => day.Date is { Month: 1, Day: 1 }).Select(day => day.Date.Year));
    }

    private static IEnumerable<CalendarDay> Parse(StreamReader reader)
    {
        reader.ReadLine();
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split(',');
            yield return new CalendarDay(
                DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                cells[1] switch
                {
                    "holiday" => CalendarDayKind.Holiday,
                    "workday" => CalendarDayKind.Workday,
                    var other => throw new InvalidDataException($"{Name}: unknown kind '{other}' on {cells[0]}."),
                },
                cells[2]);
        }
    }
}

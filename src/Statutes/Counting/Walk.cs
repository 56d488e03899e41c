namespace Hrss.Statutes;

/// <summary>One day of a walk from receipt to the due date. <paramref name="Ordinal"/> is 0 for a day that is not counted.</summary>
internal readonly record struct Step(DateOnly Day, DayTreatment Treatment, int Ordinal);

/// <summary>
/// The counting itself, once for all terms: the due date is the last step, the derivation is all of them.
/// The day of receipt or restart is not counted (民法典 Art. 201).
/// </summary>
internal static class Walk
{
    public static IEnumerable<Step> Over(Term term, DateOnly receivedOn, WorkingCalendar calendar, ClockEvents clock)
    {
        var start = clock.RestartedOn ?? receivedOn;
        for (var day = receivedOn; day < start; day = day.AddDays(1))
            yield return new(day, day == receivedOn ? DayTreatment.StartDay : DayTreatment.BeforeRestart, 0);
        yield return new(start, DayTreatment.StartDay, 0);

        var last = start;
        foreach (var step in term.Unit == TermUnit.Months
            ? Months(start, start.AddMonths(term.Days))
            : Days(start, term.Days + clock.Extensions.Sum(extension => extension.Days), term.Unit, calendar, clock.Pauses))
        {
            last = step.Day;
            yield return step;
        }

        if (term.Unit == TermUnit.WorkingDays || !term.RollsToWorkingDay || calendar.IsWorkingDay(last))
            yield break;
        var legal = calendar.WorkingDayOnOrAfter(last);
        for (var day = last.AddDays(1); day < legal; day = day.AddDays(1))
            yield return new(day, DayTreatment.Postponed, 0);
        yield return new(legal, DayTreatment.PostponedTo, 0);
    }

    private static IEnumerable<Step> Days(DateOnly start, int length, TermUnit unit, WorkingCalendar calendar, IReadOnlyList<Pause> pauses)
    {
        var counted = 0;
        for (var day = start; counted < length;)
        {
            day = day.AddDays(1);
            var treatment = Treat(day, unit, calendar);
            if (treatment is DayTreatment.Counted or DayTreatment.CountedMakeUp && IsPaused(day, pauses))
                treatment = DayTreatment.Paused;
            yield return treatment is DayTreatment.Counted or DayTreatment.CountedMakeUp
                ? new(day, treatment, ++counted)
                : new(day, treatment, 0);
        }
    }

    private static IEnumerable<Step> Months(DateOnly start, DateOnly end)
    {
        for (var day = start.AddDays(1); day <= end; day = day.AddDays(1))
            yield return new(day, DayTreatment.Counted, day.DayNumber - start.DayNumber);
    }

    private static DayTreatment Treat(DateOnly day, TermUnit unit, WorkingCalendar calendar) =>
        unit == TermUnit.CalendarDays ? DayTreatment.Counted : calendar.NatureOf(day) switch
        {
            DayNature.Working => DayTreatment.Counted,
            DayNature.MakeUp => DayTreatment.CountedMakeUp,
            DayNature.Rest => DayTreatment.RestDay,
            _ => DayTreatment.Holiday,
        };

    private static bool IsPaused(DateOnly day, IReadOnlyList<Pause> pauses)
    {
        foreach (var pause in pauses)
        {
            if (pause.Excludes(day))
                return true;
        }

        return false;
    }
}

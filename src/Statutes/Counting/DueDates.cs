namespace Hrss.Statutes;

/// <summary>Reckons due dates (到期日计算): term, day of receipt, calendar and what happened to the clock in; date and derivation out.</summary>
public static class DueDates
{
    /// <summary>The earliest day of receipt that is reckoned with.</summary>
    public static DateOnly Earliest { get; } = new(1990, 1, 1);

    /// <summary>The latest day of receipt, restart or return that is reckoned with.</summary>
    public static DateOnly Latest { get; } = new(2199, 12, 31);

    /// <summary>The due date of a term.</summary>
    /// <param name="term">The rule, such as <see cref="Terms.DisclosureAnswer"/>.</param>
    /// <param name="receivedOn">The day that sets it going, itself not counted; a rest day is as good as any.</param>
    /// <param name="calendar">Which days are worked.</param>
    /// <param name="clock">Extension, pauses and restart; none when left out.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day outside <see cref="Earliest"/> to <see cref="Latest"/>.</exception>
    /// <exception cref="ArgumentException">A restart before receipt, an extension in another unit or beyond what its rule allows
    /// altogether, or an extension or pause of a term in months, which the law does not know.</exception>
    public static DueDate Of(Term term, DateOnly receivedOn, WorkingCalendar calendar, ClockEvents? clock = null)
    {
        ArgumentNullException.ThrowIfNull(term);
        ArgumentNullException.ThrowIfNull(calendar);
        clock ??= ClockEvents.None;
        Check(term, receivedOn, clock);

        var (nominal, legal, doubt) = (receivedOn, receivedOn, DateDoubt.None);
        foreach (var step in Walk.Over(term, receivedOn, calendar, clock))
        {
            legal = step.Day;
            if (step.Treatment is not (DayTreatment.Postponed or DayTreatment.PostponedTo))
                nominal = step.Day;
            if (AsksTheCalendar(term, step) && !calendar.IsSettled(step.Day))
                doubt |= DateDoubt.CalendarNotPublished;
        }

        // A term in calendar days asks the calendar about its last day only.
        if (term.Unit != TermUnit.WorkingDays && term.RollsToWorkingDay && !calendar.IsSettled(nominal))
            doubt |= DateDoubt.CalendarNotPublished;
        var start = clock.RestartedOn ?? receivedOn;
        if (clock.Pauses.Any(pause => pause.StillOpen && pause.SentOn < legal && pause.ReturnedOn >= start))
            doubt |= DateDoubt.PauseStillRunning;
        return new DueDate(term, receivedOn, calendar, clock, nominal, legal, doubt);
    }

    private static bool AsksTheCalendar(Term term, Step step) => step.Treatment switch
    {
        DayTreatment.StartDay or DayTreatment.BeforeRestart => false,
        DayTreatment.Postponed or DayTreatment.PostponedTo => true,
        _ => term.Unit == TermUnit.WorkingDays,
    };

    private static void Check(Term term, DateOnly receivedOn, ClockEvents clock)
    {
        InRange(receivedOn, nameof(receivedOn));
        if (clock.RestartedOn is { } restart)
        {
            InRange(restart, nameof(clock));
            if (restart < receivedOn)
                throw new ArgumentException("A term cannot restart before its matter was received.", nameof(clock));
        }

        foreach (var pause in clock.Pauses)
            InRange(pause.ReturnedOn, nameof(clock));
        if (term.Unit == TermUnit.Months && (clock.Extensions.Count > 0 || clock.Pauses.Count > 0))
            throw new ArgumentException("A term in months knows neither extension nor pause.", nameof(clock));
        foreach (var byRule in clock.Extensions.GroupBy(extension => extension.Rule.Code))
        {
            var rule = byRule.First().Rule;
            if (rule.Unit != term.Unit)
                throw new ArgumentException($"{rule.Code} is counted in another unit than {term.Code}.", nameof(clock));
            if (byRule.Sum(extension => extension.Days) > rule.Days)
                throw new ArgumentException($"{rule.Code} allows {rule.Days} days altogether.", nameof(clock));
        }
    }

    private static void InRange(DateOnly day, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(day, Earliest, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(day, Latest, name);
    }
}

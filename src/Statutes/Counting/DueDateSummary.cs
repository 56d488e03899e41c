namespace Hrss.Statutes;

/// <summary>A stretch that a term did not count, for the compact form (不计入的时段). Weekends inside it are part of it.</summary>
/// <param name="From">First day of it.</param>
/// <param name="To">Last day of it.</param>
/// <param name="Why">Holiday, pause, time before a restart, or postponement.</param>
/// <param name="Name">The festival, where it is a holiday.</param>
/// <param name="Days">How many days of that kind it holds: for a pause, the working days excluded.</param>
public sealed record ExcludedStretch(DateOnly From, DateOnly To, DayTreatment Why, string? Name, int Days);

/// <summary>
/// A due date as a fact keeps it (到期日摘要): small, flat, and enough to tell how the date was reached. Ordinary weekends are left out.
/// Two summaries with the same content are equal.
/// </summary>
/// <param name="Rule">The code of the term.</param>
/// <param name="Article">The article, cited in Chinese.</param>
/// <param name="ReceivedOn">The day of receipt.</param>
/// <param name="StartedOn">The day the count began after.</param>
/// <param name="Days">The length of the term without extension.</param>
/// <param name="ExtendedBy">The days added by extension.</param>
/// <param name="Unit">What is counted.</param>
/// <param name="NominalDue">The last day counted.</param>
/// <param name="LegalDue">The due date in law.</param>
/// <param name="Doubt">Why it may still change.</param>
/// <param name="Excluded">The stretches not counted, in order.</param>
/// <param name="MakeUpDays">调休上班日: the weekend days that counted.</param>
public sealed record DueDateSummary(
    string Rule,
    string Article,
    DateOnly ReceivedOn,
    DateOnly StartedOn,
    int Days,
    int ExtendedBy,
    TermUnit Unit,
    DateOnly NominalDue,
    DateOnly LegalDue,
    DateDoubt Doubt,
    IReadOnlyList<ExcludedStretch> Excluded,
    IReadOnlyList<DateOnly> MakeUpDays)
{
    /// <summary>暂定: whether the date may still change without anything happening to the matter.</summary>
    public bool Provisional => Doubt != DateDoubt.None;

    /// <inheritdoc />
    public bool Equals(DueDateSummary? other) => other is not null
        && (Rule, Article, ReceivedOn, StartedOn) == (other.Rule, other.Article, other.ReceivedOn, other.StartedOn)
        && (Days, ExtendedBy) == (other.Days, other.ExtendedBy)
        && (Unit, NominalDue, LegalDue, Doubt) == (other.Unit, other.NominalDue, other.LegalDue, other.Doubt)
        && Excluded.SequenceEqual(other.Excluded) && MakeUpDays.SequenceEqual(other.MakeUpDays);

    /// <inheritdoc />
    public override int GetHashCode() =>
        HashCode.Combine(Rule, ReceivedOn, StartedOn, ExtendedBy, NominalDue, LegalDue, Doubt, Excluded.Count);

    internal static DueDateSummary Of(DueDate due, WorkingCalendar calendar)
    {
        var (excluded, makeUps) = (new List<ExcludedStretch>(), new List<DateOnly>());
        ExcludedStretch? open = null;
        foreach (var step in Walk.Over(due.Rule, due.ReceivedOn, calendar, due.Clock))
        {
            if (step.Treatment == DayTreatment.CountedMakeUp)
                makeUps.Add(step.Day);
            if (step.Treatment is DayTreatment.RestDay)
                continue;
            var name = step.Treatment is DayTreatment.Holiday or DayTreatment.Postponed ? calendar.FestivalOn(step.Day) : null;
            if (open is not null && open.Why == step.Treatment && open.Name == name)
            {
                open = open with { To = step.Day, Days = open.Days + 1 };
                continue;
            }

            if (open is not null)
                excluded.Add(open);
            open = IsExclusion(step.Treatment) ? new(step.Day, step.Day, step.Treatment, name, 1) : null;
        }

        if (open is not null)
            excluded.Add(open);
        return new(due.Rule.Code, due.Rule.Basis.Text.Chinese, due.ReceivedOn, due.StartedOn, due.Rule.Days, due.ExtendedBy, due.Rule.Unit,
            due.NominalDue, due.LegalDue, due.Doubt, excluded, makeUps);
    }

    private static bool IsExclusion(DayTreatment treatment) =>
        treatment is DayTreatment.Holiday or DayTreatment.Paused or DayTreatment.BeforeRestart or DayTreatment.Postponed;
}

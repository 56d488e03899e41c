namespace Hrss.Statutes;

/// <summary>What a term is counted in (期限单位).</summary>
public enum TermUnit
{
    /// <summary>工作日.</summary>
    WorkingDays,

    /// <summary>日: calendar days.</summary>
    CalendarDays,

    /// <summary>月: months, ending on the day of the same number (民法典 Art. 202).</summary>
    Months,
}

/// <summary>期限: a period that the law sets for an act, with the place where it stands.</summary>
/// <param name="Code">A stable code, safe in addresses, events and logs, such as <c>disclosure.answer.2019</c>.</param>
/// <param name="Days">How many days, or months where <paramref name="Unit"/> says so.</param>
/// <param name="Unit">Working days, calendar days or months.</param>
/// <param name="Name">What must be done within it.</param>
/// <param name="Basis">The article.</param>
public sealed record Term(string Code, int Days, TermUnit Unit, Wording Name, Citation Basis)
{
    /// <summary>
    /// Whether a last day that is not worked moves to the next working day (期间届满日顺延), for terms in calendar days and months;
    /// terms in working days always end on one. For the organ's own terms this is by analogy with 民法典 Art. 203
    /// (see <see cref="Assumptions.RollingOfOrganTerms"/>).
    /// </summary>
    public bool RollsToWorkingDay { get; init; } = true;

    /// <summary>The assumption that the term rests on, a code of <see cref="Assumptions"/>; null where the text was read.</summary>
    public string? Assumption { get; init; }

    /// <summary>The length in words: 20个工作日, 20 working days.</summary>
    public Wording Length => Unit switch
    {
        TermUnit.WorkingDays => new($"{Days}个工作日", $"{Days} working days"),
        TermUnit.CalendarDays => new($"{Days}日", $"{Days} days"),
        _ => new($"{Days}个月", $"{Days} months"),
    };
}

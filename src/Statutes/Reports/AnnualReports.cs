namespace Hrss.Statutes;

/// <summary>Whose annual report it is (年报主体).</summary>
public enum ReportingBody
{
    /// <summary>A department of a government at county level or above, such as an HRSS bureau (政府部门).</summary>
    Department,

    /// <summary>政府信息公开工作主管部门: the department in charge, which reports for the government.</summary>
    LeadDepartment,
}

/// <summary>年报期限: the fixed day by which an annual report must be published.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="FixedOn">The day in law. It is a date, not a period, so it does not move when it is a day off.</param>
/// <param name="PlanFor">计划日: the last working day on or before it; plan for this one.</param>
/// <param name="Basis">The article.</param>
/// <param name="Provisional">Whether <paramref name="PlanFor"/> may change because the calendar is not published yet.</param>
public sealed record ReportDue(int Year, DateOnly FixedOn, DateOnly PlanFor, Citation Basis, bool Provisional)
{
    /// <summary>Whether the fixed day is a working day itself.</summary>
    public bool FixedDayIsWorked => FixedOn == PlanFor;
}

/// <summary>When annual reports on disclosure are due (政府信息公开工作年度报告).</summary>
public static class AnnualReports
{
    /// <summary>The regulation that rules a year's report: the one in force when it is due.</summary>
    /// <returns>Null for years before 2008.</returns>
    public static DisclosureRegulation? RegulationFor(int year) => year switch
    {
        < 2008 => null,
        < 2019 => DisclosureRegulation.Of2008,
        _ => DisclosureRegulation.Of2019,
    };

    /// <summary>
    /// The due day of the report on a year: 2008 Art. 31, every organ by 31 March (assumed); 2019 Art. 49, a department by 31 January,
    /// the department in charge by 31 March of the following year.
    /// </summary>
    public static ReportDue DueOn(
        int year,
        DisclosureRegulation regulation,
        WorkingCalendar? calendar = null,
        ReportingBody body = ReportingBody.Department,
        AssumedValues? assumed = null)
    {
        calendar ??= WorkingCalendar.Published;
        var (day, basis) = (regulation, body) switch
        {
            (DisclosureRegulation.Of2008, _) =>
                ((assumed ?? AssumedValues.Default).Report2008Due, new Citation(Instruments.Disclosure2008, 31)),
            (DisclosureRegulation.Of2019, ReportingBody.Department) =>
                (new MonthDay(1, 31), new Citation(Instruments.Disclosure2019, 49, 1)),
            (DisclosureRegulation.Of2019, _) => (new MonthDay(3, 31), new Citation(Instruments.Disclosure2019, 49, 2)),
            _ => throw new ArgumentOutOfRangeException(nameof(regulation), regulation, null),
        };
        var fixedOn = day.In(year + 1);
        return new(year, fixedOn, calendar.WorkingDayOnOrBefore(fixedOn), basis, !calendar.IsSettled(fixedOn));
    }
}

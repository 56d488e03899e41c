namespace Hrss.Statutes;

/// <content>
/// Social stability (维护稳定). No text sets a number of days: the bureau sets each date for itself, and the lengths here are what it starts from
/// (see <see cref="Assumptions.StabilityDatesAreLocal"/>).
/// </content>
public static partial class Terms
{
    /// <summary>
    /// 重大信访信息报告回执: for the organ that was reported to at once (2005 Art. 26-27; 2022 Art. 25) to confirm that it has the report; local, a working day.
    /// </summary>
    public static Term MajorReportReceipt(PetitionRegulation regulation) => Pick(regulation, MajorReportReceipt2005, MajorReportReceipt2022);

    /// <summary>不稳定因素复查评估: to look at an instability factor again; local, 30 days.</summary>
    public static Term FactorReview { get; } = Local("petition.factor-review", 30, TermUnit.CalendarDays,
        new("复查评估不稳定因素", "Review the instability factor"), new(Instruments.Petition2022, 0));

    /// <summary>定期排查报告: for every unit to report what it found in a screening round; local, 10 days.</summary>
    public static Term ScreeningReport { get; } = Local("petition.screening-report", 10, TermUnit.CalendarDays,
        new("报告不稳定因素排查情况", "Report what the screening found"), new(Instruments.Petition2022, 0));

    /// <summary>局长信访接待日: to hold the reception on its day, or to move it where its day turns out to be off; the calendar of receptions sets the day.</summary>
    public static Term ReceptionDay { get; } = Local("petition.reception-day", 30, TermUnit.CalendarDays,
        new("举行局长信访接待日", "Hold the leader's reception day"), new(Instruments.Petition2022, 0));

    private static readonly Term MajorReportReceipt2005 = Local("petition.major-report-receipt.2005", 1, TermUnit.WorkingDays,
        MajorReportReceiptName, new(Instruments.Petition2005, 26));
    private static readonly Term MajorReportReceipt2022 = Local("petition.major-report-receipt.2022", 1, TermUnit.WorkingDays,
        MajorReportReceiptName, new(Instruments.Petition2022, 25));

    private static Wording MajorReportReceiptName => new("取得重大信访信息报告的回执", "Get the receipt for the major report");

    private static Term Local(string code, int days, TermUnit unit, Wording name, Citation basis) =>
        new(code, days, unit, name, basis) { Assumption = Assumptions.StabilityDatesAreLocal.Code };
}

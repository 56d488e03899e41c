namespace Hrss.Statutes;

/// <content>Simple handling (简易办理), hotline (12345), remedies (救济) and labour inspection (劳动监察).</content>
public static partial class Terms
{
    /// <summary>简易办理受理: to decide on acceptance, from receipt; 3 working days (2022: assumed).</summary>
    public static Term SimpleAcceptance(SimpleProcedureRules rules, AssumedValues? assumed = null) =>
        Simple("acceptance", rules, 3, (assumed ?? AssumedValues.Default).SimpleAcceptance2022,
            new("简易办理：决定是否受理", "Simple handling: decide on acceptance"));

    /// <summary>简易办理意见: to give the opinion, from acceptance; 10 working days (2022: assumed).</summary>
    public static Term SimpleOpinion(SimpleProcedureRules rules, AssumedValues? assumed = null) =>
        Simple("opinion", rules, 10, (assumed ?? AssumedValues.Default).SimpleOpinion2022,
            new("简易办理：出具处理意见", "Simple handling: give the opinion"));

    /// <summary>逐级转送: for each level to relay a matter for simple handling; 1 working day, in the trial rules of 2016 only.</summary>
    public static Term SimpleRelay { get; } = Working("petition.simple-relay.2016", 1,
        new("简易办理：逐级转送", "Simple handling: relay to the next level"), Instruments.SimpleProcedure2016, 0);

    /// <summary>
    /// 热线答复: to answer an item of the hotline or the mayor's mailbox, from receipt of the work order; local, working days.
    /// </summary>
    public static Term HotlineReply(HotlineMatter matter, AssumedValues? assumed = null)
    {
        var terms = (assumed ?? AssumedValues.Default).Hotline;
        return matter switch
        {
            HotlineMatter.Enquiry => Hotline("consultation.reply.enquiry", terms.Enquiry, new("答复咨询", "Answer the question")),
            HotlineMatter.Help => Hotline("consultation.reply.help", terms.Help, new("答复求助", "Answer the request for help")),
            HotlineMatter.Complaint => Hotline("consultation.reply.complaint", terms.Complaint, new("答复投诉", "Answer the complaint")),
            HotlineMatter.Report => Hotline("consultation.reply.report", terms.Report, new("答复举报", "Answer the report")),
            HotlineMatter.Suggestion => Hotline("consultation.reply.suggestion", terms.Suggestion, new("答复建议", "Answer the suggestion")),
            _ => throw new ArgumentOutOfRangeException(nameof(matter), matter, null),
        };
    }

    /// <summary>延长热线答复: the longest extension of a hotline reply by approval; local, working days.</summary>
    public static Term HotlineExtension(AssumedValues? assumed = null) =>
        Hotline("consultation.extension", (assumed ?? AssumedValues.Default).Hotline.Extension, new("延长答复时限", "Extend the time to reply"));

    /// <summary>
    /// 申请行政复议: to ask for administrative review, from learning of the act; Art. 9 of the law until 2023, Art. 20 since, 60 days.
    /// </summary>
    public static Term ReviewApplication(ReviewLaw law) => law == ReviewLaw.Earlier ? ReviewApplicationEarlier : ReviewApplication2023;

    /// <summary>
    /// 直接起诉: to sue directly, from learning of the act; 行政诉讼法 Art. 46, 6 months. For acts before the amendment of that law,
    /// 3 months (assumed).
    /// </summary>
    /// <param name="actedOn">The day of the act.</param>
    /// <param name="assumed">The day from which six months apply; the default when left out.</param>
    public static Term DirectLitigation(DateOnly actedOn, AssumedValues? assumed = null) =>
        actedOn >= (assumed ?? AssumedValues.Default).SixMonthsToSueFrom ? DirectLitigationToday : DirectLitigationEarlier;

    /// <summary>复议后起诉: to sue after a review decision, from receipt of it; 行政诉讼法 Art. 45, 15 days.</summary>
    public static Term LitigationAfterReview { get; } = ByApplicant("remedy.litigation-after-review", 15,
        new("复议后提起行政诉讼", "Sue after the review decision"), Instruments.AdministrativeLitigation, 45);

    /// <summary>
    /// 行政复议答复: for the respondent to answer in writing with its evidence, from its receipt of the copy of the application; Art. 23 of the law
    /// until 2023, Art. 48 since, 10 days (assumed).
    /// </summary>
    public static Term ReviewDefence(ReviewLaw law, AssumedValues? assumed = null) => law == ReviewLaw.Earlier
        ? Defence("remedy.review-defence.earlier", (assumed ?? AssumedValues.Default).ReviewDefence, ReviewDefenceName, Instruments.AdministrativeReviewEarlier, 23)
        : Defence("remedy.review-defence.2023", (assumed ?? AssumedValues.Default).ReviewDefence, ReviewDefenceName, Instruments.AdministrativeReview2023, 48);

    /// <summary>
    /// 行政诉讼答辩: for the defendant to answer with its evidence, from its receipt of the copy of the complaint; 行政诉讼法 Art. 67, 15 days, before
    /// the amendment of that law Art. 43, 10 days (both assumed).
    /// </summary>
    /// <param name="receivedOn">The day of receipt of the copy.</param>
    /// <param name="assumed">The lengths and the day between them; the default when left out.</param>
    public static Term LitigationDefence(DateOnly receivedOn, AssumedValues? assumed = null)
    {
        assumed ??= AssumedValues.Default;
        return receivedOn >= assumed.SixMonthsToSueFrom
            ? Defence("remedy.litigation-defence", assumed.LitigationDefence, LitigationDefenceName, Instruments.AdministrativeLitigation, 67)
            : Defence("remedy.litigation-defence.earlier", assumed.EarlierLitigationDefence, LitigationDefenceName, Instruments.AdministrativeLitigation, 43);
    }

    /// <summary>责令重新作出决定: to decide anew as a review decision or a judgment orders, from its receipt; the order sets the length.</summary>
    /// <param name="days">The length that the order sets.</param>
    /// <param name="unit">In what it counts: working days or calendar days.</param>
    /// <param name="basis">The article under which it was ordered.</param>
    public static Term Redecision(int days, TermUnit unit, Citation basis)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        var code = unit switch
        {
            TermUnit.WorkingDays => RedecisionInWorkingDays,
            TermUnit.CalendarDays => RedecisionInCalendarDays,
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
        };
        return new(code, days, unit, new("按复议决定、判决的要求重新作出决定", "Decide anew as a review decision or a judgment orders"), basis) { Assumption = Assumptions.RedecisionByOrder.Code };
    }

    internal const string RedecisionInWorkingDays = "remedy.redecision.working-days";
    internal const string RedecisionInCalendarDays = "remedy.redecision.calendar-days";

    /// <summary>劳动监察: to conclude a case of labour inspection, from its filing; 劳动保障监察条例 Art. 17, 60 working days.</summary>
    public static Term LabourInspection { get; } = Working("labour-inspection.conclude", 60,
        new("办结劳动保障监察案件", "Conclude the labour inspection case"), Instruments.LabourInspection, 17);

    /// <summary>延长劳动监察: the longest extension of it; Art. 17, 30 working days.</summary>
    public static Term LabourInspectionExtension { get; } = Working("labour-inspection.extension", 30,
        new("延长劳动保障监察办理期限", "Extend the labour inspection case"), Instruments.LabourInspection, 17);

    private static readonly Term ReviewApplicationEarlier =
        ByApplicant("remedy.review.earlier", 60, ReviewApplicationName, Instruments.AdministrativeReviewEarlier, 9);
    private static readonly Term ReviewApplication2023 =
        ByApplicant("remedy.review.2023", 60, ReviewApplicationName, Instruments.AdministrativeReview2023, 20);

    private static readonly Term DirectLitigationToday = new("remedy.litigation", 6, TermUnit.Months, DirectLitigationName,
        new(Instruments.AdministrativeLitigation, 46));

    private static readonly Term DirectLitigationEarlier = new("remedy.litigation.earlier", 3, TermUnit.Months, DirectLitigationName,
        new(Instruments.AdministrativeLitigation, 39)) { Assumption = Assumptions.EarlierTimeToSue.Code };

    private static Wording ReviewDefenceName => new("提交行政复议答复书", "File the respondent's answer in the review");

    private static Wording LitigationDefenceName => new("提交行政诉讼答辩状", "File the defendant's answer in the lawsuit");

    private static Wording DirectLitigationName => new("直接提起行政诉讼", "Sue directly");

    private static Wording ReviewApplicationName => new("申请行政复议", "Ask for administrative review");

    private static Term Simple(string what, SimpleProcedureRules rules, int days2016, int days2022, Wording name) => rules switch
    {
        SimpleProcedureRules.Of2016 => Working($"petition.simple-{what}.2016", days2016, name, Instruments.SimpleProcedure2016, 0),
        SimpleProcedureRules.Of2022 => Working($"petition.simple-{what}.2022", days2022, name, Instruments.SimpleProcedure2022, 0) with
        { Assumption = Assumptions.SimpleProcedure2022Terms.Code },
        _ => throw new ArgumentOutOfRangeException(nameof(rules), rules, null),
    };

    private static Term Hotline(string code, int days, Wording name) =>
        Working(code, days, name, Instruments.Hotline2020, 0) with { Assumption = Assumptions.HotlineTermsAreLocal.Code };

    private static Term Defence(string code, int days, Wording name, Instrument instrument, int article) =>
        Calendar(code, days, name, instrument, article) with { Assumption = Assumptions.DefenceTerms.Code };

    private static Term ByApplicant(string code, int days, Wording name, Instrument instrument, int article) =>
        Calendar(code, days, name, instrument, article) with { Assumption = null };
}

/// <summary>What a hotline or mailbox item asks for, as far as its term depends on it (诉求类别).</summary>
public enum HotlineMatter
{
    /// <summary>咨询.</summary>
    Enquiry,

    /// <summary>求助.</summary>
    Help,

    /// <summary>投诉.</summary>
    Complaint,

    /// <summary>举报.</summary>
    Report,

    /// <summary>建议.</summary>
    Suggestion,
}

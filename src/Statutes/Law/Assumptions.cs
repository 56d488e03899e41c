namespace Hrss.Statutes;

/// <summary>How far a statement about the law is assured (可信程度).</summary>
public enum Assurance
{
    /// <summary>凭记忆: no text was read for it. Confirm before relying on it.</summary>
    FromMemory,

    /// <summary>推定: inferred, or a convention of this project; no text says so.</summary>
    Inferred,
}

/// <summary>假定: something this library takes for law, or decides, without having read it in a text.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Assurance">From memory or inferred.</param>
/// <param name="Statement">What is assumed.</param>
/// <param name="Affects">What would change if it were otherwise.</param>
/// <param name="ConfiguredBy">The member of this library that changes it; null where it is fixed in code.</param>
public sealed record Assumption(string Code, Assurance Assurance, Wording Statement, Wording Affects, string? ConfiguredBy);

/// <summary>
/// Every assumption of this library in one place (全部假定): those about the law at large here, those about fees and reports beside.
/// What is not here was read in a text, whole or in excerpt.
/// </summary>
public static partial class Assumptions
{
    /// <summary>The law of the day of receipt.</summary>
    public static Assumption LawOfTheDayOfReceipt { get; } = Inferred("law-of-the-day-of-receipt",
        "条例均无过渡条款，以收到之日有效的规定适用全程。",
        "No regulation has a transition clause: the law in force on the day of receipt rules a matter for life.",
        "适用哪一条例及其全部期限。", "Which regulation, and so every term of a matter.");

    /// <summary>The end of the petition regulation of 2005.</summary>
    public static Assumption EndOfPetitions2005 { get; } = FromMemory("end-of-petitions-2005",
        "《信访条例》施行至2022年4月30日（国务院令第752号废止）。",
        "The petition regulation of 2005 was in force until 2022-04-30 (repealed by State Council Order 752).",
        "仅说明；2022年5月1日起适用新条例已有依据。", "Nothing reckoned: the newer text's first day was read.");

    /// <summary>Which end days belong to a pause.</summary>
    public static Assumption PauseEndpoints { get; } = Inferred("pause-endpoints",
        "“所需时间不计算”不含发出当日，含返回当日；重叠的期间只扣除一次。",
        "“The time needed is not counted” leaves out the day of sending and takes in the day of return; "
        + "overlapping pauses exclude a day once.",
        "有中止情形的到期日，最多相差一日。", "Due dates with pauses, by one day.");

    /// <summary>A consultation's silence.</summary>
    public static Assumption SilenceEndsPause { get; } = Inferred("silence-ends-pause",
        "被征求意见者逾期未答复的，不计入的时间止于其答复期限届满之日，此后的答复不再延长。",
        "Where the asked party is silent, the pause ends when its own term runs out; a later answer does not lengthen it.",
        "征求意见的到期日。", "Due dates with consultations.", nameof(Pause));

    /// <summary>Rolling of an organ's own terms in calendar days.</summary>
    public static Assumption RollingOfOrganTerms { get; } = Inferred("rolling-of-organ-terms",
        "行政机关以日计算的期限届满日为休息日的，比照民法典第二百零三条顺延。",
        "An organ's own term in calendar days that ends on a day off moves to the next working day, by analogy with Civil Code Art. 203.",
        "信访事项的法定到期日；名义到期日不受影响。",
        "The legal due date of petitions; the nominal one stays.", $"{nameof(Term)}.{nameof(Term.RollsToWorkingDay)}");

    /// <summary>The day of receipt before the circular of 2015.</summary>
    public static Assumption ReceiptBefore2015 { get; } = Inferred("receipt-before-2015",
        "2008年条例未规定收到之日，2015年解释出台以前亦照其认定；该解释的印发日期未经核对。",
        "The regulation of 2008 is silent on the day of receipt; the circular of 2015, its day of issue unverified, "
        + "is applied to the years before too.",
        "2015年以前非当面申请的收到之日。", "The day of receipt of requests not made in person before 2015.");

    /// <summary>The unit of a term that an organ sets itself.</summary>
    public static Assumption OrganSetTermUnit { get; } = Inferred("organ-set-term-unit",
        "由机关确定的补正期限、申请过多时的延迟答复期限以工作日计。",
        "The term for correction and the delay for too many requests, which an organ sets itself, are counted in working days.",
        "该情形的到期日。", "Due dates in that case.");

    /// <summary>The watch over a request whose applicant is to act.</summary>
    public static Assumption WatchAfterLapse { get; } = Inferred("watch-after-lapse",
        "申请人逾期不补正、不缴费的，机关自该期限届满次日起，在一个答复期限内告知不再处理。",
        "Where the applicant does not correct or pay in time, the organ says within one answer term, from the day after, that it no longer handles the request.",
        "等待补正、缴费期间的到期日。", "The due date while correction or payment is awaited.");

    /// <summary>The first day of the trial rules of simple handling.</summary>
    public static Assumption SimpleProcedure2016Start { get; } = Inferred("simple-procedure-2016-start",
        "2016年简易办理办法自当年7月1日起适用；只知其月份。", "The trial rules of simple handling apply from 2016-07-01; only the month is known.",
        "2016年7月收到的信访事项可否简易办理。", "Whether petitions received in July 2016 may be handled simply.",
        $"{nameof(AssumedValues)}.{nameof(AssumedValues.SimpleProcedure2016From)}");

    /// <summary>The terms of simple handling under the rules of 2022.</summary>
    public static Assumption SimpleProcedure2022Terms { get; } = FromMemory("simple-procedure-2022-terms",
        "2022年简易办理办法的期限沿用3个和10个工作日。", "The rules of simple handling of 2022 keep 3 and 10 working days.",
        "2022年7月17日以后简易办理的到期日。", "Due dates of simple handling from 2022-07-17.",
        $"{nameof(AssumedValues)}.{nameof(AssumedValues.SimpleAcceptance2022)}, {nameof(AssumedValues.SimpleOpinion2022)}");

    /// <summary>Hotline terms are local.</summary>
    public static Assumption HotlineTermsAreLocal { get; } = FromMemory("hotline-terms-are-local",
        "国家未统一规定热线答复时限；每一类别各设时限，默认咨询5个、求助、投诉、举报、建议各15个工作日，可经批准延长。",
        "No national text sets the hotline's reply term; each class has its own: 5 working days for questions and 15 for each of the rest, "
        + "with an extension by approval, are proposed.",
        "咨询投诉件的到期日。", "Due dates of hotline and mailbox items.", $"{nameof(AssumedValues)}.{nameof(AssumedValues.Hotline)}");

    /// <summary>Days at the end of December can be moved by the next year's notice.</summary>
    public static Assumption YearEndUnsettled { get; } = Inferred("year-end-unsettled",
        "下一年放假通知公布前，12月26日以后的日期视为暂定。", "Until the next year's holiday notice is out, days from 26 December are provisional.",
        "年末到期日的暂定标记。", "The provisional mark of due dates at the year's end.",
        $"{nameof(AssumedValues)}.{nameof(AssumedValues.YearEndUnsettledFrom)}");

    /// <summary>The time to sue before 2015.</summary>
    public static Assumption EarlierTimeToSue { get; } = FromMemory("earlier-time-to-sue",
        "2015年5月1日以前作出的行为，直接起诉期限为3个月。", "Acts before 2015-05-01 could be sued against directly for three months.",
        "补录旧案时告知书的救济内容。",
        "The remedies text of back-dated letters.", $"{nameof(AssumedValues)}.{nameof(AssumedValues.SixMonthsToSueFrom)}");

    /// <summary>Which outcomes go to review first.</summary>
    public static Assumption ReviewFirstOutcomes { get; } = Inferred("review-first-outcomes",
        "复议前置的“不予公开”指不予公开和部分公开，不含无法提供、不予处理。",
        "“Refused” in the rule of review first means refused and disclosed in part, not unavailable and not processed.",
        "2024年起决定书的救济内容。", "The remedies text of decisions from 2024.", $"{nameof(AssumedValues)}.{nameof(AssumedValues.ReviewFirstFor)}");

    /// <summary>The time of the respondent and the defendant to answer.</summary>
    public static Assumption DefenceTerms { get; } = FromMemory("defence-terms",
        "被申请人自收到复议申请书副本之日起10日内答复；被告自收到起诉状副本之日起15日内答辩，2015年5月1日以前为10日；届满日为休息日的顺延。",
        "The respondent answers within 10 days of receiving the copy of the application for review, the defendant within 15 days of receiving "
        + "the copy of the complaint, before 2015-05-01 within 10; a term that ends on a day off moves to the next working day.",
        "复议答复、诉讼答辩的到期日。", "Due dates of statements of defence.",
        $"{nameof(AssumedValues)}.{nameof(AssumedValues.ReviewDefence)}, {nameof(AssumedValues.LitigationDefence)}, "
        + nameof(AssumedValues.EarlierLitigationDefence));

    /// <summary>The unit and the start of the time to decide anew.</summary>
    public static Assumption RedecisionByOrder { get; } = Inferred("redecision-by-order",
        "责令重新作出决定的期限以复议决定或者判决载明的为准，自收到该决定或者判决之日的次日起算；未载明期限的，适用答复期限。",
        "The time to decide anew is the one that the review decision or the judgment sets, counted from the day after its receipt; "
        + "where it sets none, the term to answer a request applies.",
        "重新作出决定的到期日。", "Due dates of decisions to be made anew.");

    /// <summary>The coordination category of petitions.</summary>
    public static Assumption CrossBoundaryIsATag { get; } = FromMemory("cross-boundary-is-a-tag",
        "“三跨三分离”是协调类别，不是条例规定的程序，以标签记载。", "“Three crossings, three separations” is a category of coordination, in neither text: a tag.",
        "不影响期限。", "No term.");

    /// <summary>The term of petitions that are accepted and are not those of Art. 31(6).</summary>
    public static Assumption HandlingBeyondArticle31Six { get; } = Inferred("handling-beyond-article-31-6",
        "2022年条例第三十四条的60日只适用于第三十一条第六项的事项；第三十一条第四项的事项依各行政程序的期限办理，条例未列其期限，"
        + "与受理的建议意见、检举控告一样暂以60日计。",
        "The 60 days of Art. 34 of 2022 are those of matters of Art. 31(6) alone; matters of Art. 31(4) are handled within the term of their own administrative "
        + "procedure, which the regulation does not name. 60 days are reckoned for them, as for accepted suggestions and accusations.",
        "第三十一条第四项事项及建议意见、检举控告的办理到期日。", "Due dates of handling of matters of Art. 31(4), of suggestions and of accusations.");

    /// <summary>The dates of the work on social stability.</summary>
    public static Assumption StabilityDatesAreLocal { get; } = Inferred("stability-dates-are-local",
        "条例要求立即报告可能造成社会影响的重大、紧急信访信息，未规定回执时限；不稳定因素复查、定期排查和领导接待日的日期由本级机构自定。",
        "The regulations ask that major and urgent matters be reported at once and set no time for the receipt; the dates of reviews of instability factors, "
        + "of screenings and of reception days are the bureau's own.",
        "回执、复查评估、排查报告和接待日的提醒。", "Reminders of receipts, reviews, screening reports and reception days.");

    /// <summary>Every assumption, those about fees and reports included.</summary>
    public static IReadOnlyList<Assumption> All =>
    [
        LawOfTheDayOfReceipt, EndOfPetitions2005, PauseEndpoints, SilenceEndsPause, RollingOfOrganTerms, ReceiptBefore2015,
        OrganSetTermUnit, WatchAfterLapse, SimpleProcedure2016Start, SimpleProcedure2022Terms,
        HotlineTermsAreLocal, YearEndUnsettled, EarlierTimeToSue, ReviewFirstOutcomes, DefenceTerms, RedecisionByOrder,
        CrossBoundaryIsATag, HandlingBeyondArticle31Six, StabilityDatesAreLocal, .. FeesAndReports,
    ];

    private static Assumption Inferred(
        string code, string statement, string english, string affects, string affectsEnglish, string? configuredBy = null) =>
        new("assumption." + code, Assurance.Inferred, new(statement, english), new(affects, affectsEnglish), configuredBy);

    private static Assumption FromMemory(
        string code, string statement, string english, string affects, string affectsEnglish, string? configuredBy = null) =>
        new("assumption." + code, Assurance.FromMemory, new(statement, english), new(affects, affectsEnglish), configuredBy);
}

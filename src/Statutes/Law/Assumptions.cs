namespace Hrss.Statutes;

/// <summary>How far a statement about the law is assured (可信程度).</summary>
public enum Assurance
{
    /// <summary>From memory: no text was read for it. Confirm before relying on it.</summary>
    FromMemory,

    /// <summary>Inferred, or a convention of this project: no text says so.</summary>
    Inferred,
}

/// <summary>假定: something this library takes for law, or decides, without having read it in a text.</summary>
/// <param name="Code">A stable code.</param>
/// <param name="Assurance">From memory or inferred.</param>
/// <param name="Statement">What is assumed.</param>
/// <param name="Affects">What would change if it were otherwise.</param>
/// <param name="ConfiguredBy">The member of <see cref="AssumedValues"/> or other place that changes it; null where it is fixed.</param>
public sealed record Assumption(string Code, Assurance Assurance, Wording Statement, Wording Affects, string? ConfiguredBy);

/// <summary>Every assumption of this library in one place (全部假定). What is not here was read in a text.</summary>
public static class Assumptions
{
    /// <summary>The law of the day of receipt.</summary>
    public static Assumption LawOfTheDayOfReceipt { get; } = Inferred("assumption.law-of-the-day-of-receipt",
        "条例均无过渡条款，以收到之日有效的规定适用全程。", "No regulation has a transition clause: the law in force on the day of receipt rules a matter for life.",
        "适用哪一条例及其全部期限。", "Which regulation, and so every term of a matter.");

    /// <summary>Which end days belong to a pause.</summary>
    public static Assumption PauseEndpoints { get; } = Inferred("assumption.pause-endpoints",
        "“所需时间不计算”不含发出当日，含返回当日；重叠的期间只扣除一次。", "“The time needed is not counted” leaves out the day of sending and takes in the day of return; overlapping pauses exclude a day once.",
        "有中止情形的到期日，最多相差一日。", "Due dates with pauses, by one day.");

    /// <summary>Rolling of an organ's own terms in calendar days.</summary>
    public static Assumption RollingOfOrganTerms { get; } = Inferred("assumption.rolling-of-organ-terms",
        "行政机关以日计算的期限届满日为休息日的，比照民法典第二百零三条顺延。", "An organ's own term in calendar days that ends on a day off moves to the next working day, by analogy with Civil Code Art. 203.",
        "信访事项的法定到期日；名义到期日不受影响。", "The legal due date of petitions; the nominal one stays.", "Term.RollsToWorkingDay");

    /// <summary>The unit of the delay an organ sets.</summary>
    public static Assumption ExcessiveDelayUnit { get; } = Inferred("assumption.excessive-delay-unit",
        "申请过多时由机关确定的延迟答复期限以工作日计。", "The delay that an organ sets for too many requests is counted in working days.",
        "该情形的到期日。", "Due dates in that case.");

    /// <summary>The terms of simple handling under the rules of 2022.</summary>
    public static Assumption SimpleProcedure2022Terms { get; } = FromMemory("assumption.simple-procedure-2022-terms",
        "2022年简易办理办法的期限沿用3个和10个工作日。", "The rules of simple handling of 2022 keep 3 and 10 working days.",
        "2022年7月17日以后简易办理的到期日。", "Due dates of simple handling from 2022-07-17.", "AssumedValues.SimpleAcceptance2022, SimpleOpinion2022");

    /// <summary>Hotline terms are local.</summary>
    public static Assumption HotlineTermsAreLocal { get; } = FromMemory("assumption.hotline-terms-are-local",
        "国家未统一规定热线答复时限；默认咨询5个、其他15个工作日。", "No national text sets the hotline's reply term; 5 working days for questions and 15 for the rest are proposed.",
        "咨询投诉件的到期日。", "Due dates of hotline and mailbox items.", "AssumedValues.Hotline");

    /// <summary>Days at the end of December can be moved by the next year's notice.</summary>
    public static Assumption YearEndUnsettled { get; } = Inferred("assumption.year-end-unsettled",
        "下一年放假通知公布前，12月26日以后的日期视为暂定。", "Until the next year's holiday notice is out, days from 26 December are provisional.",
        "年末到期日的暂定标记。", "The provisional mark of due dates at the year's end.", "AssumedValues.YearEndUnsettledFrom");

    private static Assumption Inferred(string code, string statement, string english, string affects, string affectsEnglish, string? configuredBy = null) =>
        new(code, Assurance.Inferred, new(statement, english), new(affects, affectsEnglish), configuredBy);

    private static Assumption FromMemory(string code, string statement, string english, string affects, string affectsEnglish, string? configuredBy = null) =>
        new(code, Assurance.FromMemory, new(statement, english), new(affects, affectsEnglish), configuredBy);
}

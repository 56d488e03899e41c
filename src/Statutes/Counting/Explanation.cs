namespace Hrss.Statutes;

/// <summary>The reason of each day of a derivation, in words (逐日理由).</summary>
internal static class Explanation
{
    private static readonly Wording Rest = new("休息日，不计入", "Weekend, not counted");
    private static readonly Wording BeforeRestart = new("重新起算之前，不计入", "Before the term restarted, not counted");

    public static DayCount Of(Step step, DueDate due, WorkingCalendar calendar) =>
        new(step.Day, step.Treatment, step.Ordinal == 0 ? null : step.Ordinal, Reason(step, due, calendar));

    private static Wording Reason(Step step, DueDate due, WorkingCalendar calendar) => step.Treatment switch
    {
        DayTreatment.StartDay => step.Day == due.ReceivedOn
            ? new("起算当日，自次日起计算", "The starting day; counting begins the next day")
            : new("重新起算当日，自次日起计算", "The term restarted; counting begins the next day"),
        DayTreatment.BeforeRestart => BeforeRestart,
        DayTreatment.Counted => Counted(step, due),
        DayTreatment.CountedMakeUp => Joined(Counted(step, due), new(
            $"，{Festival(step, calendar)}调休上班", $", worked to make up for {FestivalInEnglish(step, calendar)}")),
        DayTreatment.RestDay => Rest,
        DayTreatment.Holiday => new(
            $"{Festival(step, calendar)}放假，不计入", $"Holiday ({FestivalInEnglish(step, calendar)}), not counted"),
        DayTreatment.Paused => Paused(step, due),
        DayTreatment.Postponed => new(
            calendar.FestivalOn(step.Day) is { } name ? $"届满日遇{name}放假，顺延" : "届满日遇休息日，顺延",
            "The last day is not worked; passed over"),
        DayTreatment.PostponedTo => new("届满日顺延至本日", "The end moves to this working day"),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step.Treatment, null),
    };

    private static Wording Counted(Step step, DueDate due)
    {
        Wording number = due.Rule.Unit == TermUnit.WorkingDays
            ? new($"第{step.Ordinal}个工作日", $"Working day {step.Ordinal}")
            : new($"第{step.Ordinal}日", $"Day {step.Ordinal}");
        var extended = due.Rule.Unit != TermUnit.Months && step.Ordinal > due.Rule.Days;
        return extended ? Joined(number, new("（延长期内）", ", within the extension")) : number;
    }

    private static Wording Joined(Wording first, Wording second) =>
        new(first.Chinese + second.Chinese, first.English + second.English);

    private static Wording Paused(Step step, DueDate due) => due.Clock.Pauses.First(pause => pause.Excludes(step.Day)).Ground switch
    {
        PauseGround.ThirdParty => new("征求第三方意见期间，不计入", "A third party was being consulted, not counted"),
        PauseGround.OtherOrgan => new("征求其他机关意见期间，不计入", "Another organ was being consulted, not counted"),
        _ => new("听证期间，不计入", "A hearing was held, not counted"),
    };

    private static string Festival(Step step, WorkingCalendar calendar) => calendar.FestivalOn(step.Day) ?? "";

    private static string FestivalInEnglish(Step step, WorkingCalendar calendar) => Festivals.English(Festival(step, calendar));
}

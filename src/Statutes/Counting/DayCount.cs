namespace Hrss.Statutes;

/// <summary>What became of a day in the counting of a term (逐日计算结果).</summary>
public enum DayTreatment
{
    /// <summary>起算日: the day of receipt or restart, not counted.</summary>
    StartDay,

    /// <summary>重新起算前: a day between receipt and the restart of the term, not counted.</summary>
    BeforeRestart,

    /// <summary>计入.</summary>
    Counted,

    /// <summary>计入(调休上班): a Saturday or Sunday that is worked and counts.</summary>
    CountedMakeUp,

    /// <summary>休息日: an ordinary Saturday or Sunday, not counted.</summary>
    RestDay,

    /// <summary>节假日: a day off by notice, not counted.</summary>
    Holiday,

    /// <summary>中止: a day that would count but for a pause.</summary>
    Paused,

    /// <summary>顺延: a day off passed over because the term's last day was not worked.</summary>
    Postponed,

    /// <summary>顺延至: the working day to which the end moved.</summary>
    PostponedTo,
}

/// <summary>One day of a derivation: what became of it and why (逐日说明).</summary>
/// <param name="Day">The day, Asia/Shanghai.</param>
/// <param name="Treatment">Counted or not, and on which ground.</param>
/// <param name="Ordinal">第几日: its number within the term; null for a day that is not counted.</param>
/// <param name="Reason">The same for a reader.</param>
public sealed record DayCount(DateOnly Day, DayTreatment Treatment, int? Ordinal, Wording Reason)
{
    /// <summary>Whether the day counts towards the term.</summary>
    public bool IsCounted => Ordinal is not null;
}

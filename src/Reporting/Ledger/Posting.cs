namespace Hrss.Reporting.Ledger;

/// <summary>
/// 分录: what one fact adds to one measure on one day. A statistic is a sum of postings and nothing else, so neither the order nor the repetition of
/// facts can change it, and it opens to the matters behind it. A correction is another posting with the opposite sign, never an edit.
/// </summary>
/// <param name="Measure">指标, one of <see cref="Contracts.Measures"/>.</param>
/// <param name="On">业务日期 on which it counts.</param>
/// <param name="Amount">数量: +n or -n; money in fen.</param>
/// <param name="Channel">渠道, where the measure has it.</param>
/// <param name="Department">部门, where the measure has it.</param>
/// <param name="Category">类别: what else the measure is divided by, such as 领域 or 申请人类别, where the measure has it.</param>
public readonly record struct Posting(string Measure, DateOnly On, long Amount, string? Channel = null, string? Department = null, string? Category = null);

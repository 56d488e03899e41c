using System.Collections.Frozen;

namespace Hrss.Statutes;

/// <summary>
/// The values that no text read for this library settles (可配置的假定值), with the defaults this project proposes. Each is explained
/// in <see cref="Assumptions"/>; a bureau that knows better configures its own.
/// </summary>
public sealed record AssumedValues
{
    /// <summary>The proposed values.</summary>
    public static AssumedValues Default { get; } = new();

    /// <summary>The first day of the trial rules of simple handling, of which only the month is known.</summary>
    public DateOnly SimpleProcedure2016From { get; init; } = new(2016, 7, 1);

    /// <summary>简易办理 under the rules of 2022: working days to decide on acceptance.</summary>
    public int SimpleAcceptance2022 { get; init; } = 3;

    /// <summary>简易办理 under the rules of 2022: working days from acceptance to the opinion.</summary>
    public int SimpleOpinion2022 { get; init; } = 10;

    /// <summary>The first day of the fee for excessive requests (信息处理费).</summary>
    public DateOnly ProcessingFeeFrom { get; init; } = new(2021, 1, 1);

    /// <summary>The last day of cost fees for search, copies and post (检索费、复制费、邮寄费).</summary>
    public DateOnly CostFeeUntil { get; init; } = new(2017, 3, 31);

    /// <summary>The day of the following year by which every organ's report was due under the regulation of 2008.</summary>
    public MonthDay Report2008Due { get; init; } = new(3, 31);

    /// <summary>The day of December from which a day may still be moved by the notice for the next year.</summary>
    public MonthDay YearEndUnsettledFrom { get; init; } = new(12, 26);

    /// <summary>The first day of the six months to sue; three before it.</summary>
    public DateOnly SixMonthsToSueFrom { get; init; } = new(2015, 5, 1);

    /// <summary>The outcomes against which, from 2024 on, review must be asked for before suing (行政复议前置).</summary>
    public IReadOnlySet<OutcomeGroup> ReviewFirstFor { get; init; } = FrozenSet.Create(OutcomeGroup.Refused, OutcomeGroup.Partial);

    /// <summary>行政复议答复: calendar days for the respondent to answer from its receipt of the copy of the application.</summary>
    public int ReviewDefence { get; init; } = 10;

    /// <summary>行政诉讼答辩: calendar days for the defendant to answer from its receipt of the copy of the complaint.</summary>
    public int LitigationDefence { get; init; } = 15;

    /// <summary>The same before the amendment of the litigation law, which <see cref="SixMonthsToSueFrom"/> dates.</summary>
    public int EarlierLitigationDefence { get; init; } = 10;

    /// <summary>The reply terms of the hotline and the mayor's mailbox, which are local.</summary>
    public HotlineTerms Hotline { get; init; } = new();
}

/// <summary>
/// 答复时限 of 12345 and the mayor's mailbox, in working days. No national text sets a number; these are the project's proposal, and
/// local rules differ (济南、潍坊 5; 沈阳市长信箱 3, complex 10).
/// </summary>
public sealed record HotlineTerms
{
    /// <summary>咨询: a question that could not be answered on the spot.</summary>
    public int Enquiry { get; init; } = 5;

    /// <summary>求助.</summary>
    public int Help { get; init; } = 15;

    /// <summary>投诉.</summary>
    public int Complaint { get; init; } = 15;

    /// <summary>举报.</summary>
    public int Report { get; init; } = 15;

    /// <summary>建议.</summary>
    public int Suggestion { get; init; } = 15;

    /// <summary>The longest extension by approval.</summary>
    public int Extension { get; init; } = 15;
}

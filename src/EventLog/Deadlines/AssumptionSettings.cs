using System.Globalization;
using Hrss.Statutes;
using Microsoft.Extensions.Configuration;

namespace Hrss.EventLog.Deadlines;

/// <summary>假定值的配置: section <c>Statutes:Assumptions</c>; what is left out keeps the value that <see cref="AssumedValues"/> proposes.</summary>
public sealed class AssumptionSettings
{
    /// <summary>The section.</summary>
    public const string Section = "Statutes:Assumptions";

    /// <summary>简易办理试行办法的首日, <c>yyyy-MM-dd</c>.</summary>
    public DateOnly? SimpleProcedure2016From { get; init; }

    /// <summary>2022 年简易办理：受理, working days.</summary>
    public int? SimpleAcceptance2022 { get; init; }

    /// <summary>2022 年简易办理：出具意见, working days.</summary>
    public int? SimpleOpinion2022 { get; init; }

    /// <summary>信息处理费的首日.</summary>
    public DateOnly? ProcessingFeeFrom { get; init; }

    /// <summary>检索、复制、邮寄费的末日.</summary>
    public DateOnly? CostFeeUntil { get; init; }

    /// <summary>2008 年条例下年报的期限, <c>MM-dd</c>.</summary>
    public string? Report2008Due { get; init; }

    /// <summary>年末待定的首日, <c>MM-dd</c> in December.</summary>
    public string? YearEndUnsettledFrom { get; init; }

    /// <summary>可在六个月内起诉的首日.</summary>
    public DateOnly? SixMonthsToSueFrom { get; init; }

    /// <summary>复议前置的答复结果.</summary>
    public IReadOnlyList<OutcomeGroup>? ReviewFirstFor { get; init; }

    /// <summary>行政复议答复期限, days.</summary>
    public int? ReviewDefence { get; init; }

    /// <summary>行政诉讼答辩期限, days.</summary>
    public int? LitigationDefence { get; init; }

    /// <summary>2015 年 5 月以前的行政诉讼答辩期限, days.</summary>
    public int? EarlierLitigationDefence { get; init; }

    /// <summary>热线和市长信箱的答复时限.</summary>
    public HotlineSettings? Hotline { get; init; }

    /// <summary>Reads the section.</summary>
    /// <exception cref="InvalidOperationException">A key is unknown or a value impossible; the message names it in Chinese and English.</exception>
    public static AssumedValues Read(IConfiguration configuration)
    {
        AssumptionSettings settings;
        try
        {
            settings = configuration.GetSection(Section).Get<AssumptionSettings>(o => o.ErrorOnUnknownConfiguration = true) ?? new AssumptionSettings();
        }
        catch (InvalidOperationException unreadable)
        {
            throw new InvalidOperationException($"配置 {Section} 有误 / Configuration {Section} cannot be read: {unreadable.Message}", unreadable);
        }

        return settings.ToValues();
    }

    private AssumedValues ToValues()
    {
        var proposed = AssumedValues.Default;
        return proposed with
        {
            SimpleProcedure2016From = Day(nameof(SimpleProcedure2016From), SimpleProcedure2016From, proposed.SimpleProcedure2016From),
            SimpleAcceptance2022 = Length(nameof(SimpleAcceptance2022), SimpleAcceptance2022, proposed.SimpleAcceptance2022),
            SimpleOpinion2022 = Length(nameof(SimpleOpinion2022), SimpleOpinion2022, proposed.SimpleOpinion2022),
            ProcessingFeeFrom = Day(nameof(ProcessingFeeFrom), ProcessingFeeFrom, proposed.ProcessingFeeFrom),
            CostFeeUntil = Day(nameof(CostFeeUntil), CostFeeUntil, proposed.CostFeeUntil),
            Report2008Due = DayOfYear(nameof(Report2008Due), Report2008Due, proposed.Report2008Due),
            YearEndUnsettledFrom = DayOfYear(nameof(YearEndUnsettledFrom), YearEndUnsettledFrom, proposed.YearEndUnsettledFrom) is { Month: 12 } december
                ? december
                : throw Impossible(nameof(YearEndUnsettledFrom), YearEndUnsettledFrom, "须为 12 月的日期", "must be a day of December"),
            SixMonthsToSueFrom = Day(nameof(SixMonthsToSueFrom), SixMonthsToSueFrom, proposed.SixMonthsToSueFrom),
            ReviewFirstFor = ReviewFirstFor?.ToHashSet() ?? proposed.ReviewFirstFor,
            ReviewDefence = Length(nameof(ReviewDefence), ReviewDefence, proposed.ReviewDefence),
            LitigationDefence = Length(nameof(LitigationDefence), LitigationDefence, proposed.LitigationDefence),
            EarlierLitigationDefence = Length(nameof(EarlierLitigationDefence), EarlierLitigationDefence, proposed.EarlierLitigationDefence),
            Hotline = new HotlineTerms
            {
                Enquiry = Length("Hotline:Enquiry", Hotline?.Enquiry, proposed.Hotline.Enquiry),
                Help = Length("Hotline:Help", Hotline?.Help, proposed.Hotline.Help),
                Complaint = Length("Hotline:Complaint", Hotline?.Complaint, proposed.Hotline.Complaint),
                Report = Length("Hotline:Report", Hotline?.Report, proposed.Hotline.Report),
                Suggestion = Length("Hotline:Suggestion", Hotline?.Suggestion, proposed.Hotline.Suggestion),
                Extension = Length("Hotline:Extension", Hotline?.Extension, proposed.Hotline.Extension),
            },
        };
    }

    private static int Length(string key, int? given, int proposed) => given is null or (>= 1 and <= 365)
        ? given ?? proposed
        : throw Impossible(key, given, "须为 1 至 365 日", "must be 1 to 365 days");

    private static DateOnly Day(string key, DateOnly? given, DateOnly proposed) => given is null || (given >= DueDates.Earliest && given <= DueDates.Latest)
        ? given ?? proposed
        : throw Impossible(key, given, $"须在 {DueDates.Earliest.Year} 至 {DueDates.Latest.Year} 年之间", $"must be of the years {DueDates.Earliest.Year} to {DueDates.Latest.Year}");

    // Of a year without a 29th of February: the day must exist in every year.
    private static MonthDay DayOfYear(string key, string? given, MonthDay proposed) => given is null ? proposed
        : DateOnly.TryParseExact($"2011-{given}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new MonthDay(day.Month, day.Day)
        : throw Impossible(key, given, "须为每年都有的 月-日，如 12-26", "must be a month-day of every year, such as 12-26");

    private static InvalidOperationException Impossible(string key, object? given, string chinese, string english) => new(
        string.Create(CultureInfo.InvariantCulture, $"配置 {Section}:{key} = {given} 有误：{chinese} / Configuration {Section}:{key} = {given} is impossible: it {english}."));
}

/// <summary>热线和市长信箱的答复时限, in working days.</summary>
public sealed class HotlineSettings
{
    /// <summary>咨询.</summary>
    public int? Enquiry { get; init; }

    /// <summary>求助.</summary>
    public int? Help { get; init; }

    /// <summary>投诉.</summary>
    public int? Complaint { get; init; }

    /// <summary>举报.</summary>
    public int? Report { get; init; }

    /// <summary>建议.</summary>
    public int? Suggestion { get; init; }

    /// <summary>最长可延长.</summary>
    public int? Extension { get; init; }
}

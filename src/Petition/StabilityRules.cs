using System.Reflection;
using FluentValidation;
using Hrss.Contracts;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;

namespace Hrss.Petition;

/// <summary>What the matters of stability have in common: numbers of other matters, topics, and dates that the bureau sets for itself.</summary>
internal static class StabilityRules
{
    private static readonly HashSet<string> Topics =
        [.. typeof(MatterTopics).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!)];

    /// <summary>编号: the number of a matter, for example <c>XF-2011-000367</c>.</summary>
    public static IRuleBuilderOptions<T, string?> MatterNumber<T>(this IRuleBuilder<T, string?> rule) => rule
        .Matches("^[A-Z]{2,3}-[0-9]{4}-[0-9]{6}$")
        .Explained("matter-number", "须为事项编号，例如 XF-2011-000367。", "It must be the number of a matter, for example XF-2011-000367.");

    /// <summary>事项领域: one of <see cref="MatterTopics"/>.</summary>
    public static IRuleBuilderOptions<T, string?> KnownTopic<T>(this IRuleBuilder<T, string?> rule) => rule
        .Must(IsTopic)
        .Explained("topic-unknown", $"事项领域须为：{string.Join("、", Topics)}。", $"The topic must be one of: {string.Join(", ", Topics)}.");

    /// <summary>Whether it is null or the word of a topic.</summary>
    public static bool IsTopic(string? topic) => topic is null || Topics.Contains(topic);

    /// <summary>到期日: the date that the bureau has set for itself, as the due date of a term.</summary>
    /// <param name="term">The term, in calendar days.</param>
    /// <param name="on">The day of the act.</param>
    /// <param name="by">The day that was set, later than <paramref name="on"/>; null for the length that the term starts from.</param>
    /// <param name="calendar">现行工作日历.</param>
    public static DueDateSummary DueBy(Term term, DateOnly on, DateOnly? by, WorkingCalendar calendar) =>
        DueDates.Of(by is { } day ? term with { Days = day.DayNumber - on.DayNumber } : term, on, calendar).Summary;
}

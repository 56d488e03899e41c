using JasperFx.Events;
using Marten;

namespace Hrss.Petition.Warnings.Queries;

/// <summary>预警阈值的一个版本.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号; null for the initial thresholds.</param>
/// <param name="From">自何日起适用.</param>
/// <param name="Thresholds">预警阈值.</param>
/// <param name="Reason">理由.</param>
public sealed record ThresholdVersion(Guid Id, string? Number, DateOnly From, WarningThresholds Thresholds, string Reason)
{
    /// <summary>初始阈值.</summary>
    internal static ThresholdVersion Initial { get; } = new(Guid.Empty, null, DateOnly.MinValue, WarningThresholds.Proposed, "初始阈值");

    /// <summary>设定.</summary>
    public static ThresholdVersion Create(IEvent<ThresholdsSet> e) => new(e.StreamId, e.Data.Number, e.Data.On, e.Data.Thresholds, e.Data.Reason);
}

/// <summary>Finds the thresholds of a day.</summary>
internal static class ThresholdsOfADay
{
    /// <summary>Every version, the latest first, the initial thresholds at the end.</summary>
    public static async Task<IReadOnlyList<ThresholdVersion>> ThresholdsAsync(this IQuerySession session, CancellationToken cancellation) =>
    [
        .. await session.Query<ThresholdVersion>().OrderByDescending(v => v.From).ThenByDescending(v => v.Id).ToListAsync(cancellation),
        ThresholdVersion.Initial,
    ];

    /// <summary>The version in force on a day: the latest that was set for it or earlier.</summary>
    public static ThresholdVersion On(this IReadOnlyList<ThresholdVersion> versions, DateOnly day) => versions.First(v => v.From <= day);
}

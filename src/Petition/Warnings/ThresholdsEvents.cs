namespace Hrss.Petition.Warnings;

/// <summary>An event of thresholds.</summary>
public interface IThresholdsEvent : IStabilityEvent;

/// <summary>设定预警阈值: a version, in force from its day until the next. It is never changed; another is set.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">设定日期: the first day of those for whose matters it is in force.</param>
/// <param name="Thresholds">预警阈值.</param>
/// <param name="Reason">理由.</param>
public sealed record ThresholdsSet(string Number, DateOnly On, WarningThresholds Thresholds, string Reason) : IThresholdsEvent;

/// <summary>Every event of thresholds.</summary>
internal static class ThresholdsEvents
{
    public static readonly Type[] All = [typeof(ThresholdsSet)];
}

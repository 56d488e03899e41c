using Microsoft.Extensions.Configuration;

namespace Hrss.EventLog.Deadlines;

/// <summary>期限提醒的配置: section <c>Deadlines</c>.</summary>
public sealed class DeadlineSettings
{
    /// <summary>提醒时刻, Asia/Shanghai: <c>Deadlines:RemindAt</c>, 06:00 where not configured, before anybody works on a matter.</summary>
    public TimeOnly RemindAt { get; init; } = new(6, 0);

    /// <summary>提前的工作日数: <c>Deadlines:WorkingDaysAhead</c>, 3 where not configured.</summary>
    public int WorkingDaysAhead { get; init; } = 3;

    /// <summary>
    /// 静默时间: <c>Deadlines:Quiet</c>, an hour where not configured: a matter that was touched within it is reminded of later, since whoever works on it
    /// would find its version changed.
    /// </summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromHours(1);

    internal static DeadlineSettings Read(IConfiguration configuration)
    {
        var settings = configuration.GetSection("Deadlines").Get<DeadlineSettings>(o => o.ErrorOnUnknownConfiguration = true) ?? new DeadlineSettings();
        if (settings.WorkingDaysAhead is < 0 or > 60)
            throw new InvalidOperationException("配置 Deadlines:WorkingDaysAhead 须为 0 至 60 个工作日 / Deadlines:WorkingDaysAhead must be 0 to 60 working days.");
        if (settings.Quiet < TimeSpan.Zero || settings.Quiet > TimeSpan.FromHours(12))
            throw new InvalidOperationException("配置 Deadlines:Quiet 须为 0 至 12 小时 / Deadlines:Quiet must be 0 to 12 hours.");
        return settings;
    }
}

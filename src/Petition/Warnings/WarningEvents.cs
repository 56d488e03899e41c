namespace Hrss.Petition.Warnings;

/// <summary>预警口径: what a warning is about.</summary>
public enum WarningScope
{
    /// <summary>同一用人单位.</summary>
    Employer,

    /// <summary>同一地区同一领域.</summary>
    PlaceAndTopic,
}

/// <summary>触发预警的一件.</summary>
/// <param name="Matter">The matter.</param>
/// <param name="Number">登记编号.</param>
/// <param name="Channel">信号渠道.</param>
/// <param name="On">登记日期.</param>
/// <param name="People">人数.</param>
public sealed record RaisingSignal(Guid Matter, string Number, SignalChannel Channel, DateOnly On, int People);

/// <summary>An event of a warning.</summary>
public interface IWarningEvent : IStabilityEvent;

/// <summary>预警: so much came together about an employer, or about a topic in a place.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">预警日期: of the signal that reached the threshold.</param>
/// <param name="Scope">预警口径.</param>
/// <param name="Employer">用人单位, or null.</param>
/// <param name="Place">地区, or null.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Weight">加权件数.</param>
/// <param name="People">人数.</param>
/// <param name="Signals">触发预警的各件, in order.</param>
/// <param name="Thresholds">所依阈值的编号, or null for the initial ones.</param>
public sealed record WarningRaised(
    string Number,
    DateOnly On,
    WarningScope Scope,
    string? Employer,
    string? Place,
    string? Topic,
    int Weight,
    int People,
    IReadOnlyList<RaisingSignal> Signals,
    string? Thresholds) : IWarningEvent;

/// <summary>签收预警.</summary>
/// <param name="On">签收日期.</param>
/// <param name="Officer">签收人.</param>
public sealed record WarningAcknowledged(DateOnly On, string Officer) : IWarningEvent;

/// <summary>转为不稳定因素.</summary>
/// <param name="On">日期.</param>
/// <param name="Scope">预警口径.</param>
/// <param name="Factor">不稳定因素编号.</param>
public sealed record WarningTurnedIntoFactor(DateOnly On, WarningScope Scope, string Factor) : IWarningEvent;

/// <summary>解除预警.</summary>
/// <param name="On">日期.</param>
/// <param name="Scope">预警口径.</param>
/// <param name="Reason">理由.</param>
public sealed record WarningDismissed(DateOnly On, WarningScope Scope, string Reason) : IWarningEvent;

/// <summary>
/// 改判: a signal that came in later than others of its days, or that was corrected or classified anew, shows that the warning would have been another or none. Only of a
/// warning that nobody has acknowledged. It is taken off the figures of its day.
/// </summary>
/// <param name="On">预警日期: of the warning itself.</param>
/// <param name="Scope">预警口径.</param>
/// <param name="BySignal">The matter whose signal came in.</param>
public sealed record WarningSuperseded(DateOnly On, WarningScope Scope, Guid BySignal) : IWarningEvent;

/// <summary>Every event of warnings.</summary>
internal static class WarningEvents
{
    public static readonly Type[] All =
        [typeof(WarningRaised), typeof(WarningAcknowledged), typeof(WarningTurnedIntoFactor), typeof(WarningDismissed), typeof(WarningSuperseded)];
}

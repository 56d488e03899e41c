using Hrss.EventLog.Deciding;

namespace Hrss.Petition.Warnings;

/// <summary>预警阶段.</summary>
public enum WarningStage
{
    /// <summary>已发出.</summary>
    Raised,

    /// <summary>已签收.</summary>
    Acknowledged,

    /// <summary>已转为不稳定因素.</summary>
    TurnedIntoFactor,

    /// <summary>已解除.</summary>
    Dismissed,

    /// <summary>已改判.</summary>
    Superseded,
}

/// <summary>预警: a warning as its facts leave it; what the decisions look at.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">预警阶段.</param>
/// <param name="Scope">预警口径.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
/// <param name="Factor">不稳定因素编号, once turned into one.</param>
/// <param name="Reason">解除的理由, once dismissed.</param>
public sealed record Warning(
    Guid Id, string Number, WarningStage Stage, WarningScope Scope, DateOnly LastActOn, string? Factor = null, string? Reason = null) : IMatter
{
    /// <summary>预警.</summary>
    public static Warning Create(WarningRaised e) => new(Guid.Empty, e.Number, WarningStage.Raised, e.Scope, e.On);

    /// <summary>签收.</summary>
    public Warning Apply(WarningAcknowledged e) => this with { Stage = WarningStage.Acknowledged, LastActOn = e.On };

    /// <summary>转为不稳定因素.</summary>
    public Warning Apply(WarningTurnedIntoFactor e) => this with { Stage = WarningStage.TurnedIntoFactor, Factor = e.Factor, LastActOn = e.On };

    /// <summary>解除.</summary>
    public Warning Apply(WarningDismissed e) => this with { Stage = WarningStage.Dismissed, Reason = e.Reason, LastActOn = e.On };

    /// <summary>改判.</summary>
    public Warning Apply(WarningSuperseded e) => this with { Stage = WarningStage.Superseded, LastActOn = e.On };
}

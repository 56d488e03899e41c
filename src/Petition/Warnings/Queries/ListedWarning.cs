using JasperFx.Events;

namespace Hrss.Petition.Warnings.Queries;

/// <summary>预警, for staff.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Number">编号.</param>
/// <param name="Stage">预警阶段.</param>
/// <param name="RaisedOn">预警日期.</param>
/// <param name="Scope">预警口径.</param>
/// <param name="Employer">用人单位, or null.</param>
/// <param name="Place">地区, or null.</param>
/// <param name="Topic">事项领域, or null.</param>
/// <param name="Weight">加权件数.</param>
/// <param name="People">人数.</param>
/// <param name="Signals">触发预警的各件.</param>
/// <param name="Thresholds">所依阈值的编号, or null.</param>
/// <param name="Officer">签收人, or null.</param>
/// <param name="Factor">不稳定因素编号, or null.</param>
/// <param name="Reason">解除的理由, or null.</param>
public sealed record ListedWarning(
    Guid Id,
    string Number,
    WarningStage Stage,
    DateOnly RaisedOn,
    WarningScope Scope,
    string? Employer,
    string? Place,
    string? Topic,
    int Weight,
    int People,
    IReadOnlyList<RaisingSignal> Signals,
    string? Thresholds,
    string? Officer = null,
    string? Factor = null,
    string? Reason = null)
{
    /// <summary>预警.</summary>
    public static ListedWarning Create(IEvent<WarningRaised> told)
    {
        var e = told.Data;
        return new(
            told.StreamId, e.Number, WarningStage.Raised, e.On, e.Scope, e.Employer, e.Place, e.Topic, e.Weight, e.People, e.Signals, e.Thresholds);
    }

    /// <summary>签收.</summary>
    public ListedWarning Apply(WarningAcknowledged e) => this with { Stage = WarningStage.Acknowledged, Officer = e.Officer };

    /// <summary>转为不稳定因素.</summary>
    public ListedWarning Apply(WarningTurnedIntoFactor e) => this with { Stage = WarningStage.TurnedIntoFactor, Factor = e.Factor };

    /// <summary>解除.</summary>
    public ListedWarning Apply(WarningDismissed e) => this with { Stage = WarningStage.Dismissed, Reason = e.Reason };

    /// <summary>改判.</summary>
    public ListedWarning Apply(WarningSuperseded _) => this with { Stage = WarningStage.Superseded };
}

namespace Hrss.Portal.Reporting;

/// <summary>核对: every service's own count of a year beside the ledger's.</summary>
/// <param name="Year">年度.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Clean">是否全部一致.</param>
/// <param name="Comparisons">逐项核对.</param>
/// <param name="Unreachable">未答复的服务.</param>
/// <param name="Differences">只有一方具有的事实.</param>
public sealed record Reconciliation(
    int Year,
    string Agency,
    bool Clean,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<string> Unreachable,
    IReadOnlyList<FactDifference> Differences);

/// <summary>One figure on both sides.</summary>
/// <param name="Service">服务.</param>
/// <param name="Measure">指标代码.</param>
/// <param name="Own">该服务自行计数.</param>
/// <param name="Ledger">台账数.</param>
/// <param name="Equal">是否一致.</param>
public sealed record Comparison(string Service, string Measure, long Own, long Ledger, bool Equal);

/// <summary>A fact that one side lacks.</summary>
/// <param name="Service">服务.</param>
/// <param name="FactId">事实.</param>
/// <param name="MatterId">事项.</param>
/// <param name="Kind">事实类型.</param>
/// <param name="OccurredOn">业务日期.</param>
public sealed record FactDifference(string Service, Guid FactId, Guid MatterId, string Kind, DateOnly OccurredOn);

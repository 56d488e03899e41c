using Hrss.EventLog.Deciding;

namespace Hrss.Disclosure.Approvals;

/// <summary>行政审批事项: an administrative approval item as its facts leave it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Content">事项内容.</param>
/// <param name="Department">承办部门.</param>
/// <param name="AtServiceCentre">是否进驻市政务服务中心.</param>
/// <param name="IsInForce">是否实施.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
public sealed record ApprovalItem(
    Guid Id, ApprovalItemContent Content, string Department, bool AtServiceCentre, bool IsInForce, DateOnly LastActOn) : IMatter
{
    /// <summary>列入目录.</summary>
    public static ApprovalItem Create(ApprovalItemListed e) => new(Guid.Empty, e.Content, e.Department, e.AtServiceCentre, true, e.On);

    /// <summary>变更内容.</summary>
    public ApprovalItem Apply(ApprovalItemAmended e) => this with { Content = e.Content, LastActOn = e.On };

    /// <summary>进驻或者退出.</summary>
    public ApprovalItem Apply(ApprovalItemMoved e) => this with { AtServiceCentre = e.AtServiceCentre, LastActOn = e.On };

    /// <summary>取消.</summary>
    public ApprovalItem Apply(ApprovalItemEnded e) => this with { IsInForce = false, LastActOn = e.On };
}

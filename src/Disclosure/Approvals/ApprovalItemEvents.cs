using Hrss.Statutes;

namespace Hrss.Disclosure.Approvals;

/// <summary>行政审批事项的内容.</summary>
/// <param name="Name">事项名称.</param>
/// <param name="LegalBasis">设定依据.</param>
/// <param name="StatutoryTerm">法定办理期限, in the unit.</param>
/// <param name="PromisedTerm">承诺办理期限, in the unit, no longer than the statutory one.</param>
/// <param name="Unit">期限单位.</param>
public sealed record ApprovalItemContent(
    string Name, string LegalBasis, int StatutoryTerm, int PromisedTerm, TermUnit Unit = TermUnit.WorkingDays);

/// <summary>An event of an administrative approval item.</summary>
public interface IApprovalItemEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>列入行政审批事项目录.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">实施日期.</param>
/// <param name="Code">事项编码.</param>
/// <param name="Content">事项内容.</param>
/// <param name="Department">承办部门.</param>
/// <param name="AtServiceCentre">是否进驻市政务服务中心 (一站式).</param>
public sealed record ApprovalItemListed(
    string Number, DateOnly On, string Code, ApprovalItemContent Content, string Department, bool AtServiceCentre) : IApprovalItemEvent;

/// <summary>变更内容: its name, basis or terms.</summary>
/// <param name="On">变更日期.</param>
/// <param name="Content">事项内容 from now on.</param>
/// <param name="Reason">理由.</param>
public sealed record ApprovalItemAmended(DateOnly On, ApprovalItemContent Content, string Reason) : IApprovalItemEvent;

/// <summary>进驻或者退出市政务服务中心.</summary>
/// <param name="On">进驻或者退出日期.</param>
/// <param name="Department">承办部门.</param>
/// <param name="AtServiceCentre">是否进驻 from now on.</param>
/// <param name="Reason">理由.</param>
public sealed record ApprovalItemMoved(DateOnly On, string Department, bool AtServiceCentre, string Reason) : IApprovalItemEvent;

/// <summary>取消或者下放: the item is handled no longer.</summary>
/// <param name="On">取消日期.</param>
/// <param name="Department">承办部门.</param>
/// <param name="AtServiceCentre">Whether it was handled at the service centre until then.</param>
/// <param name="Reason">理由, or the document that says so.</param>
public sealed record ApprovalItemEnded(DateOnly On, string Department, bool AtServiceCentre, string Reason) : IApprovalItemEvent;

/// <summary>Every event of approval items.</summary>
internal static class ApprovalItemEvents
{
    public static readonly Type[] All = [typeof(ApprovalItemListed), typeof(ApprovalItemAmended), typeof(ApprovalItemMoved), typeof(ApprovalItemEnded)];
}

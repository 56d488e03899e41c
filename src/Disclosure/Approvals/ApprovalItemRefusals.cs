using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Approvals;

/// <summary>Why an act on an approval item can be refused.</summary>
internal static class ApprovalItemRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("approval-item", "行政审批事项", "approval item");

    public static readonly Refusal AlreadyListed = new(
        "approval-item.already-listed", "该编码的行政审批事项已在目录中。", "An approval item of this code is listed already.");

    public static readonly Refusal DepartmentNotListed = new(
        "approval-item.department-not-listed", "承办部门当日未列入公开责任单位，请核对部门名称。",
        "The department was not listed with the duty to publish on that day; check its name.", StatusCodes.Status422UnprocessableEntity);

    public static readonly Refusal Ended = new(
        "approval-item.ended", "该行政审批事项已取消。", "The approval item has ended.");

}

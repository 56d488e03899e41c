using Hrss.ServiceDefaults.Problems;

namespace Hrss.Disclosure.Departments;

/// <summary>Why an act on a department can be refused.</summary>
internal static class DepartmentRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("department", "公开责任单位", "department");

    public static readonly Refusal AlreadyListed = new(
        "department.already-listed", "该部门已列入公开责任单位。", "The department is listed already.");
}

using Hrss.Disclosure.Departments.Queries;
using Hrss.ServiceDefaults.Problems;
using JasperFx;

namespace Hrss.Disclosure.Departments;

/// <summary>Why an act on a department can be refused.</summary>
internal static class DepartmentRefusals
{
    public static readonly Refusal NotFound = RequestProblems.NotFound("department", "公开责任单位", "department");

    public static readonly Refusal AlreadyListed = new(
        "department.already-listed", "该部门已列入公开责任单位。", "The department is listed already.");

    /// <summary>Two listings of one name at the same moment: the database lets one through.</summary>
    public static Refusal? Explain(Exception exception) =>
        exception is DocumentAlreadyExistsException twice && twice.DocType == typeof(ListedDepartment) ? AlreadyListed : null;
}

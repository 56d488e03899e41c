namespace Hrss.Disclosure.Departments;

/// <summary>An event of a department's duty to publish.</summary>
public interface IDepartmentEvent
{
    /// <summary>业务日期, Asia/Shanghai.</summary>
    DateOnly On { get; }
}

/// <summary>列入公开责任单位.</summary>
/// <param name="Number">编号.</param>
/// <param name="On">列入日期: from that day the department has the duty.</param>
/// <param name="Name">部门名称.</param>
public sealed record DepartmentListed(string Number, DateOnly On, string Name) : IDepartmentEvent;

/// <summary>退出公开责任单位.</summary>
/// <param name="On">退出日期.</param>
/// <param name="Name">部门名称.</param>
/// <param name="Reason">理由, for example a merger.</param>
public sealed record DepartmentDelisted(DateOnly On, string Name, string Reason) : IDepartmentEvent;

/// <summary>Every event of departments.</summary>
internal static class DepartmentEvents
{
    public static readonly Type[] All = [typeof(DepartmentListed), typeof(DepartmentDelisted)];
}

using Hrss.EventLog.Deciding;

namespace Hrss.Disclosure.Departments;

/// <summary>公开责任单位: a department (行政科室、二级机构) with the duty to publish, as its facts leave it.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Name">部门名称.</param>
/// <param name="IsListed">Whether it has the duty now.</param>
/// <param name="LastActOn">The business date of the latest act.</param>
public sealed record Department(Guid Id, string Name, bool IsListed, DateOnly LastActOn) : IMatter
{
    /// <summary>列入.</summary>
    public static Department Create(DepartmentListed e) => new(Guid.Empty, e.Name, true, e.On);

    /// <summary>退出.</summary>
    public Department Apply(DepartmentDelisted e) => this with { IsListed = false, LastActOn = e.On };
}

using Hrss.Disclosure.Departments.Commands;
using Hrss.Disclosure.Departments.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Departments;

/// <summary>公开责任单位: what can be done with departments.</summary>
internal static class DepartmentsApi
{
    public static void MapDepartments(this IEndpointRouteBuilder app)
    {
        var departments = app.MapApi("departments");
        ListDepartment.Map(departments);
        DelistDepartment.Map(departments);
        ListedDepartments.Map(departments);
    }
}

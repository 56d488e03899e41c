using Hrss.Contracts;

namespace Hrss.Disclosure.Departments.Queries;

/// <summary>公开责任单位自行计数: how many have the duty at the end of the year.</summary>
internal static class CountDepartments
{
    public const string Sql =
        $"""
        select '{Measures.DepartmentsListed}',
            count(*) filter (where type = 'department_listed') - count(*) filter (where type = 'department_delisted')
            from own where day <= $3
        """;
}

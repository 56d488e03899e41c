using Hrss.Contracts;
using Hrss.Reporting.Ledger;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Hrss.Reporting.Figures;

/// <summary>部门公开面: of the departments with the duty at the year's end, who published and who did not.</summary>
/// <param name="Year">年度.</param>
/// <param name="Percent">公开面, in percent.</param>
/// <param name="Covered">本年主动公开过信息的部门数.</param>
/// <param name="Listed">年末负有公开责任的部门数.</param>
/// <param name="Departments">各部门.</param>
/// <param name="Silent">其中本年未公开任何信息的部门.</param>
public sealed record DepartmentCoverage(
    int Year, decimal Percent, long Covered, long Listed, IReadOnlyList<CoveredDepartment> Departments, IReadOnlyList<CoveredDepartment> Silent);

/// <summary>A department with the duty to publish.</summary>
/// <param name="Agency">机构代码.</param>
/// <param name="Department">部门.</param>
/// <param name="Items">本年主动公开条数, less what was withdrawn since.</param>
public sealed record CoveredDepartment(string Agency, string Department, long Items);

/// <summary>Opens the figure of coverage to the departments behind it.</summary>
internal static class ReadCoverage
{
    public static void Map(IEndpointRouteBuilder app) => app.MapApi("coverage")
        .MapGet("/{year:int:range(1990,2199)}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("部门公开面：各责任部门本年公开条数及未公开的部门 / Which departments published in the year, and which did not");

    private static async Task<Ok<DepartmentCoverage>> HandleAsync(
        int year, HttpContext http, IOptions<AgencyRegister> register, NpgsqlDataSource database, CancellationToken cancellation)
    {
        await using var read = database.CreateCommand(
            $"""
            select agency, department, coalesce(sum(amount) filter (where measure = '{Measures.InformationPublished}' and business_date >= $2), 0)::bigint
            from {LedgerTable.Rows}
            where agency = any($1) and business_date <= $3 and measure in ('{Measures.DepartmentsListed}', '{Measures.InformationPublished}')
            group by agency, department having sum(amount) filter (where measure = '{Measures.DepartmentsListed}') > 0
            order by agency, department
            """);
        read.Parameters.Add(new() { Value = register.Value.WithSubordinates(http.Agency()).ToArray() });
        read.Parameters.Add(new() { Value = new DateOnly(year, 1, 1) });
        read.Parameters.Add(new() { Value = Figure.To(year) });
        var departments = new List<CoveredDepartment>();
        await using (var rows = await read.ExecuteReaderAsync(cancellation))
        {
            while (await rows.ReadAsync(cancellation))
                departments.Add(new CoveredDepartment(rows.GetString(0), rows.GetString(1), rows.GetInt64(2)));
        }

        CoveredDepartment[] silent = [.. departments.Where(d => d.Items <= 0)];
        var covered = departments.Count - silent.Length;
        return TypedResults.Ok(new DepartmentCoverage(
            year, departments.Count == 0 ? 0 : Math.Round(100m * covered / departments.Count, 1), covered, departments.Count, departments, silent));
    }
}

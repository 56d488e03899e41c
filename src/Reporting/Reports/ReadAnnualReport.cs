using Hrss.Reporting.Figures;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Reporting.Reports;

/// <summary>Gives a year's report, drafted from the ledger as it stands.</summary>
internal static class ReadAnnualReport
{
    public static void Map(IEndpointRouteBuilder app) => app.MapApi("reports")
        .MapGet("/{year:int:range(1990,2199)}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("年度报告：数字及其依据、七章正文 / The annual report: figures with their proof, and seven chapters");

    private static async Task<Ok<AnnualReport>> HandleAsync(
        int year, HttpContext http, IOptions<AgencyRegister> register, FigureReader reader, CancellationToken cancellation)
    {
        var agency = register.Value.Find(http.Agency())!;
        var figures = await reader.ReadYearAsync(register.Value.WithSubordinates(agency.Code), year, cancellation);
        return TypedResults.Ok(new AnnualReport(
            year, agency.Code, agency.Name, $"{agency.Name}{year}年政府信息公开年度报告", DueOn(year), [.. figures.Values], ReportText.Write(year, figures)));
    }

    private static DateOnly? DueOn(int year) =>
        AnnualReports.RegulationFor(year) is { } regulation ? AnnualReports.DueOn(year, regulation).FixedOn : null;
}

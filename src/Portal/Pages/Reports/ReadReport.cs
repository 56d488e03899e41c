using Hrss.Portal.Pages.Problems;
using Hrss.Portal.Reporting;
using Hrss.Portal.Shared;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Portal.Pages.Reports;

/// <summary>查阅年度报告: the readable report, every figure a link to its proof.</summary>
internal static class ReadReport
{
    public static void Map(IEndpointRouteBuilder pages) => pages.MapPage("/reports/{year:int}", HandleAsync);

    private static async Task<IResult> HandleAsync(int year, ReportingClient reporting, BusinessClock clock, CancellationToken cancellation) =>
        await reporting.KnownReportAsync(year, clock, cancellation) is { } report
            ? PagesRegistration.Show<ReportPage>(new { Report = report })
            : PagesRegistration.Show(Problem.NoSuchYear(year));

    /// <summary>The report of a year, or null for a year that has not begun or of which nothing is recorded: a report of nothing would look like an answer.</summary>
    public static async Task<AnnualReport?> KnownReportAsync(this ReportingClient reporting, int year, BusinessClock clock, CancellationToken cancellation) =>
        year <= clock.Today.Year && await reporting.ReportAsync(year, cancellation) is { } report && report.Figures.Any(f => f.Value != 0) ? report : null;
}

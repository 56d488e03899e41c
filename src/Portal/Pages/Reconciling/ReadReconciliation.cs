using Hrss.Portal.Pages.Problems;
using Hrss.Portal.Pages.Reports;
using Hrss.Portal.Reporting;
using Hrss.Portal.Shared;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Portal.Pages.Reconciling;

/// <summary>数据核对: every service's own count of a year beside the ledger's.</summary>
internal static class ReadReconciliation
{
    public static void Map(IEndpointRouteBuilder pages) => pages.MapPage("/reports/{year:int}/reconciliation", HandleAsync);

    private static async Task<IResult> HandleAsync(int year, ReportingClient reporting, BusinessClock clock, CancellationToken cancellation)
    {
        if (await reporting.KnownReportAsync(year, clock, cancellation) is not { } report
            || await reporting.ReconciliationAsync(year, cancellation) is not { } reconciliation)
        {
            return PagesRegistration.Show(Problem.NoSuchYear(year));
        }

        return PagesRegistration.Show<ReconciliationPage>(new { Report = report, Reconciliation = reconciliation });
    }
}

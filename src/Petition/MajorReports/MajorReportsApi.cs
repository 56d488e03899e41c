using Hrss.Petition.MajorReports.Commands;
using Hrss.Petition.MajorReports.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Petition.MajorReports;

/// <summary>重大信访信息报告: what can be done with major reports.</summary>
internal static class MajorReportsApi
{
    public static void MapMajorReports(this IEndpointRouteBuilder app)
    {
        var reports = app.MapApi("major-reports");
        ReportUpward.Map(reports);
        FollowUpReport.Map(reports);
        RecordReceipt.Map(reports);
        MajorReportList.Map(reports);
    }
}

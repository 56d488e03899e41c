using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.MajorReports.Queries;

/// <summary>重大信访信息报告清单: the reports of a year, or those whose receipt is still awaited.</summary>
internal static class MajorReportList
{
    public static void Map(RouteGroupBuilder reports)
    {
        reports.MapGet("", ListAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("某年的重大信访信息报告；awaiting=true 为尚无回执的 / The major reports of a year; awaiting=true for those without a receipt");
        reports.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("重大信访信息报告 / A major report");
    }

    private static async Task<Results<Ok<IReadOnlyList<ListedMajorReport>>, ProblemHttpResult>> ListAsync(
        IQuerySession session, int year, bool awaiting = false, CancellationToken cancellation = default)
    {
        if (year is < 1 or > 9999)
            return MajorReportRefusals.NoSuchYear.ToProblem();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var found = session.Query<ListedMajorReport>().Where(r => r.ReportedOn >= first && r.ReportedOn <= last);
        if (awaiting)
            found = found.Where(r => r.ReceiptDue != null);
        return TypedResults.Ok(await found.OrderBy(r => r.ReportedOn).ThenBy(r => r.Number).ToListAsync(cancellation));
    }

    private static async Task<Results<Ok<ListedMajorReport>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedMajorReport>(id, cancellation) is not { } report
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return MajorReportRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok(report);
    }
}

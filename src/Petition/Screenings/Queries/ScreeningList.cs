using Hrss.EventLog.Deciding;
using Hrss.Petition.Screenings.Commands;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Screenings.Queries;

/// <summary>某月谁未报告.</summary>
/// <param name="Month">排查月份, year-month.</param>
/// <param name="Started">是否已部署; where not, nobody could report.</param>
/// <param name="ReportDue">报告期限, or null.</param>
/// <param name="Overdue">报告期限是否已过.</param>
/// <param name="Missing">尚未报告的部门和县市区.</param>
public sealed record MissingReports(string Month, bool Started, DateOnly? ReportDue, bool Overdue, IReadOnlyList<string> Missing);

/// <summary>排查清单: the screening rounds, and who has not reported for a month.</summary>
internal static class ScreeningList
{
    public static void Map(RouteGroupBuilder screenings)
    {
        screenings.MapGet("", ListAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("历次排查，最近的在前 / The screening rounds, the latest first");
        screenings.MapGet("/missing", MissingAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("某月尚未报告的部门和县市区 / Who has not reported for a month");
        screenings.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("一次排查 / A screening round");
    }

    private static async Task<Ok<IReadOnlyList<ListedScreening>>> ListAsync(IQuerySession session, CancellationToken cancellation) =>
        TypedResults.Ok(await session.Query<ListedScreening>().OrderByDescending(s => s.Month).Take(120).ToListAsync(cancellation));

    private static async Task<Results<Ok<MissingReports>, ProblemHttpResult>> MissingAsync(
        IQuerySession session, BusinessClock clock, string month, CancellationToken cancellation)
    {
        if (StartScreening.MonthOf(month) is not { } first)
            return ScreeningRefusals.MonthMalformed.ToProblem();
        return TypedResults.Ok(await session.Query<ListedScreening>().FirstOrDefaultAsync(s => s.Month == first, cancellation) is { } round
            ? new MissingReports(month, true, round.ReportDue, round.Missing.Count > 0 && clock.Today > round.ReportDue, round.Missing)
            : new MissingReports(month, false, null, false, []));
    }

    private static async Task<Results<Ok<ListedScreening>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedScreening>(id, cancellation) is not { } screening
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return ScreeningRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok(screening);
    }
}

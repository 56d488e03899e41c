using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Outreach.Queries;

/// <summary>宣传培训活动名单: the activities of a year, by their last day.</summary>
internal static class ListedActivities
{
    public static void Map(RouteGroupBuilder outreach)
    {
        outreach.MapGet("", OfYearAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("某年的宣传培训活动 / The publicity and training activities of a year");
        outreach.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.Public)
            .WithSummary("宣传培训活动 / An activity");
    }

    private static async Task<Results<Ok<IReadOnlyList<ListedActivity>>, ProblemHttpResult>> OfYearAsync(
        IQuerySession session, int year, CancellationToken cancellation)
    {
        if (year is < 1 or > 9999)
            return ActivityRefusals.NoSuchYear.ToProblem();
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return TypedResults.Ok(await session.Query<ListedActivity>()
            .Where(a => a.To >= first && a.To <= last)
            .OrderBy(a => a.To).ThenBy(a => a.Number)
            .ToListAsync(cancellation));
    }

    private static async Task<Results<Ok<ListedActivity>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedActivity>(id, cancellation) is not { } activity
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return ActivityRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok(activity);
    }
}

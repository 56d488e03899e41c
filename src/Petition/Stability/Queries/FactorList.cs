using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Marten;
using Marten.Pagination;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Petition.Stability.Queries;

/// <summary>不稳定因素台账的一页.</summary>
/// <param name="Items">The factors: what is to be reviewed soonest first.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总数.</param>
public sealed record FactorPage(IReadOnlyList<ListedFactor> Items, int Page, long Pages, long Total);

/// <summary>不稳定因素台账和监控名单: the register of the agency, by default what is open.</summary>
internal static class FactorList
{
    private const int PageSize = 50;

    public static void Map(RouteGroupBuilder factors)
    {
        factors.MapGet("", ListAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("不稳定因素台账；watched=true 为监控名单 / The register of instability factors; watched=true for the monitoring list");
        factors.MapGet("/{id:guid}", OneAsync)
            .RequireAuthorization(Policies.ReadMatters)
            .WithSummary("不稳定因素 / An instability factor");
    }

    private static async Task<Results<Ok<FactorPage>, ProblemHttpResult>> ListAsync(
        IQuerySession session, bool open = true, bool? watched = null, string? level = null, string? department = null, string? employer = null, int page = 1,
        CancellationToken cancellation = default)
    {
        var ofLevel = Json.ChoiceOf<FactorLevel>(level);
        if (page is < 1 or > 1_000_000 || (level is not null && ofLevel is null))
            return FactorRefusals.NoSuchPage.ToProblem();
        var found = open
            ? session.Query<ListedFactor>().Where(f => f.Stage != FactorStage.Closed)
            : session.Query<ListedFactor>().Where(f => f.Stage == FactorStage.Closed);
        if (watched is { } onList)
            found = found.Where(f => f.Watched == onList);
        if (ofLevel is { } wanted)
            found = found.Where(f => f.Level == wanted);
        if (department is not null)
            found = found.Where(f => f.Department == department);
        if (employer is not null)
            found = found.Where(f => f.Employer == employer);
        var items = await found.OrderBy(f => f.ReviewDue).ThenByDescending(f => f.Number).ToPagedListAsync(page, PageSize, cancellation);
        return TypedResults.Ok(new FactorPage([.. items], page, items.PageCount, items.TotalItemCount));
    }

    private static async Task<Results<Ok<ListedFactor>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation)
    {
        if (await session.LoadAsync<ListedFactor>(id, cancellation) is not { } factor
            || await session.Events.FetchStreamStateAsync(id, cancellation) is not { } stream)
            return FactorRefusals.NotFound.ToProblem();
        new MatterVersion(id, stream.Version).Tag(http);
        return TypedResults.Ok(factor);
    }
}

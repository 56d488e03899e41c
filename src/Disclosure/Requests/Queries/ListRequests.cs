using Hrss.ServiceDefaults;
using Marten;
using Marten.Pagination;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>申请登记簿的一页.</summary>
/// <param name="Items">The requests: those to be answered first in front, those without a term behind them.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总条数.</param>
public sealed record RequestPage(IReadOnlyList<RequestOnRecord> Items, int Page, long Pages, long Total);

/// <summary>申请登记簿: the requests of a year or of a stage, such as those whose receipt is still to be confirmed.</summary>
internal static class ListRequests
{
    public const int PageSize = 50;

    public static void Map(RouteGroupBuilder requests) => requests
        .MapGet("", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("申请登记簿 / The register of requests");

    private static async Task<Results<Ok<RequestPage>, ProblemHttpResult>> HandleAsync(
        IQuerySession session, int? year, string? stage, int page = 1, CancellationToken cancellation = default)
    {
        var inStage = Json.ChoiceOf<RequestStage>(stage);
        if (year is < 1 or > 9999 || page is < 1 or > 1_000_000 || (stage is not null && inStage is null))
            return RequestRefusals.NoSuchPage.ToProblem();

        var found = session.Query<RequestOnRecord>().AsQueryable();
        if (year is { } y)
        {
            var (first, last) = (new DateOnly(y, 1, 1), new DateOnly(y, 12, 31));
            found = found.Where(r => r.SubmittedOn >= first && r.SubmittedOn <= last);
        }

        if (inStage is { } wanted)
            found = found.Where(r => r.Stage == wanted);
        var items = await found.OrderBy(r => r.DueOn).ThenBy(r => r.Number).ToPagedListAsync(page, PageSize, cancellation);
        return TypedResults.Ok(new RequestPage([.. items], page, items.PageCount, items.TotalItemCount));
    }
}

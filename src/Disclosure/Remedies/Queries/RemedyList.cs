using Hrss.ServiceDefaults;
using Marten;
using Marten.Pagination;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Remedies.Queries;

/// <summary>救济清单的一页.</summary>
/// <param name="Items">The remedies: what is due soonest first, then what has no term, newest first.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总件数.</param>
public sealed record RemedyPage(IReadOnlyList<ListedRemedy> Items, int Page, long Pages, long Total);

/// <summary>救济清单: the remedies of the agency, by default the open ones, by due day.</summary>
internal static class RemedyList
{
    public const int PageSize = 50;

    public static void Map(RouteGroupBuilder remedies) => remedies
        .MapGet("", HandleAsync)
        .RequireAuthorization(Policies.ReadMatters)
        .WithSummary("救济清单，先到期的在前；open=false 为已办结的 / Remedies, what is due first in front; open=false for those that are done with");

    private static async Task<Results<Ok<RemedyPage>, ProblemHttpResult>> HandleAsync(
        IQuerySession session, bool open = true, string? track = null, int? year = null, int page = 1, CancellationToken cancellation = default)
    {
        var onTrack = Json.ChoiceOf<RemedyTrack>(track);
        if (year is < 1 or > 9999 || page is < 1 or > 1_000_000 || (track is not null && onTrack is null))
            return RemedyRefusals.NoSuchPage.ToProblem();

        var found = open
            ? session.Query<ListedRemedy>().Where(r => r.Stage != RemedyStage.Concluded && r.Stage != RemedyStage.CompliedWith)
            : session.Query<ListedRemedy>().Where(r => r.Stage == RemedyStage.Concluded || r.Stage == RemedyStage.CompliedWith);
        if (onTrack is { } wanted)
            found = found.Where(r => r.Track == wanted);
        if (year is { } y)
        {
            var (first, last) = (new DateOnly(y, 1, 1), new DateOnly(y, 12, 31));
            found = found.Where(r => r.RegisteredOn >= first && r.RegisteredOn <= last);
        }

        // PostgreSQL puts what has no due day last.
        var items = await found.OrderBy(r => r.DueOn).ThenByDescending(r => r.Number).ToPagedListAsync(page, PageSize, cancellation);
        return TypedResults.Ok(new RemedyPage([.. items], page, items.PageCount, items.TotalItemCount));
    }
}

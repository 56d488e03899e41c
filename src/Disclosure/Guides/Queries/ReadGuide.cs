using Hrss.EventLog.Deciding;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Guides.Queries;

/// <summary>公开指南的一版 as the public reads it.</summary>
/// <param name="Id">The matter, for acts on it.</param>
/// <param name="Number">编号.</param>
/// <param name="Edition">第几版.</param>
/// <param name="On">公布日期 of this edition.</param>
/// <param name="Text">指南文本.</param>
/// <param name="Editions">各版本, oldest first.</param>
public sealed record GuideAsRead(Guid Id, string Number, int Edition, DateOnly On, GuideText Text, IReadOnlyList<GuideEdition> Editions)
{
    internal static GuideAsRead Of(CurrentGuide guide) =>
        new(guide.Id, guide.Number, guide.Editions[^1].Edition, guide.Editions[^1].On, guide.Text, guide.Editions);
}

/// <summary>Gives the guide that is in force, and any edition before it.</summary>
internal static class ReadGuide
{
    public static void Map(RouteGroupBuilder guide)
    {
        guide.MapGet("", CurrentAsync).RequireAuthorization(Policies.Public).WithSummary("现行公开指南 / The guide in force");
        guide.MapGet("/{id:guid}", OneAsync).RequireAuthorization(Policies.Public).WithSummary("公开指南 / The guide");
        guide.MapGet("/editions/{edition:int:min(1)}", EditionAsync).RequireAuthorization(Policies.Public)
            .WithSummary("公开指南的某一版 / An edition of the guide, in force or former");
    }

    private static async Task<Results<Ok<GuideAsRead>, ProblemHttpResult>> CurrentAsync(HttpContext http, IQuerySession session, CancellationToken cancellation) =>
        Answer(http, await session.Query<CurrentGuide>().SingleOrDefaultAsync(cancellation));

    private static async Task<Results<Ok<GuideAsRead>, ProblemHttpResult>> OneAsync(
        Guid id, HttpContext http, IQuerySession session, CancellationToken cancellation) =>
        Answer(http, await session.LoadAsync<CurrentGuide>(id, cancellation));

    // Every event is an edition.
    private static async Task<Results<Ok<GuideAsRead>, ProblemHttpResult>> EditionAsync(int edition, IQuerySession session, CancellationToken cancellation) =>
        await session.Query<CurrentGuide>().SingleOrDefaultAsync(cancellation) is { } guide && edition <= guide.Editions.Count
        && await session.Events.AggregateStreamAsync<CurrentGuide>(guide.Id, edition, token: cancellation) is { } then
            ? TypedResults.Ok(GuideAsRead.Of(then) with { Id = guide.Id, Editions = guide.Editions })
            : GuideRefusals.NotFound.ToProblem();

    private static Results<Ok<GuideAsRead>, ProblemHttpResult> Answer(HttpContext http, CurrentGuide? guide)
    {
        if (guide is null)
            return GuideRefusals.NotFound.ToProblem();
        new MatterVersion(guide.Id, guide.Editions.Count).Tag(http);
        return TypedResults.Ok(GuideAsRead.Of(guide));
    }
}

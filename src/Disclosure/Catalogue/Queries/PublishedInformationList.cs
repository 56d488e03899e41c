using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Marten.Pagination;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>公开目录的一页.</summary>
/// <param name="Items">The published items, newest first; of those found by words, the ones with the words in their title first.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总条数.</param>
/// <param name="Hits">检索所得, one for each item where words were searched for; else null.</param>
public sealed record PublishedInformationPage(
    IReadOnlyList<PublishedInformation> Items, int Page, long Pages, long Total, IReadOnlyList<SearchHit>? Hits = null);

/// <summary>目录的筛选.</summary>
/// <param name="Year">公开年度, or null.</param>
/// <param name="Field">信息领域, or null.</param>
/// <param name="Department">责任部门, or null.</param>
/// <param name="Theme">主题, or null.</param>
/// <param name="Validity">有效性 today, or null.</param>
internal sealed record ListFilter(int? Year, InformationField? Field, string? Department, string? Theme, Validity? Validity);

/// <summary>公开目录: what has been published, by year, field, department, theme and validity.</summary>
internal static class PublishedInformationList
{
    public const int PageSize = 50;

    private const int LongestQuestion = 100;

    public static void Map(RouteGroupBuilder information) => information
        .MapGet("", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("主动公开目录，最新的在前；q 为检索词 / Published information, newest first; q searches it");

    private static async Task<Results<Ok<PublishedInformationPage>, ProblemHttpResult>> HandleAsync(
        IQuerySession session, BusinessClock clock, int? year, string? field, string? department, string? theme, string? validity, string? q,
        NpgsqlDataSource database, int page = 1, CancellationToken cancellation = default)
    {
        var filter = new ListFilter(year, Json.ChoiceOf<InformationField>(field), department, theme, Json.ChoiceOf<Validity>(validity));
        if (year is < 1 or > 9999 || page is < 1 or > 1_000_000 || q?.Length > LongestQuestion || (field is not null && filter.Field is null) || (validity is not null && filter.Validity is null))
            return InformationRefusals.NoSuchPage.ToProblem();
        if (!string.IsNullOrWhiteSpace(q))
            return TypedResults.Ok(await session.FindAsync(database, q, filter, clock.Today, page, cancellation));

        var items = await session.Query<PublishedInformation>().Narrowed(filter, clock.Today)
            .OrderByDescending(i => i.PublishedOn).ThenByDescending(i => i.Number)
            .ToPagedListAsync(page, PageSize, cancellation);
        return TypedResults.Ok(new PublishedInformationPage([.. items.Select(i => i.AsOf(clock.Today))], page, items.PageCount, items.TotalItemCount));
    }

    /// <summary>The item with what is in force on a day.</summary>
    public static PublishedInformation AsOf(this PublishedInformation item, DateOnly day) => item with { Validity = item.Validity.On(day, item.ExpiresOn) };

    private static IQueryable<PublishedInformation> Narrowed(this IQueryable<PublishedInformation> found, ListFilter filter, DateOnly today)
    {
        if (filter.Year is { } year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            found = found.Where(i => i.PublishedOn >= first && i.PublishedOn <= last);
        }

        if (filter.Field is { } field)
            found = found.Where(i => i.Field == field);
        if (filter.Department is { } department)
            found = found.Where(i => i.Department == department);
        if (filter.Theme is { } theme)
            found = found.Where(i => i.Theme == theme);
        return filter.Validity switch
        {
            null => found,
            Validity.InForce => found.Where(i => i.Validity == Validity.InForce && (i.ExpiresOn == null || i.ExpiresOn >= today)),
            Validity.Lapsed => found.Where(i => i.Validity == Validity.Lapsed || (i.Validity == Validity.InForce && i.ExpiresOn < today)),
            { } ended => found.Where(i => i.Validity == ended),
        };
    }
}

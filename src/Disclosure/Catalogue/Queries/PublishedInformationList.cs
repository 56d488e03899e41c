using System.Text.Json;
using Hrss.ServiceDefaults;
using Marten;
using Marten.Pagination;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>公开目录的一页.</summary>
/// <param name="Items">The published items, newest first.</param>
/// <param name="Page">页码, from 1.</param>
/// <param name="Pages">总页数.</param>
/// <param name="Total">总条数.</param>
public sealed record PublishedInformationPage(IReadOnlyList<PublishedInformation> Items, int Page, long Pages, long Total);

/// <summary>公开目录: what has been published, by year, field and department.</summary>
internal static class PublishedInformationList
{
    public const int PageSize = 50;

    public static void Map(RouteGroupBuilder information) => information
        .MapGet("", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("主动公开目录，最新的在前 / Published information, newest first");

    private static async Task<Results<Ok<PublishedInformationPage>, ProblemHttpResult>> HandleAsync(
        IQuerySession session, int? year, string? field, string? department, int page = 1, CancellationToken cancellation = default)
    {
        var inField = FieldOf(field);
        if (year is < 1 or > 9999 || page is < 1 or > 1_000_000 || (field is not null && inField is null))
            return InformationRefusals.NoSuchPage.ToProblem();

        var found = session.Query<PublishedInformation>().AsQueryable();
        if (year is { } y)
        {
            var (first, last) = (new DateOnly(y, 1, 1), new DateOnly(y, 12, 31));
            found = found.Where(i => i.PublishedOn >= first && i.PublishedOn <= last);
        }

        if (inField is { } wanted)
            found = found.Where(i => i.Field == wanted);
        if (department is not null)
            found = found.Where(i => i.Department == department);
        var items = await found
            .OrderByDescending(i => i.PublishedOn).ThenByDescending(i => i.Number)
            .ToPagedListAsync(page, PageSize, cancellation);
        return TypedResults.Ok(new PublishedInformationPage([.. items], page, items.PageCount, items.TotalItemCount));
    }

    private static InformationField? FieldOf(string? word) => Enum.GetValues<InformationField>()
        .Cast<InformationField?>()
        .FirstOrDefault(f => JsonNamingPolicy.KebabCaseLower.ConvertName(f.ToString()!) == word);
}

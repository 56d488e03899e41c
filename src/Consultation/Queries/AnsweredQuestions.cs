using Hrss.Consultation.Publishing;
using Hrss.EventLog.Searching;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Npgsql;

namespace Hrss.Consultation.Queries;

/// <summary>公开问答的一页.</summary>
/// <param name="Total">总数.</param>
/// <param name="Questions">问答, the newest first.</param>
public sealed record AnsweredQuestions(long Total, IReadOnlyList<AnsweredQuestion> Questions)
{
    private const int PageSize = 20;
    private const int MostSuggestions = 5;

    internal static void Map(RouteGroupBuilder questions)
    {
        questions.MapGet("", FindAsync).RequireAuthorization(Policies.Public).WithSummary("检索公开问答 / Search answered questions");
        questions.MapGet("/suggestions", SuggestAsync).RequireAuthorization(Policies.Public).WithSummary("是否有人问过 / Asked before?");
    }

    private static async Task<Ok<AnsweredQuestions>> FindAsync(
        HttpContext http, NpgsqlDataSource database, CancellationToken cancellation, string q = "", int page = 1)
    {
        var terms = SearchText.Terms(q.Length > 200 ? q[..200] : q);
        await using var find = database.CreateCommand(
            $"""
            select id, question, answer, published_on, count(*) over () from {QuestionTables.Answered}
            where agency = $1 and pairs @> $2::text[] and not exists (select from unnest($3::text[]) term where strpos(searched, term) = 0)
            order by published_on desc, id desc offset $4 limit $5
            """);
        find.Parameters.Add(new() { Value = http.Agency() });
        find.Parameters.Add(new() { Value = SearchText.Pairs(terms) });
        find.Parameters.Add(new() { Value = terms });
        find.Parameters.Add(new() { Value = (long)(Math.Clamp(page, 1, 100_000) - 1) * PageSize });
        find.Parameters.Add(new() { Value = PageSize });
        var (found, total) = await ReadAsync(find, cancellation);
        return TypedResults.Ok(new AnsweredQuestions(total, found));
    }

    // The more pairs of characters two questions share, the more alike they are; one pair alone is chance.
    private static async Task<Ok<IReadOnlyList<AnsweredQuestion>>> SuggestAsync(
        HttpContext http, NpgsqlDataSource database, CancellationToken cancellation, string text = "")
    {
        var pairs = SearchText.Pairs(SearchText.Terms(text.Length > 500 ? text[..500] : text));
        if (pairs.Length == 0)
            return TypedResults.Ok<IReadOnlyList<AnsweredQuestion>>([]);
        await using var find = database.CreateCommand(
            $"""
            select id, question, answer, published_on, alike::bigint from (
                select *, cardinality(array(select unnest(pairs) intersect select unnest($2::text[]))) as alike from {QuestionTables.Answered}
                where agency = $1 and pairs && $2::text[]
            ) near where alike >= least(2, cardinality($2::text[])) order by alike desc, published_on desc limit $3
            """);
        find.Parameters.Add(new() { Value = http.Agency() });
        find.Parameters.Add(new() { Value = pairs });
        find.Parameters.Add(new() { Value = MostSuggestions });
        return TypedResults.Ok((await ReadAsync(find, cancellation)).Found);
    }

    private static async Task<(IReadOnlyList<AnsweredQuestion> Found, long Total)> ReadAsync(NpgsqlCommand find, CancellationToken cancellation)
    {
        var (found, total) = (new List<AnsweredQuestion>(), 0L);
        await using var rows = await find.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            found.Add(new AnsweredQuestion(rows.GetGuid(0), rows.GetString(1), rows.GetString(2), rows.GetFieldValue<DateOnly>(3)));
            total = rows.GetInt64(4);
        }

        return (found, total);
    }
}

/// <summary>公开问答.</summary>
/// <param name="Id">The matter.</param>
/// <param name="Question">公开的问题.</param>
/// <param name="Answer">公开的答复.</param>
/// <param name="PublishedOn">公开日期.</param>
public sealed record AnsweredQuestion(Guid Id, string Question, string Answer, DateOnly PublishedOn);

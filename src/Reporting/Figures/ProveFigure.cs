using Hrss.Reporting.Ledger;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Hrss.Reporting.Figures;

/// <summary>数字依据: the postings that a figure is the sum of, each with its matter and its fact.</summary>
/// <param name="Measure">指标代码.</param>
/// <param name="Chinese">指标名称.</param>
/// <param name="English">The name in English.</param>
/// <param name="Year">年度.</param>
/// <param name="Value">数值: the sum of all postings, not of this page alone.</param>
/// <param name="Count">分录总数.</param>
/// <param name="Matters">涉及事项数.</param>
/// <param name="Page">This page, from 1.</param>
/// <param name="Pages">How many pages there are.</param>
/// <param name="Postings">本页分录, by business date.</param>
public sealed record FigureProof(
    string Measure, string Chinese, string English, int Year, long Value, long Count, long Matters, int Page, int Pages, IReadOnlyList<ProvingPosting> Postings);

/// <summary>One posting behind a figure.</summary>
/// <param name="On">业务日期.</param>
/// <param name="Amount">数量.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="MatterId">事项.</param>
/// <param name="Number">登记编号, where the registration has arrived.</param>
/// <param name="FactId">事实.</param>
/// <param name="Fact">事实类型.</param>
/// <param name="RecordedAt">记录时间: when the service recorded it.</param>
/// <param name="Channel">渠道.</param>
/// <param name="Department">部门.</param>
/// <param name="Category">类别.</param>
public sealed record ProvingPosting(
    DateOnly On, long Amount, string Agency, Guid MatterId, string? Number, Guid FactId, string Fact, DateTimeOffset RecordedAt, string? Channel, string? Department,
    string? Category);

/// <summary>Opens a figure to the matters behind it.</summary>
internal static class ProveFigure
{
    private const int PageSize = 100;

    private static readonly Refusal NoSuchFigure = RequestProblems.NotFound("figure", "指标", "figure");

    public static void Map(IEndpointRouteBuilder app) => app.MapApi("figures")
        .MapGet("/{measure}/{year:int:range(1990,2199)}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("数字依据：构成某项年度数字的全部事项和事实 / The matters and facts that make up a figure");

    private static async Task<Results<Ok<FigureProof>, ProblemHttpResult>> HandleAsync(
        string measure, int year, HttpContext http, IOptions<AgencyRegister> register, NpgsqlDataSource database, int page = 1,
        CancellationToken cancellation = default)
    {
        if (Figure.Find(measure) is not { } figure)
            return NoSuchFigure.ToProblem();
        page = Math.Max(page, 1);
        var agencies = register.Value.WithSubordinates(http.Agency()).ToArray();
        var (sum, count, matters) = await TotalAsync(database, figure, year, agencies, cancellation);
        var postings = await PageAsync(database, figure, year, agencies, page, cancellation);
        return TypedResults.Ok(new FigureProof(
            figure.Measure, figure.Chinese, figure.English, year, sum, count, matters, page, (int)((count + PageSize - 1) / PageSize), postings));
    }

    private static async Task<(long Sum, long Count, long Matters)> TotalAsync(
        NpgsqlDataSource database, Figure figure, int year, string[] agencies, CancellationToken cancellation)
    {
        await using var total = database.CreateCommand(
            $"""
            select coalesce(sum(amount), 0)::bigint, count(*), count(distinct matter_id)
            from {LedgerTable.Rows} where agency = any($1) and measure = $2 and business_date between $3 and $4
            """);
        AddScope(total, figure, year, agencies);
        await using var row = await total.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        return (row.GetInt64(0), row.GetInt64(1), row.GetInt64(2));
    }

    private static async Task<IReadOnlyList<ProvingPosting>> PageAsync(
        NpgsqlDataSource database, Figure figure, int year, string[] agencies, int page, CancellationToken cancellation)
    {
        await using var read = database.CreateCommand(
            $"""
            select p.business_date, p.amount, p.agency, p.matter_id, n.number, p.fact_id, e.type, (e.data ->> 'recordedAt')::timestamptz,
                nullif(p.channel, ''), nullif(p.department, ''), nullif(p.category, '')
            from (
                select * from {LedgerTable.Rows} where agency = any($1) and measure = $2 and business_date between $3 and $4
                order by business_date, fact_id, line offset $5 limit $6
            ) p
            join mt_events e on e.id = p.fact_id
            left join lateral (
                select data ->> 'number' as number from mt_events r where r.stream_id = p.matter_id and r.tenant_id = p.agency and r.data ? 'number' limit 1
            ) n on true
            order by p.business_date, p.fact_id, p.line
            """);
        AddScope(read, figure, year, agencies);
        read.Parameters.Add(new() { Value = (page - 1L) * PageSize });
        read.Parameters.Add(new() { Value = PageSize });
        var postings = new List<ProvingPosting>();
        await using var rows = await read.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation))
        {
            postings.Add(new ProvingPosting(
                rows.GetFieldValue<DateOnly>(0), rows.GetInt64(1), rows.GetString(2), rows.GetGuid(3), Text(4), rows.GetGuid(5), rows.GetString(6),
                rows.GetFieldValue<DateTimeOffset>(7), Text(8), Text(9), Text(10)));
        }

        return postings;

        string? Text(int column) => rows.IsDBNull(column) ? null : rows.GetString(column);
    }

    private static void AddScope(NpgsqlCommand command, Figure figure, int year, string[] agencies)
    {
        command.Parameters.Add(new() { Value = agencies });
        command.Parameters.Add(new() { Value = figure.Measure });
        command.Parameters.Add(new() { Value = figure.From(year) });
        command.Parameters.Add(new() { Value = Figure.To(year) });
    }
}

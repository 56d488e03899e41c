using Hrss.Reporting.Ledger;
using Npgsql;

namespace Hrss.Reporting.Figures;

/// <summary>Sums postings. An agency's figures include those of the agencies below it (汇总).</summary>
public sealed class FigureReader(NpgsqlDataSource database)
{
    /// <summary>Every figure of a year, from one statement and so of one moment.</summary>
    public async Task<IReadOnlyDictionary<string, FigureValue>> ReadYearAsync(IReadOnlyList<string> agencies, int year, CancellationToken cancellation)
    {
        await using var sum = database.CreateCommand(
            $"""
            select measure, sum(amount) filter (where business_date >= $2)::bigint, sum(amount)::bigint
            from {LedgerTable.Rows} where agency = any($1) and business_date <= $3 group by measure
            """);
        AddScope(sum, agencies, new DateOnly(year, 1, 1), Figure.To(year));
        var sums = new Dictionary<string, (long Flow, long Stock)>();
        await using (var rows = await sum.ExecuteReaderAsync(cancellation))
        {
            while (await rows.ReadAsync(cancellation))
                sums.Add(rows.GetString(0), (rows.IsDBNull(1) ? 0 : rows.GetInt64(1), rows.GetInt64(2)));
        }

        var values = Figure.Of(year).ToDictionary(f => f.Measure, f =>
        {
            var (flow, stock) = sums.GetValueOrDefault(f.Measure);
            return Value(f, year, f.Reckoning == Reckoning.Flow ? flow : stock);
        });
        values.Add(Figure.Coverage, await ReadCoverageAsync(agencies, year, cancellation));
        values.Add(Figure.OnTimeRate, OnTimeRateOf(values, year));
        AddCallBackRates(values, year);
        return values;
    }

    /// <summary>The sum of one measure between two days.</summary>
    public async Task<long> SumAsync(IReadOnlyList<string> agencies, string measure, DateOnly from, DateOnly to, CancellationToken cancellation)
    {
        await using var sum = database.CreateCommand(
            $"select coalesce(sum(amount), 0)::bigint from {LedgerTable.Rows} where agency = any($1) and business_date between $2 and $3 and measure = $4");
        AddScope(sum, agencies, from, to);
        sum.Parameters.Add(new() { Value = measure });
        return (long)(await sum.ExecuteScalarAsync(cancellation))!;
    }

    private static FigureValue OnTimeRateOf(Dictionary<string, FigureValue> values, int year)
    {
        var inTime = (long)values[Contracts.Measures.RequestsAnsweredInTime].Value;
        var all = (long)(values[Contracts.Measures.RequestsAnswered].Value + values[Contracts.Measures.RequestsOverdue].Value);
        return new FigureValue(
            Figure.OnTimeRate, "依申请公开按期办结率", "Information requests answered in time", all == 0 ? 0 : Math.Round(100m * inTime / all, 1), "%",
            ProofOf(Contracts.Measures.RequestsAnsweredInTime, year), inTime, all);
    }

    // Over the items with a completed call-back (Assumptions.HotlineRates): no text gives a formula.
    private static void AddCallBackRates(Dictionary<string, FigureValue> values, int year)
    {
        Add(Figure.ResponseRate, Contracts.Measures.ConsultationsResponded, "咨询响应率", "Consultations responded to");
        Add(Figure.SolutionRate, Contracts.Measures.ConsultationsSolved, "咨询解决率", "Consultations solved");
        Add(Figure.SatisfactionRate, Contracts.Measures.ConsultationsSatisfied, "咨询满意率", "Inquirers satisfied");

        void Add(string rate, string of, string chinese, string english)
        {
            var (counted, all) = ((long)values[of].Value, (long)values[Contracts.Measures.ConsultationsCalledBack].Value);
            values.Add(rate, new FigureValue(
                rate, chinese, english, all == 0 ? 0 : Math.Round(100m * counted / all, 1), "%", ProofOf(of, year), counted, all));
        }
    }

    // Of the departments with the duty at the year's end, those with at least one publication of the year that still stands.
    private async Task<FigureValue> ReadCoverageAsync(IReadOnlyList<string> agencies, int year, CancellationToken cancellation)
    {
        await using var count = database.CreateCommand(
            $"""
            with listed as (
                select agency, department from {LedgerTable.Rows}
                where measure = 'disclosure.departments-listed' and agency = any($1) and business_date <= $3
                group by agency, department having sum(amount) > 0
            ), covered as (
                select agency, department from {LedgerTable.Rows}
                where measure = 'disclosure.information-published' and agency = any($1) and business_date between $2 and $3
                group by agency, department having sum(amount) > 0
            )
            select count(*) filter (where covered.department is not null), count(*)
            from listed left join covered using (agency, department)
            """);
        AddScope(count, agencies, new DateOnly(year, 1, 1), Figure.To(year));
        await using var row = await count.ExecuteReaderAsync(cancellation);
        await row.ReadAsync(cancellation);
        var (covered, listed) = (row.GetInt64(0), row.GetInt64(1));
        var percent = listed == 0 ? 0 : Math.Round(100m * covered / listed, 1);
        return new FigureValue(
            Figure.Coverage, "行政科室和二级机构公开面", "Departments with published information", percent, "%",
            ProofOf(Contracts.Measures.DepartmentsListed, year), covered, listed);
    }

    private static FigureValue Value(Figure figure, int year, long sum) =>
        new(figure.Measure, figure.Chinese, figure.English, sum, figure.Unit, ProofOf(figure.Measure, year));

    private static string ProofOf(string measure, int year) => $"/api/v1/figures/{measure}/{year}";

    private static void AddScope(NpgsqlCommand command, IReadOnlyList<string> agencies, DateOnly from, DateOnly to)
    {
        command.Parameters.Add(new() { Value = agencies.ToArray() });
        command.Parameters.Add(new() { Value = from });
        command.Parameters.Add(new() { Value = to });
    }
}

using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Reporting.Reports;

/// <summary>表三 收到和处理政府信息公开申请情况, by the form of the year.</summary>
/// <param name="Year">年度.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Form">格式.</param>
/// <param name="Title">表名.</param>
/// <param name="TitleInEnglish">The title in English.</param>
/// <param name="Columns">申请人类别, the total last.</param>
/// <param name="Rows">Each row of the form, in its order.</param>
/// <param name="Unplaced">未能归入的结果: outcomes of the regulation of 2008 which this form splits by a reason that was not kept.</param>
/// <param name="Breaches">校验: every sum of the form that does not hold.</param>
public sealed record RequestTableReport(
    int Year,
    string Agency,
    ReportForm Form,
    string Title,
    string TitleInEnglish,
    IReadOnlyList<Wording> Columns,
    IReadOnlyList<RequestTableRow> Rows,
    IReadOnlyList<UnplacedOutcome> Unplaced,
    IReadOnlyList<IdentityBreach> Breaches);

/// <summary>一行.</summary>
/// <param name="Code">行代码.</param>
/// <param name="Chinese">行名, as the form prints it.</param>
/// <param name="English">The name in English.</param>
/// <param name="Values">件数, one for each column.</param>
/// <param name="Proof">The address of the postings behind it; null for what is reckoned from other rows.</param>
public sealed record RequestTableRow(string Code, string Chinese, string English, IReadOnlyList<int> Values, string? Proof);

/// <summary>A number of requests whose outcome has no row in the form of the year.</summary>
/// <param name="Outcome">答复结果.</param>
/// <param name="Count">件数.</param>
public sealed record UnplacedOutcome(string Outcome, int Count);

/// <summary>Gives table three of a year from the ledger.</summary>
internal static class ReadRequestTable
{
    private static readonly Refusal NoSuchTable = new(
        "report.no-request-table", "2018 年度及以前没有全国统一格式，无表三。", "Reports for 2018 and before have no unified form and so no table three.",
        StatusCodes.Status404NotFound);

    private static readonly string[] AllMeasures =
        [Measures.RequestsReceived, Measures.RequestsOpen, .. DisclosureOutcomes.All.Select(o => Measures.RequestOutcome + o.Code)];

    public static void Map(IEndpointRouteBuilder app) => app.MapApi("reports")
        .MapGet("/{year:int:range(1990,2199)}/tables/3", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("表三：收到和处理政府信息公开申请情况 / Table three: requests received and handled");

    private static async Task<Results<Ok<RequestTableReport>, ProblemHttpResult>> HandleAsync(
        int year, HttpContext http, IOptions<AgencyRegister> register, CellReader reader, CancellationToken cancellation)
    {
        var form = ReportForms.For(year);
        if (form == ReportForm.Local)
            return NoSuchTable.ToProblem();
        var agency = http.Agency();
        var sums = await reader.ReadAsync(register.Value.WithSubordinates(agency), year, AllMeasures, cancellation);
        var table = RequestTable.Tally(form, Counts(sums));
        return TypedResults.Ok(new RequestTableReport(
            year, agency, form, "收到和处理政府信息公开申请情况", "Requests for information received and handled", [.. RequestTable.Columns.Select(RequestTable.NameOf)],
            [.. RequestTable.RowsOf(form).Select(row => Row(row, table, year))],
            [.. DisclosureOutcomes.All.Where(o => RowOf(o) is null).Select(o => new UnplacedOutcome(o.Code, Flow(sums, o))).Where(o => o.Count > 0)],
            table.Check()));
    }

    private static IEnumerable<(string Row, ApplicantKind Applicant, int Count)> Counts(CellSums sums)
    {
        foreach (var applicant in RequestTable.Columns.Where(c => c != ApplicantKind.Total))
        {
            var word = Json.WordOf(applicant);
            var open = sums[Measures.RequestsOpen, category: word];
            yield return (RequestTable.Received, applicant, checked((int)sums[Measures.RequestsReceived, category: word].Flow));
            yield return (RequestTable.CarriedIn, applicant, checked((int)open.Opening));
            yield return (RequestTable.CarriedOver, applicant, checked((int)open.Closing));
            foreach (var outcome in DisclosureOutcomes.All)
            {
                if (RowOf(outcome) is { } row)
                    yield return (row.Code, applicant, checked((int)sums[Measures.RequestOutcome + outcome.Code, category: word].Flow));
            }
        }
    }

    private static DisclosureOutcome? RowOf(DisclosureOutcome outcome) =>
        outcome.Regulation == DisclosureRegulation.Of2019 ? outcome : DisclosureOutcomes.TodaysRow(outcome);

    private static int Flow(CellSums sums, DisclosureOutcome outcome) => checked((int)sums[Measures.RequestOutcome + outcome.Code].Flow);

    private static RequestTableRow Row(RequestRow row, RequestTable table, int year) => new(
        row.Code, row.Label.Chinese, row.Label.English, [.. RequestTable.Columns.Select(column => table[row.Code, column])],
        MeasureOf(row) is { } measure ? $"/api/v1/figures/{measure}/{year}" : null);

    private static string? MeasureOf(RequestRow row) => row.Code switch
    {
        RequestTable.Received => Measures.RequestsReceived,
        RequestTable.CarriedOver => Measures.RequestsOpen,
        _ when DisclosureOutcomes.Find(DisclosureRegulation.Of2019, row.Code) is not null => Measures.RequestOutcome + row.Code,
        _ => null,
    };
}

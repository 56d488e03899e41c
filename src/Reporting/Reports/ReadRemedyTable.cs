using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.Reporting.Ledger;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hrss.Reporting.Reports;

/// <summary>表四 政府信息公开行政复议、行政诉讼情况, and beside it the complaints, which the form does not have.</summary>
/// <param name="Year">年度.</param>
/// <param name="Agency">机构代码.</param>
/// <param name="Title">表名.</param>
/// <param name="TitleInEnglish">The title in English.</param>
/// <param name="Blocks">The three blocks of the form, in its order.</param>
/// <param name="Complaints">申诉举报: not part of the form.</param>
/// <param name="Breaches">校验: where a total is not the sum of its results. The totals are reckoned from what was sought, not from the results.</param>
public sealed record RemedyTableReport(
    int Year, string Agency, string Title, string TitleInEnglish, IReadOnlyList<RemedyBlock> Blocks, RemedyBlock Complaints, IReadOnlyList<IdentityBreach> Breaches);

/// <summary>一栏: a track with its five cells.</summary>
/// <param name="Track">栏目代码, one of <see cref="RemedyTracks"/>.</param>
/// <param name="Chinese">栏目名称, as the form prints it.</param>
/// <param name="English">The name in English.</param>
/// <param name="Cells">结果维持、结果纠正、其他结果、尚未审结、总计.</param>
public sealed record RemedyBlock(string Track, string Chinese, string English, IReadOnlyList<RemedyCell> Cells);

/// <summary>一格.</summary>
/// <param name="Result">结果代码.</param>
/// <param name="Chinese">结果名称, as the form prints it.</param>
/// <param name="English">The name in English.</param>
/// <param name="Value">件数.</param>
/// <param name="Proof">The address of the postings behind it; null for a total.</param>
public sealed record RemedyCell(RemedyResult Result, string Chinese, string English, long Value, string? Proof);

/// <summary>Gives table four of a year from the ledger.</summary>
internal static class ReadRemedyTable
{
    private static readonly (RemedyTrack Track, string Word)[] Tracks =
    [
        (RemedyTrack.Review, RemedyTracks.Review), (RemedyTrack.DirectLitigation, RemedyTracks.DirectLawsuit),
        (RemedyTrack.LitigationAfterReview, RemedyTracks.LawsuitAfterReview),
    ];

    private static readonly (RemedyResult Result, string Word)[] Results =
    [
        (RemedyResult.Upheld, RemedyResults.Upheld), (RemedyResult.Corrected, RemedyResults.Corrected), (RemedyResult.Other, RemedyResults.Other),
    ];

    private static readonly string[] All = [.. Tracks.Select(t => t.Word), RemedyTracks.Complaint];

    private static readonly string[] AllMeasures =
    [
        Measures.Reviews, Measures.Lawsuits, Measures.Complaints, .. All.Select(RemedyPostings.PendingMeasure),
        .. All.SelectMany(track => Results.Select(result => RemedyPostings.ResultMeasure(track, result.Word))),
    ];

    public static void Map(IEndpointRouteBuilder app) => app.MapApi("reports")
        .MapGet("/{year:int:range(1990,2199)}/tables/4", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("表四：政府信息公开行政复议、行政诉讼情况 / Table four: reviews and lawsuits about disclosure");

    private static async Task<Ok<RemedyTableReport>> HandleAsync(
        int year, HttpContext http, IOptions<AgencyRegister> register, CellReader reader, CancellationToken cancellation)
    {
        var agency = http.Agency();
        var sums = await reader.ReadAsync(register.Value.WithSubordinates(agency), year, AllMeasures, cancellation);
        var blocks = Tracks.Select(t => Block(t.Word, RemedyTable.NameOf(t.Track), year, sums)).ToList();
        var table = new RemedyTable(Tracks.Zip(blocks)
            .SelectMany(t => t.Second.Cells.Select(cell => (t.First.Track, cell.Result, cell.Value)))
            .ToDictionary(cell => (cell.Track, cell.Result), cell => checked((int)cell.Value)));
        return TypedResults.Ok(new RemedyTableReport(
            year, agency, "政府信息公开行政复议、行政诉讼情况", "Administrative reviews and lawsuits about disclosure", blocks,
            Block(RemedyTracks.Complaint, new("申诉举报", "Complaints"), year, sums), table.Check()));
    }

    private static RemedyBlock Block(string track, Wording name, int year, CellSums sums)
    {
        var pending = RemedyPostings.PendingMeasure(track);
        // What was pending when the year began and what was sought in it has ended in one of the four cells.
        var total = sums[pending].Opening + sums[SoughtMeasure(track), channel: track].Flow;
        return new(track, name.Chinese, name.English,
        [
            .. Results.Select(r => Of(r.Result, sums[RemedyPostings.ResultMeasure(track, r.Word)].Flow, RemedyPostings.ResultMeasure(track, r.Word))),
            Of(RemedyResult.Pending, sums[pending].Closing, pending),
            Of(RemedyResult.Total, total, null),
        ]);

        RemedyCell Of(RemedyResult result, long value, string? measure)
        {
            var label = RemedyTable.NameOf(result);
            return new(result, label.Chinese, label.English, value, measure is null ? null : $"/api/v1/figures/{measure}/{year}");
        }
    }

    private static string SoughtMeasure(string track) => track switch
    {
        RemedyTracks.Review => Measures.Reviews,
        RemedyTracks.Complaint => Measures.Complaints,
        _ => Measures.Lawsuits,
    };
}

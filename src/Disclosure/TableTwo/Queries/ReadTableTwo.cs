using System.Globalization;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Queries;
using Hrss.ServiceDefaults;
using Hrss.Statutes;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Disclosure.TableTwo.Queries;

/// <summary>表二的一格.</summary>
/// <param name="Figure">指标.</param>
/// <param name="Item">第二十条的项: the item of 2019 Art. 20 whose block it stands in, as cited.</param>
/// <param name="Row">信息内容.</param>
/// <param name="Column">栏目.</param>
/// <param name="Value">数值; null where it is not entered.</param>
/// <param name="Entered">The matter and its history, or null.</param>
public sealed record TableTwoCell(string Figure, Wording Item, Wording Row, Wording Column, decimal? Value, EnteredFigure? Entered);

/// <summary>表二 主动公开政府信息情况 of a year.</summary>
/// <param name="Year">年度.</param>
/// <param name="Form">年报格式.</param>
/// <param name="Cells">各项, in the order of the form.</param>
/// <param name="Missing">尚未填报的指标.</param>
/// <param name="Hints">提示: what does not go together; to be explained, not an error.</param>
public sealed record TableTwoOfYear(int Year, ReportForm Form, IReadOnlyList<TableTwoCell> Cells, IReadOnlyList<string> Missing, IReadOnlyList<Wording> Hints);

/// <summary>Gives a year's table two as data, with the labels of its form.</summary>
internal static class ReadTableTwo
{
    private static readonly (string Code, InformationKind Kind)[] Documents =
        [("rules", InformationKind.Rule), ("normative-documents", InformationKind.NormativeDocument)];

    public static void Map(RouteGroupBuilder figures) => figures
        .MapGet("/{year:int:range(1990,2199)}", HandleAsync)
        .RequireAuthorization(Policies.Public)
        .WithSummary("某年度的表二：各项数字、尚缺的指标和核对提示 / A year's table two: its figures, what is missing, and what does not go together");

    private static async Task<Results<Ok<TableTwoOfYear>, ProblemHttpResult>> HandleAsync(int year, IQuerySession session, CancellationToken cancellation)
    {
        var form = ReportForms.For(year);
        var asked = ProactiveTable.FiguresOf(form);
        if (asked.Count == 0)
            return YearlyFigureRefusals.NoForm.ToProblem();
        var before = year - 1;
        var entered = await session.Query<EnteredFigure>().Where(f => f.Year == year || f.Year == before).ToListAsync(cancellation);
        var ofYear = entered.Where(f => f.Year == year).ToDictionary(f => f.Figure);
        TableTwoCell[] cells = [.. asked.Select(f => Cell(f, ofYear.GetValueOrDefault(f.Code)))];
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var published = await session.Query<PublishedInformation>().Where(i => i.PublishedOn >= first && i.PublishedOn <= last
            && (i.Kind == InformationKind.Rule || i.Kind == InformationKind.NormativeDocument)).Select(i => i.Kind).ToListAsync(cancellation);
        return TypedResults.Ok(new TableTwoOfYear(
            year, form, cells, [.. cells.Where(c => c.Value is null).Select(c => c.Figure)],
            [.. InForce(cells, entered.Where(f => f.Year == before).ToDictionary(f => f.Figure, f => f.Value)), .. InCatalogue(cells, published)]));
    }

    // In force = last year's, plus issued, less repealed; what lapsed by itself explains a difference.
    private static IEnumerable<Wording> InForce(TableTwoCell[] cells, Dictionary<string, decimal> lastYear)
    {
        foreach (var (code, _) in Documents)
        {
            if (Of(cells, $"{code}.in-force") is not { Value: { } inForce } cell || Of(cells, $"{code}.issued")?.Value is not { } issued
                || Of(cells, $"{code}.repealed")?.Value is not { } repealed || !lastYear.TryGetValue($"{code}.in-force", out var before))
                continue;
            var expected = ProactiveTable.ExpectedInForce((int)before, (int)issued, (int)repealed);
            if (expected != inForce)
                yield return new Wording(
                    $"{cell.Row.Chinese}：上年末现行有效{Written(before)}件，本年制发{Written(issued)}件、废止{Written(repealed)}件，应为{expected}件，填报{Written(inForce)}件，请说明差异。",
                    $"{cell.Row.English}: {Written(before)} in force last year, {Written(issued)} issued and {Written(repealed)} repealed make {expected}; {Written(inForce)} is entered. Explain the difference.");
        }
    }

    // What was issued must be published (2019 Art. 20): fewer in the catalogue than were issued is to be explained.
    private static IEnumerable<Wording> InCatalogue(TableTwoCell[] cells, IReadOnlyList<InformationKind> published)
    {
        foreach (var (code, kind) in Documents)
        {
            var listed = published.Count(k => k == kind);
            if ((Of(cells, $"{code}.issued") ?? Of(cells, $"{code}.made")) is { Value: { } issued } cell && listed < issued)
                yield return new Wording(
                    $"{cell.Row.Chinese}：本年制发{Written(issued)}件，公开目录中本年公开{listed}件。",
                    $"{cell.Row.English}: {Written(issued)} issued in the year, {listed} published in the catalogue in the year.");
        }
    }

    private static TableTwoCell Cell(ProactiveFigure asked, EnteredFigure? entered) =>
        new(asked.Code, asked.Item.Text, asked.Row, asked.Column, entered?.Value, entered);

    private static TableTwoCell? Of(TableTwoCell[] cells, string figure) => cells.FirstOrDefault(c => c.Figure == figure);

    private static string Written(decimal value) => value.ToString("0.######", CultureInfo.InvariantCulture);
}

using Hrss.Contracts;
using Hrss.Portal.Pages.Problems;
using Hrss.Portal.Pages.Reports;
using Hrss.Portal.Reporting;
using Hrss.Portal.Shared;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.Portal.Pages.Figures;

/// <summary>数字依据: the matters and facts a figure is made of, by the page, and the figure split.</summary>
internal static class ProveFigure
{
    private const string OnTimeRate = "disclosure.requests-on-time-rate";
    private const string ResponseRate = "consultation.response-rate";
    private const string SolutionRate = "consultation.solution-rate";
    private const string SatisfactionRate = "consultation.satisfaction-rate";

    public static void Map(IEndpointRouteBuilder pages) => pages.MapPage("/reports/{year:int}/figures/{measure}", HandleAsync);

    private static async Task<IResult> HandleAsync(
        int year, string measure, ReportingClient reporting, BusinessClock clock, CancellationToken cancellation, int page = 1)
    {
        if (await reporting.KnownReportAsync(year, clock, cancellation) is not { } report)
            return PagesRegistration.Show(Problem.NoSuchYear(year));
        if (report.Find(measure) is not { } figure)
            return PagesRegistration.Show(Problem.NoSuchFigure);
        return figure switch
        {
            { Denominator: null } => await ProveSumAsync(figure, year, page, reporting, cancellation),
            { Measure: OnTimeRate } => PagesRegistration.Show<OnTimePage>(new { Figure = figure, Year = year }),
            { Measure: ResponseRate or SolutionRate or SatisfactionRate } => PagesRegistration.Show<CallBackRatePage>(new { Figure = figure, Year = year }),
            _ => await ProveCoverageAsync(figure, year, reporting, cancellation),
        };
    }

    private static async Task<IResult> ProveSumAsync(FigureValue figure, int year, int page, ReportingClient reporting, CancellationToken cancellation)
    {
        var splits = Task.WhenAll(Enum.GetValues<Grouping>().Select(by => reporting.StatisticAsync(figure.Measure, year, by, cancellation)));
        var proof = await reporting.ProofAsync(figure.Measure, year, page, cancellation);
        if (proof is null || page < 1 || page > Math.Max(proof.Pages, 1))
            return PagesRegistration.Show(Problem.NoSuchPage);
        return PagesRegistration.Show<FigurePage>(new
        {
            Figure = figure,
            Proof = proof,
            // A split of which every part is nameless says nothing.
            Splits = (await splits).OfType<Statistic>().Where(s => s.Rows.Any(r => r.Key.Length > 0)).ToList(),
        });
    }

    // Of the departments with the duty to publish, those that did. Each is proved by its own sums.
    private static async Task<IResult> ProveCoverageAsync(FigureValue figure, int year, ReportingClient reporting, CancellationToken cancellation)
    {
        var listed = reporting.StatisticAsync(Measures.DepartmentsListed, year, Grouping.Department, cancellation);
        var published = reporting.StatisticAsync(Measures.InformationPublished, year, Grouping.Department, cancellation);
        var items = ((await published)?.Rows ?? []).ToDictionary(r => r.Key, r => r.Value);
        return PagesRegistration.Show<CoveragePage>(new
        {
            Figure = figure,
            Year = year,
            Departments = ((await listed)?.Rows ?? []).Where(r => r.Value > 0).Select(r => new StatisticRow(r.Key, items.GetValueOrDefault(r.Key))).ToList(),
        });
    }
}

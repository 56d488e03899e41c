using Hrss.Contracts;
using Hrss.Portal.Reporting;
using Hrss.Portal.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Portal.Pages.Home;

/// <summary>首页: what the site is, the years that have a report, the latest year's main figures. It stays up while Reporting is down.</summary>
internal static class ShowHome
{
    private static readonly string[] Headline =
        [Measures.InformationPublished, Measures.RequestsAnswered, Measures.Visits, Measures.LettersHandled, Measures.MailboxAnswered, Measures.HotlineAnswered];

    public static void Map(IEndpointRouteBuilder pages) => pages.MapPage("/", HandleAsync);

    private static async Task<RazorComponentResult<HomePage>> HandleAsync(ReportingClient reporting, CancellationToken cancellation)
    {
        IReadOnlyList<int>? years = null;
        AnnualReport? latest = null;
        try
        {
            years = await reporting.YearsAsync(cancellation);
            if (years.Count > 0)
                latest = await reporting.ReportAsync(years[0], cancellation);
        }
        catch (ReportingUnavailableException)
        {
            // The page says so in the place of the years.
        }

        return PagesRegistration.Show<HomePage>(new
        {
            Years = years,
            Latest = latest?.Year,
            Headline = Headline.Select(measure => latest?.Find(measure)).OfType<FigureValue>().ToList(),
        });
    }
}

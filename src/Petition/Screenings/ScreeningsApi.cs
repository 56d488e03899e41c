using Hrss.Petition.Screenings.Commands;
using Hrss.Petition.Screenings.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Petition.Screenings;

/// <summary>定期排查: what can be done with screening rounds.</summary>
internal static class ScreeningsApi
{
    public static void MapScreenings(this IEndpointRouteBuilder app)
    {
        var screenings = app.MapApi("screenings");
        StartScreening.Map(screenings);
        ReportScreening.Map(screenings);
        CorrectScreeningReport.Map(screenings);
        ConcludeScreening.Map(screenings);
        ScreeningList.Map(screenings);
    }
}

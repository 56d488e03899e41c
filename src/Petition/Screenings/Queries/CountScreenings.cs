using Hrss.Contracts;

namespace Hrss.Petition.Screenings.Queries;

/// <summary>排查自行计数.</summary>
internal static class CountScreenings
{
    public const string Sql =
        $"""
        select '{Measures.Screenings}', count(*) from own where type = 'screening_started' and day between $2 and $3
        union all select '{Measures.ScreeningReports}', count(*) from own where type = 'screening_reported' and day between $2 and $3
        union all select '{Measures.ScreeningReportsInTime}', count(*) from own
            where type = 'screening_reported' and (data ->> 'inTime')::boolean and day between $2 and $3
        """;
}

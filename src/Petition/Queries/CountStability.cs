using Hrss.Petition.Assessments.Queries;
using Hrss.Petition.MajorReports.Queries;
using Hrss.Petition.Receptions.Queries;
using Hrss.Petition.Screenings.Queries;
using Hrss.Petition.Stability.Queries;
using Hrss.Petition.Warnings.Queries;

namespace Hrss.Petition.Queries;

/// <summary>维稳工作自行计数, over <c>own</c> with <c>type</c>, <c>data</c> and <c>day</c>.</summary>
internal static class CountStability
{
    public static readonly string Sql =
        $"""
        ({CountFactors.Sql})
        union all ({CountMajorReports.Sql})
        union all ({CountScreenings.Sql})
        union all ({CountWarnings.Sql})
        union all ({CountAssessments.Sql})
        union all ({CountReceptions.Sql})
        """;
}

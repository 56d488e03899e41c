using Hrss.Contracts;

namespace Hrss.Petition.Assessments.Queries;

/// <summary>风险评估自行计数.</summary>
internal static class CountAssessments
{
    public const string Sql =
        $"""
        select '{Measures.AssessmentsStarted}', count(*) from own where type = 'assessment_started' and day between $2 and $3
        union all select '{Measures.AssessmentsConcluded}', count(*) from own where type = 'assessment_concluded' and day between $2 and $3
        union all select '{Measures.AssessmentsOpen}', coalesce(sum(case type when 'assessment_started' then 1 else -1 end), 0)::bigint from own
            where type in ('assessment_started', 'assessment_concluded') and day <= $3
        """;
}

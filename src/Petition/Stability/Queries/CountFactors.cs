using Hrss.Contracts;

namespace Hrss.Petition.Stability.Queries;

/// <summary>不稳定因素自行计数.</summary>
internal static class CountFactors
{
    public const string Sql =
        $"""
        select '{Measures.FactorsRegistered}', count(*) from own where type = 'factor_registered' and day between $2 and $3
        union all select '{Measures.FactorsReopened}', count(*) from own where type = 'factor_reopened' and day between $2 and $3
        union all select '{Measures.FactorsResolved}', count(*) from own
            where type = 'factor_closed' and data ->> 'ending' = 'Resolved' and day between $2 and $3
        union all select '{Measures.FactorsClosedOtherwise}', count(*) from own
            where type = 'factor_closed' and data ->> 'ending' <> 'Resolved' and day between $2 and $3
        union all select '{Measures.FactorsOpen}', coalesce(sum(case type when 'factor_closed' then -1 else 1 end), 0)::bigint from own
            where type in ('factor_registered', 'factor_reopened', 'factor_closed') and day <= $3
        union all select '{Measures.FactorsWatched}', coalesce(sum(case type when 'factor_put_under_watch' then 1 else -1 end), 0)::bigint from own
            where type in ('factor_put_under_watch', 'factor_taken_off_watch') and day <= $3
        """;
}

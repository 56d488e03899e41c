using Hrss.Contracts;

namespace Hrss.Petition.Warnings.Queries;

/// <summary>预警自行计数.</summary>
internal static class CountWarnings
{
    public const string Sql =
        $"""
        select '{Measures.WarningsRaised}', coalesce(sum(case type when 'warning_raised' then 1 else -1 end), 0)::bigint from own
            where type in ('warning_raised', 'warning_superseded') and day between $2 and $3
        union all select '{Measures.WarningsTurnedIntoFactors}', count(*) from own where type = 'warning_turned_into_factor' and day between $2 and $3
        union all select '{Measures.WarningsDismissed}', count(*) from own where type = 'warning_dismissed' and day between $2 and $3
        union all select '{Measures.WarningsOpen}', coalesce(sum(case type when 'warning_raised' then 1 else -1 end), 0)::bigint from own
            where type in ('warning_raised', 'warning_turned_into_factor', 'warning_dismissed', 'warning_superseded') and day <= $3
        """;
}

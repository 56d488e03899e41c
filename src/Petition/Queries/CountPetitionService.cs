using Hrss.Petition.Petitions.Queries;

namespace Hrss.Petition.Queries;

/// <summary>信访自行计数: what the service counts in its own log. Each matter counts its own measures over <c>own</c>.</summary>
internal static class CountPetitionService
{
    public static readonly string Sql =
        $"""
        with own as (
            select stream_id, version, type, data, (data ->> 'on')::date as day from mt_events where tenant_id = $1
        )
        select * from ({CountPetitions.Sql}) petitions
        union all ({CountStability.Sql})
        """;
}

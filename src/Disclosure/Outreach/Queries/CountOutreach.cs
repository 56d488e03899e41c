using Hrss.Contracts;

namespace Hrss.Disclosure.Outreach.Queries;

/// <summary>宣传培训自行计数: activities by their last day, people by the day of their batch, each batch as it was last corrected.</summary>
internal static class CountOutreach
{
    public const string Sql =
        $"""
        select '{Measures.OutreachActivities}', count(*) from own where type = 'activity_held' and (data ->> 'to')::date between $2 and $3
        union all select '{Measures.PublicityCampaigns}', count(*) from own
            where type = 'activity_held' and (data ->> 'to')::date between $2 and $3 and data ->> 'kind' in ('PublicityMonth', 'PublicityWeek')
        union all select '{Measures.OutreachBatches}', count(*) from own
            where type = 'batch_recorded' and (data -> 'batch' ->> 'heldOn')::date between $2 and $3
        union all select '{Measures.PeopleTrained}', coalesce(sum(coalesce((data ->> 'peopleAdded')::bigint, (data -> 'batch' ->> 'people')::bigint)), 0)::bigint
            from own where type in ('batch_recorded', 'batch_corrected') and (data -> 'batch' ->> 'heldOn')::date between $2 and $3
                and data ->> 'kind' in ('TrainingClass', 'Seminar', 'Lecture')
        union all select '{Measures.PeopleReached}', coalesce(sum(coalesce((data ->> 'peopleAdded')::bigint, (data -> 'batch' ->> 'people')::bigint)), 0)::bigint
            from own where type in ('batch_recorded', 'batch_corrected') and (data -> 'batch' ->> 'heldOn')::date between $2 and $3
        """;
}

using Hrss.Contracts;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>主动公开自行计数: published less withdrawn, on the day of publication.</summary>
internal static class CountInformation
{
    public const string Sql =
        $"""
        with publications as (
            select 1 as items, (data ->> 'inTime')::boolean::int as in_time, jsonb_array_length(data -> 'channels') as channels, day
            from own where type = 'information_published'
            union all
            select -1, -((data ->> 'inTime')::boolean::int), -jsonb_array_length(data -> 'channels'), (data ->> 'publishedOn')::date
            from own where type = 'information_withdrawn'
        ), in_year as (
            select * from publications where day between $2 and $3
        )
        select '{Measures.InformationPublished}', coalesce(sum(items), 0)::bigint from in_year
        union all select '{Measures.InformationPublishedInTime}', coalesce(sum(in_time), 0)::bigint from in_year
        union all select '{Measures.Publications}', coalesce(sum(channels), 0)::bigint from in_year
        """;
}

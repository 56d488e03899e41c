using Hrss.Contracts;

namespace Hrss.Disclosure.Catalogue.Queries;

/// <summary>主动公开自行计数: published less withdrawn, on the day of publication; revised and repealed, on the day of the act.</summary>
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
            union all
            select 0, 0, jsonb_array_length(data -> 'channels'), day from own where type = 'information_published_further'
            union all
            select 0, 0, -jsonb_array_length(data -> 'channels'), (data ->> 'publishedOn')::date from own where type = 'further_publication_withdrawn'
        ), in_year as (
            select * from publications where day between $2 and $3
        )
        select '{Measures.InformationPublished}', coalesce(sum(items), 0)::bigint from in_year
        union all select '{Measures.InformationPublishedInTime}', coalesce(sum(in_time), 0)::bigint from in_year
        union all select '{Measures.Publications}', coalesce(sum(channels), 0)::bigint from in_year
        union all select '{Measures.InformationRevised}', count(*) from own where type = 'information_revised' and day between $2 and $3
        union all select '{Measures.InformationRepealed}', count(*) from own where type = 'information_repealed' and day between $2 and $3
        """;
}

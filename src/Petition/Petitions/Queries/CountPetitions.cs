using Hrss.Contracts;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>信访事项自行计数, over the <c>own</c> of the service.</summary>
internal static class CountPetitions
{
    public static readonly string Sql =
        $"""
        with petitions as (
            select stream_id, version, type, data, data ->> 'channel' as channel, day from own
        ), registered as (
            select channel, day, (data ->> 'people')::bigint as people, (data ->> 'groupVisit')::boolean::int as groups, 1 as acts
            from petitions where type = 'petition_registered'
            union all
            select channel, (data ->> 'registeredOn')::date,
                (data ->> 'people')::bigint - (data ->> 'peopleBefore')::bigint,
                (data ->> 'groupVisit')::boolean::int - (data ->> 'groupVisitBefore')::boolean::int, 0
            from petitions where type = 'registration_corrected'
        ), in_year as (
            select * from registered where day between $2 and $3
        ), repeats as (
            -- Whether an act repeats another is what its latest link says, whenever that was made.
            select distinct on (stream_id) (data ->> 'registeredOn')::date as day, type = 'matter_linked' as repeats
            from petitions where type in ('matter_linked', 'matter_unlinked') order by stream_id, version desc
        ), ended as (
            select channel, day, 1 as sign, case type when 'petition_answered' then 'Answered' else type end as ending,
                data ->> 'outcome' as outcome, coalesce((data ->> 'inTime')::boolean, false) as in_time
            from petitions where type in ('petition_answered', 'petition_declined', 'petition_withdrawn', 'petition_returned')
            union all
            select channel, day, -1, data ->> 'ending', data ->> 'outcome', (data ->> 'inTime')::boolean from petitions where type = 'petition_reopened'
        ), ended_in_year as (
            select * from ended where day between $2 and $3
        ), reviews as (
            select type = 'review_asked' as asked, data ->> 'level' as level, data ->> 'result' as result
            from petitions where type in ('review_asked', 'review_decided') and day between $2 and $3
        )
        select '{Measures.Visits}', coalesce(sum(acts), 0)::bigint from in_year where channel = 'Visit'
        union all select '{Measures.PeopleInVisits}', coalesce(sum(people), 0)::bigint from in_year where channel = 'Visit'
        union all select '{Measures.GroupVisits}', coalesce(sum(groups), 0)::bigint from in_year where channel = 'Visit'
        union all select '{Measures.LettersReceived}', coalesce(sum(acts), 0)::bigint from in_year where channel = 'Letter'
        union all select '{Measures.AssignedMattersReceived}', coalesce(sum(acts), 0)::bigint from in_year where channel = 'Assigned'
        union all select '{Measures.OnlinePetitionsReceived}', coalesce(sum(acts), 0)::bigint from in_year where channel = 'Online'
        union all select '{Measures.LettersHandled}', coalesce(sum(sign), 0)::bigint from ended_in_year where channel = 'Letter'
        union all select '{Measures.AssignedMattersCompleted}',
            count(*) filter (where type = 'reported_back') - count(*) filter (where type = 'petition_reopened' and (data ->> 'wasReported')::boolean)
            from petitions where day between $2 and $3
        union all select '{Measures.PetitionsAnsweredInTime}', coalesce(sum(sign), 0)::bigint from ended_in_year where ending = 'Answered' and in_time
        union all select '{Measures.PetitionsTransferred}', count(*) from petitions where type = 'transfer_completed' and day between $2 and $3
        union all select '{Measures.PetitionsReceived}', coalesce(sum(acts), 0)::bigint from in_year
        union all select '{Measures.PetitionMatters}',
            (select coalesce(sum(acts), 0)::bigint from in_year) - (select count(*) from repeats where repeats and day between $2 and $3)
        union all select '{Measures.PetitionRepeats}', count(*) from repeats where repeats and day between $2 and $3
        union all select '{Measures.PetitionsAnswered}', coalesce(sum(sign), 0)::bigint from ended_in_year where ending = 'Answered'
        union all select '{Measures.PetitionsRefused}', coalesce(sum(sign), 0)::bigint from ended_in_year where ending <> 'Answered'
        union all select '{Measures.PetitionsSupported}', coalesce(sum(sign), 0)::bigint from ended_in_year where outcome = 'Supported'
        union all select '{Measures.PetitionsExplained}', coalesce(sum(sign), 0)::bigint from ended_in_year where outcome = 'Explained'
        union all select '{Measures.PetitionsNotSupported}', coalesce(sum(sign), 0)::bigint from ended_in_year where outcome = 'NotSupported'
        union all select '{Measures.PetitionsReopened}', count(*) from petitions where type = 'petition_reopened' and day between $2 and $3
        union all select '{Measures.PetitionsLedByLeaders}', count(distinct stream_id) from petitions
            where type = 'case_led' and (data ->> 'first')::boolean and day between $2 and $3
        union all select '{Measures.SupervisionRounds}', count(*) from petitions where type = 'petition_supervised' and day between $2 and $3
        union all select '{Measures.PetitionReviews}', count(*) from reviews where asked and level = 'Review'
        union all select '{Measures.PetitionReviewsUpheld}', count(*) from reviews where not asked and level = 'Review' and result = 'Upheld'
        union all select '{Measures.PetitionReviewsChanged}', count(*) from reviews where not asked and level = 'Review' and result = 'Changed'
        union all select '{Measures.PetitionReexaminations}', count(*) from reviews where asked and level = 'Reexamination'
        union all select '{Measures.PetitionReexaminationsUpheld}', count(*) from reviews where not asked and level = 'Reexamination' and result = 'Upheld'
        union all select '{Measures.PetitionReexaminationsChanged}', count(*) from reviews where not asked and level = 'Reexamination' and result = 'Changed'
        union all select '{Measures.PetitionsOpen}',
            (select coalesce(sum(acts), 0)::bigint from registered where day <= $3) - (select coalesce(sum(sign), 0)::bigint from ended where day <= $3)
            - (select count(*) from petitions where type = 'transfer_completed' and day <= $3)
        """;
}

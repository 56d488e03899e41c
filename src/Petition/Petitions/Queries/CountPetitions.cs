using Hrss.Contracts;

namespace Hrss.Petition.Petitions.Queries;

/// <summary>信访事项自行计数, over the <c>own</c> of the service.</summary>
internal static class CountPetitions
{
    public static readonly string Sql =
        $"""
        with petitions as (
            select type, data, data ->> 'channel' as channel, day from own
        ), registered as (
            select channel, day, (data ->> 'people')::bigint as people, (data ->> 'groupVisit')::boolean::int as groups, 1 as matters
            from petitions where type = 'petition_registered'
            union all
            select channel, (data ->> 'registeredOn')::date,
                (data ->> 'people')::bigint - (data ->> 'peopleBefore')::bigint,
                (data ->> 'groupVisit')::boolean::int - (data ->> 'groupVisitBefore')::boolean::int, 0
            from petitions where type = 'registration_corrected'
        ), in_year as (
            select * from registered where day between $2 and $3
        ), closed as (
            select * from petitions where type in ('petition_answered', 'petition_declined')
        )
        select '{Measures.Visits}', coalesce(sum(matters), 0)::bigint from in_year where channel = 'Visit'
        union all select '{Measures.PeopleInVisits}', coalesce(sum(people), 0)::bigint from in_year where channel = 'Visit'
        union all select '{Measures.GroupVisits}', coalesce(sum(groups), 0)::bigint from in_year where channel = 'Visit'
        union all select '{Measures.LettersReceived}', coalesce(sum(matters), 0)::bigint from in_year where channel = 'Letter'
        union all select '{Measures.AssignedMattersReceived}', coalesce(sum(matters), 0)::bigint from in_year where channel = 'Assigned'
        union all select '{Measures.OnlinePetitionsReceived}', coalesce(sum(matters), 0)::bigint from in_year where channel = 'Online'
        union all select '{Measures.PetitionsTakenOver}', coalesce(sum(matters), 0)::bigint from in_year where channel = 'Transferred'
        union all select '{Measures.PetitionsTransferred}', count(*) from own where type = 'transfer_completed' and day between $2 and $3
        union all select '{Measures.LettersHandled}', count(*) from closed where channel = 'Letter' and day between $2 and $3
        union all select '{Measures.AssignedMattersCompleted}', count(*) from petitions where type = 'reported_back' and day between $2 and $3
        union all select '{Measures.PetitionsAnsweredInTime}', count(*) from petitions
            where type = 'petition_answered' and (data ->> 'inTime')::boolean and day between $2 and $3
        union all select '{Measures.PetitionsOpen}',
            (select coalesce(sum(matters), 0)::bigint from registered where day <= $3) - (select count(*) from closed where day <= $3)
            - (select count(*) from own where type = 'transfer_completed' and day <= $3)
        """;
}

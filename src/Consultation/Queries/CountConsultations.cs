using Hrss.Contracts;

namespace Hrss.Consultation.Queries;

/// <summary>咨询自行计数: what the service counts in its own log.</summary>
internal static class CountConsultations
{
    public const string Sql =
        $"""
        with own as (
            select type, stream_id, version, data, data ->> 'channel' as channel, (data ->> 'on')::date as day
            from mt_events where tenant_id = $1
        ), of_year as (
            select * from own where day between $2 and $3
        ), repeats as (
            -- Whether an item repeats a matter is what its latest link says, whenever that was made.
            select distinct on (stream_id) (data ->> 'registeredOn')::date as day, type = 'matter_linked' as repeats
            from own where type in ('matter_linked', 'matter_unlinked') order by stream_id, version desc
        ), received as (
            select * from of_year where type = 'consultation_received'
        ), answered as (
            select * from of_year where type = 'consultation_answered'
        ), called as (
            select data -> 'said' as said from (
                select distinct on (stream_id) * from own where type = 'called_back' order by stream_id, version desc
            ) latest where day between $2 and $3
        )
        select '{Measures.MailboxReceived}', count(*) from received where channel = 'MayorsMailbox'
        union all select '{Measures.MailboxAnswered}', count(*) from answered where channel = 'MayorsMailbox'
        union all select '{Measures.HotlineReceived}', count(*) from received where channel = 'MayorsHotline'
        union all select '{Measures.HotlineAnswered}', count(*) from answered where channel = 'MayorsHotline'
        union all select '{Measures.OnlineQuestionsReceived}', count(*) from received where channel = 'Online'
        union all select '{Measures.OnlineQuestionsAnswered}', count(*) from answered where channel = 'Online'
        union all select '{Measures.ConsultationsReceived}', count(*) from received
        union all select '{Measures.ConsultationMatters}',
            (select count(*) from received) - (select count(*) from repeats where repeats and day between $2 and $3)
        union all select '{Measures.ConsultationRepeats}', count(*) from repeats where repeats and day between $2 and $3
        union all select '{Measures.ConsultationsAnswered}', count(*) from answered
        union all select '{Measures.ConsultationsAnsweredInTime}', count(*) from answered where (data ->> 'inTime')::boolean
        union all select '{Measures.ConsultationsRefused}', count(*) from of_year where type = 'consultation_refused'
        union all select '{Measures.ConsultationsTransferred}', count(*) from of_year where type = 'transfer_completed'
        union all select '{Measures.DispatchObjections}', count(*) from of_year where type = 'dispatch_objected'
        union all select '{Measures.DispatchObjectionsAgreed}', count(*) from of_year where type = 'dispatch_objection_agreed'
        union all select '{Measures.ConsultationsSentBack}', count(*) from of_year where type = 'consultation_sent_back'
        union all select '{Measures.ReworksAnswered}', count(*) from of_year where type = 'rework_answered'
        union all select '{Measures.ConsultationsCalledBack}', count(*) from called
        union all select '{Measures.ConsultationsResponded}', count(*) from called where (said ->> 'responded')::boolean
        union all select '{Measures.ConsultationsSolved}', count(*) from called where (said ->> 'solved')::boolean
        union all select '{Measures.ConsultationsSatisfied}', count(*) from called where (said ->> 'satisfied')::boolean
        union all select '{Measures.ConsultationsOpen}',
            count(distinct stream_id) filter (where type = 'consultation_received')
            - count(distinct stream_id) filter (where type in ('consultation_answered', 'consultation_refused', 'transfer_completed'))
            from own where day <= $3
        """;
}

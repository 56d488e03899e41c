using Hrss.Contracts;

namespace Hrss.Consultation.Queries;

/// <summary>咨询自行计数: what the service counts in its own log.</summary>
internal static class CountConsultations
{
    public const string Sql =
        $"""
        with own as (
            select type, data ->> 'channel' as channel, (data ->> 'on')::date as day, (data ->> 'inTime')::boolean as in_time
            from mt_events where tenant_id = $1 and type in ('consultation_received', 'consultation_answered', 'transfer_completed')
        ), received as (
            select * from own where type = 'consultation_received'
        ), answered as (
            select * from own where type = 'consultation_answered'
        )
        select '{Measures.MailboxReceived}', count(*) from received where channel = 'MayorsMailbox' and day between $2 and $3
        union all select '{Measures.MailboxAnswered}', count(*) from answered where channel = 'MayorsMailbox' and day between $2 and $3
        union all select '{Measures.HotlineReceived}', count(*) from received where channel = 'MayorsHotline' and day between $2 and $3
        union all select '{Measures.HotlineAnswered}', count(*) from answered where channel = 'MayorsHotline' and day between $2 and $3
        union all select '{Measures.OnlineQuestionsReceived}', count(*) from received where channel = 'Online' and day between $2 and $3
        union all select '{Measures.OnlineQuestionsAnswered}', count(*) from answered where channel = 'Online' and day between $2 and $3
        union all select '{Measures.ConsultationsTakenOver}', count(*) from received where channel = 'Transferred' and day between $2 and $3
        union all select '{Measures.TakenOverConsultationsAnswered}', count(*) from answered where channel = 'Transferred' and day between $2 and $3
        union all select '{Measures.ConsultationsTransferred}', count(*) from own where type = 'transfer_completed' and day between $2 and $3
        union all select '{Measures.ConsultationsAnsweredInTime}', count(*) from answered where in_time and day between $2 and $3
        union all select '{Measures.ConsultationsOpen}',
            (select count(*) from received where day <= $3) - (select count(*) from answered where day <= $3)
            - (select count(*) from own where type = 'transfer_completed' and day <= $3)
        """;
}

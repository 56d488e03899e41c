using Hrss.Contracts;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>依申请公开自行计数.</summary>
internal static class CountRequests
{
    public const string Sql =
        $"""
        select '{Measures.RequestsReceived}', count(*) from own where type = 'request_received' and day between $2 and $3
        union all select '{Measures.RequestsAnswered}', count(*) from own where type = 'request_answered' and day between $2 and $3
        union all select '{Measures.RequestsAnsweredInTime}', count(*) from own
            where type = 'request_answered' and (data ->> 'inTime')::boolean and day between $2 and $3
        union all select '{Measures.FeesCharged}', coalesce(sum((data ->> 'amountInFen')::bigint), 0)::bigint from own
            where type = 'fee_charged' and day between $2 and $3
        union all select '{Measures.RequestsOpen}',
            count(*) filter (where type = 'request_received') - count(*) filter (where type = 'request_answered') from own where day <= $3
        """;
}

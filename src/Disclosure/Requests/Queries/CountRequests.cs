using Hrss.Contracts;
using Hrss.Statutes;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>依申请公开自行计数.</summary>
internal static class CountRequests
{
    // Every outcome that either regulation knows, so that one that never occurred is compared as well.
    private static readonly string Outcomes = string.Join(
        ", ", DisclosureOutcomes.All.Select(o => $"('{o.Code}')"));

    public static readonly string Sql =
        $"""
        with closings as (
            select stream_id, day, data ->> 'outcome' as outcome, type = 'request_answered' as answered, coalesce((data ->> 'inTime')::boolean, false) as in_time
            from own where type = 'request_answered' or (type = 'request_withdrawn' and data ->> 'dueOn' is not null)
        ), terms as (
            -- The day set last, up to the day that is looked at.
            select distinct on (stream_id) stream_id, coalesce(data -> 'due' -> 'now' ->> 'legalDue', data -> 'due' ->> 'legalDue')::date as due
            from own where day <= $3 and data -> 'due' is not null and stream_id in (select stream_id from own where type = 'request_received')
            order by stream_id, version desc
        )
        select '{Measures.RequestsReceived}', count(*) from own where type = 'request_received' and day between $2 and $3
        union all select '{Measures.RequestsAnswered}', count(*) from closings where answered and day between $2 and $3
        union all select '{Measures.RequestsAnsweredInTime}', count(*) from closings where answered and in_time and day between $2 and $3
        union all select '{Measures.RequestsWithdrawn}', count(*) from closings where not answered and day between $2 and $3
        union all select '{Measures.RequestOutcome}' || known.outcome, count(closings.outcome)
            from (values {Outcomes}) known (outcome)
            left join closings on closings.outcome = known.outcome and closings.day between $2 and $3
            group by known.outcome
        union all select '{Measures.RequestsPassedOn}', count(*) from own where type = 'transfer_completed' and day between $2 and $3
        union all select '{Measures.RequestsAnsweredAnew}', count(*) from own where type = 'answer_redone' and day between $2 and $3
        union all select '{Measures.FeesCharged}', coalesce(sum((data ->> 'amountInFen')::bigint), 0)::bigint from own
            where type in ('fee_charged', 'processing_fee_noticed') and day between $2 and $3
        union all select '{Measures.FeesWaived}', coalesce(sum((data ->> 'amountInFen')::bigint), 0)::bigint from own
            where type = 'fee_waived' and day between $2 and $3
        union all select '{Measures.FeesPaid}', coalesce(sum((data ->> 'amountInFen')::bigint), 0)::bigint from own
            where type = 'fee_paid' and day between $2 and $3
        union all select '{Measures.RequestsOpen}',
            (select count(*) from own where type = 'request_received' and day <= $3) - (select count(*) from closings where day <= $3)
        union all select '{Measures.RequestsOverdue}', count(*) from terms
            where due < $3 and not exists (select from closings where closings.stream_id = terms.stream_id and closings.day <= $3)
        """;
}

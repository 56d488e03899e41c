using Hrss.Contracts;

namespace Hrss.Disclosure.Approvals.Queries;

/// <summary>行政审批事项自行计数: those in force at the end of the year, and of them those at the service centre.</summary>
internal static class CountApprovalItems
{
    public const string Sql =
        $"""
        select '{Measures.ApprovalItems}',
            count(*) filter (where type = 'approval_item_listed') - count(*) filter (where type = 'approval_item_ended') from own where day <= $3
        union all select '{Measures.ApprovalItemsAtServiceCentre}',
            coalesce(sum(case
                when type = 'approval_item_moved' then case when (data ->> 'atServiceCentre')::boolean then 1 else -1 end
                when not (data ->> 'atServiceCentre')::boolean then 0
                when type = 'approval_item_listed' then 1
                else -1 end), 0)::bigint
            from own where type in ('approval_item_listed', 'approval_item_moved', 'approval_item_ended') and day <= $3
        """;
}

using Hrss.Disclosure.Approvals.Commands;
using Hrss.Disclosure.Approvals.Queries;
using Hrss.ServiceDefaults;

namespace Hrss.Disclosure.Approvals;

/// <summary>行政审批事项: what can be done with the list of approval items.</summary>
internal static class ApprovalsApi
{
    public static void MapApprovalItems(this IEndpointRouteBuilder app)
    {
        var items = app.MapApi("approval-items");
        ListApprovalItem.Map(items);
        AmendApprovalItem.Map(items);
        MoveApprovalItem.Map(items);
        EndApprovalItem.Map(items);
        ListedApprovalItems.Map(items);
    }
}

using Hrss.Disclosure.Approvals.Queries;
using Hrss.Disclosure.Catalogue.Queries;
using Hrss.Disclosure.Departments.Queries;
using Hrss.Disclosure.Outreach.Queries;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.Disclosure.Requests.Queries;
using Hrss.Disclosure.TableTwo.Queries;

namespace Hrss.Disclosure.Queries;

/// <summary>信息公开自行计数: what the service counts in its own log. Each matter counts its own measures over <c>own</c>.</summary>
internal static class CountDisclosure
{
    public static readonly string Sql =
        $"""
        with own as (
            select stream_id, version, type, data, (data ->> 'on')::date as day from mt_events where tenant_id = $1
        )
        ({CountDepartments.Sql})
        union all ({CountInformation.Sql})
        union all ({CountApprovalItems.Sql})
        union all ({CountYearlyFigures.Sql})
        union all ({CountRequests.Sql})
        union all ({CountRemedies.Sql})
        union all ({CountOutreach.Sql})
        """;
}

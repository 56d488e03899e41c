using Hrss.Disclosure.Approvals;
using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Departments;
using Hrss.Disclosure.Guides;
using Hrss.Disclosure.Imports;
using Hrss.Disclosure.Queries;
using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Requests;
using Hrss.Disclosure.TableTwo;

namespace Hrss.Disclosure;

/// <summary>信息公开: every matter of the service.</summary>
internal static class DisclosureApi
{
    public static void MapDisclosure(this IEndpointRouteBuilder app)
    {
        app.MapDepartments();
        app.MapCatalogue();
        app.MapAttachments();
        app.MapImports();
        app.MapGuide();
        app.MapApprovalItems();
        app.MapTableTwo();
        app.MapRequests();
        app.MapRemedies();
        app.MapCalculator();
    }
}

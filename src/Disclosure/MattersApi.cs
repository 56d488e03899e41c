using Hrss.Disclosure.Approvals;
using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Calendar;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Departments;
using Hrss.Disclosure.Guides;
using Hrss.Disclosure.Imports;
using Hrss.Disclosure.Outreach;
using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Requests;
using Hrss.Disclosure.TableTwo;
using Hrss.Ledgers;

namespace Hrss.Disclosure;

/// <summary>信息公开的各类事项: every kind of matter that the service takes in.</summary>
internal static class MattersApi
{
    public static void MapMatters(this IEndpointRouteBuilder app)
    {
        app.MapDepartments();
        app.MapCatalogue();
        app.MapAttachments();
        app.MapImports<LedgerColumn>();
        app.MapGuide();
        app.MapApprovalItems();
        app.MapTableTwo();
        app.MapRequests();
        app.MapRemedies();
        app.MapOutreach();
        app.MapCalendar();
    }
}

using Hrss.Contracts;
using Hrss.Disclosure.Approvals;
using Hrss.Disclosure.Approvals.Publishing;
using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Attachments.Publishing;
using Hrss.Disclosure.Calendar;
using Hrss.Disclosure.Calendar.Publishing;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Publishing;
using Hrss.Disclosure.Departments;
using Hrss.Disclosure.Departments.Publishing;
using Hrss.Disclosure.Guides;
using Hrss.Disclosure.Guides.Publishing;
using Hrss.Disclosure.Outreach;
using Hrss.Disclosure.Outreach.Publishing;
using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Remedies.Publishing;
using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Publishing;
using Hrss.Disclosure.TableTwo;
using Hrss.Disclosure.TableTwo.Publishing;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using Hrss.Ledgers;
using JasperFx.Events;

namespace Hrss.Disclosure.Publishing;

/// <summary>What others may know of disclosure: no names of people, no texts.</summary>
internal static class DisclosureFacts
{
    public static Fact? Of(IEvent told) => told.Data switch
    {
        IDepartmentEvent e => DepartmentFacts.Of(told, e),
        IAttachmentEvent e => AttachmentFacts.Of(told, e),
        // That a ledger was brought in is the service's own affair; the items it brought in tell of themselves.
        IImportEvent => null,
        IInformationEvent e => InformationFacts.Of(told, e),
        IGuideEvent e => GuideFacts.Of(told, e),
        IApprovalItemEvent e => ApprovalItemFacts.Of(told, e),
        IYearlyFigureEvent e => YearlyFigureFacts.Of(told, e),
        IRequestEvent e => RequestFacts.Of(told, e),
        IDeadlineEvent e when RemedyFacts.IsOfRemedy(e) => null,
        IDeadlineEvent e => RequestFacts.Of(told, e),
        IRemedyEvent e => RemedyFacts.Of(told, e),
        IActivityEvent e => ActivityFacts.Of(told, e),
        ITransferEvent e => TransferFacts.Of(told, e),
        INoticeEvent e => NoticeFacts.Of(told, e),
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.EventTypeName, "An event of none of the matters of this service."),
    };
}

using System.Reflection;
using System.Runtime.CompilerServices;
using Hrss.Disclosure.Approvals;
using Hrss.Disclosure.Approvals.Queries;
using Hrss.Disclosure.Calendar;
using Hrss.Disclosure.Calendar.Queries;
using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Attachments.Queries;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Queries;
using Hrss.Disclosure.Departments;
using Hrss.Disclosure.Departments.Queries;
using Hrss.Disclosure.Guides;
using Hrss.Disclosure.Guides.Queries;
using Hrss.Disclosure.Outreach;
using Hrss.Disclosure.Outreach.Queries;
using Hrss.Disclosure.Publishing;
using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.Disclosure.Requests;
using Hrss.Disclosure.TableTwo;
using Hrss.Disclosure.TableTwo.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using Hrss.Ledgers;
using Hrss.Ledgers.Queries;
using Hrss.Statutes;
using JasperFx.Events;
using static Hrss.Testing.Deciding;

namespace Hrss.Disclosure.Tests.Publishing;

public sealed class EveryEventTests
{
    public static TheoryData<Type, Type[]> Folds => new()
    {
        { typeof(Department), DepartmentEvents.All },
        { typeof(ListedDepartment), DepartmentEvents.All },
        { typeof(Information), InformationEvents.All },
        { typeof(InformationDetails), InformationEvents.All },
        { typeof(DisclosureGuide), GuideEvents.All },
        { typeof(CurrentGuide), GuideEvents.All },
        { typeof(ApprovalItem), ApprovalItemEvents.All },
        { typeof(ListedApprovalItem), ApprovalItemEvents.All },
        { typeof(YearlyFigure), YearlyFigureEvents.All },
        { typeof(EnteredFigure), YearlyFigureEvents.All },
        { typeof(LedgerImport), ImportEvents.All },
        { typeof(ImportDetails), ImportEvents.All },
        { typeof(Attachment), AttachmentEvents.All },
        { typeof(AttachmentDetails), AttachmentEvents.All },
        { typeof(InformationRequest), [.. RequestEvents.All, .. DeadlineEvents.All, .. TransferEvents.All.Except([typeof(TakeOverDeclined)])] },
        { typeof(Remedy), [.. RemedyEvents.All, .. DeadlineEvents.All] },
        { typeof(RemedyDetails), [.. RemedyEvents.All, .. DeadlineEvents.All] },
        { typeof(ListedRemedy), [.. RemedyEvents.All, .. DeadlineEvents.All] },
        { typeof(Activity), ActivityEvents.All },
        { typeof(ListedActivity), ActivityEvents.All },
        { typeof(EnteredNotice), NoticeEvents.All },
    };

    [Theory]
    [MemberData(nameof(Folds))]
    public void Every_event_of_a_matter_is_known_to_every_fold_of_it(Type folded, Type[] events) => UnknownTo(folded, events).ShouldBeEmpty();

    [Fact]
    public void Every_event_in_the_service_is_registered_with_the_log()
    {
        Type[] kinds =
        [
            typeof(IDepartmentEvent), typeof(IInformationEvent), typeof(IRequestEvent), typeof(IRemedyEvent), typeof(INoticeEvent), typeof(IGuideEvent),
            typeof(IApprovalItemEvent), typeof(IYearlyFigureEvent), typeof(IActivityEvent), typeof(IAttachmentEvent),
        ];
        typeof(IDepartmentEvent).Assembly.GetTypes()
            .Where(t => t.IsClass && kinds.Any(k => k.IsAssignableFrom(t)))
            .ShouldBe(All.Except(DeadlineEvents.All).Except(TransferEvents.All).Except(ImportEvents.All), ignoreOrder: true);
    }

    [Fact]
    public void Every_event_is_either_told_to_others_or_said_to_be_the_services_own_affair()
    {
        var told = All.Where(e => DisclosureFacts.Of(Envelope(e)) is not null).Select(e => e.Name);
        told.ShouldBe(
            All.Select(e => e.Name).Except(
            [
                nameof(InformationDrafted), nameof(InformationRedrafted), nameof(SecrecyReviewed), nameof(DraftDiscarded),
                nameof(GuidePublished), nameof(GuideUpdated), nameof(ApprovalItemAmended),
                nameof(RequestSubmitted), nameof(RequestClarified), nameof(OpinionLetterDelivered), nameof(ExtensionAsked), nameof(ExtensionDenied),
                nameof(ReasonsAsked), nameof(ReasonsGiven), nameof(ThirdPartyOverridden), nameof(RequestTransferred), nameof(TransferReturned),
                nameof(AnswerDelivered), nameof(ProactiveDisclosureProposed), nameof(RequestClosed), nameof(DeadlineReminded),
                nameof(RemedyNotified), nameof(DefenceFiled), nameof(RemedyCompliedWith), nameof(ActivityPlanned), nameof(ActivityCancelled),
                .. AttachmentEvents.All.Concat(ImportEvents.All).Select(e => e.Name),
            ]), ignoreOrder: true);
    }

    [Fact]
    public void An_event_of_nobody_stops_the_relay() =>
        Should.Throw<ArgumentOutOfRangeException>(() => DisclosureFacts.Of(new Event<string>("?")));

    private static Type[] All =>
    [
        .. DepartmentEvents.All,
        .. InformationEvents.All,
        .. RequestEvents.All,
        .. RemedyEvents.All,
        .. ActivityEvents.All,
        .. NoticeEvents.All,
        .. DeadlineEvents.All,
        .. GuideEvents.All,
        .. ApprovalItemEvents.All,
        .. YearlyFigureEvents.All,
        .. AttachmentEvents.All,
        .. ImportEvents.All,
        .. TransferEvents.All,
    ];

    // An event with as little in it as may be: which kind it is decides whether it is told.
    private static IEvent Envelope(Type kind) =>
        (IEvent)typeof(Event<>).MakeGenericType(kind).GetConstructor(BindingFlags.Public | BindingFlags.Instance, [kind])!.Invoke([Blank(kind)]);

    private static object Blank(Type kind)
    {
        var data = RuntimeHelpers.GetUninitializedObject(kind);
        foreach (var property in kind.GetProperties().Where(p => p.CanWrite))
        {
            var type = property.PropertyType;
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyList<>))
                property.SetValue(data, Array.CreateInstance(type.GenericTypeArguments[0], 0));
            else if (type == typeof(DueDateSummary) || type == typeof(DueChange) || type == typeof(Batch))
                property.SetValue(data, Blank(type));
            else if (type == typeof(string))
                property.SetValue(data, "");
            else if (type == typeof(DateOnly?))
                property.SetValue(data, DateOnly.MinValue);
        }

        return data;
    }
}

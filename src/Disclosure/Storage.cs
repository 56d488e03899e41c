using Hrss.Disclosure.Approvals;
using Hrss.Disclosure.Approvals.Queries;
using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Calendar;
using Hrss.Disclosure.Calendar.Queries;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Queries;
using Hrss.Disclosure.Departments;
using Hrss.Disclosure.Departments.Queries;
using Hrss.Disclosure.Guides;
using Hrss.Disclosure.Guides.Queries;
using Hrss.Disclosure.Outreach;
using Hrss.Disclosure.Outreach.Queries;
using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Remedies.Queries;
using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Queries;
using Hrss.Disclosure.TableTwo;
using Hrss.Disclosure.TableTwo.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Transferring;
using Hrss.Ledgers;
using Hrss.ServiceDefaults.Problems;
using JasperFx;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema.Indexing.Unique;

namespace Hrss.Disclosure;

/// <summary>Everything the service registers with Marten.</summary>
internal static class Storage
{
    // Two who do the same at the same moment: the unique index of the document lets one through.
    private static readonly Dictionary<Type, Refusal> DoneByAnother = new()
    {
        [typeof(ListedDepartment)] = DepartmentRefusals.AlreadyListed,
        [typeof(CurrentGuide)] = GuideRefusals.AlreadyPublished,
        [typeof(ListedApprovalItem)] = ApprovalItemRefusals.AlreadyListed,
        [typeof(EnteredFigure)] = YearlyFigureRefusals.AlreadyEntered,
        [typeof(EnteredNotice)] = NoticeRefusals.YearJustPublished,
    };

    /// <summary>What a unique index of these documents says; null for every other fault.</summary>
    public static Refusal? Explain(Exception exception) =>
        exception is DocumentAlreadyExistsException twice ? DoneByAnother.GetValueOrDefault(twice.DocType) : null;

    public static void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes(
        [
            .. DepartmentEvents.All, .. InformationEvents.All, .. AttachmentEvents.All, .. GuideEvents.All, .. ApprovalItemEvents.All,
            .. YearlyFigureEvents.All, .. RequestEvents.All, .. RemedyEvents.All, .. ActivityEvents.All, .. NoticeEvents.All, .. DeadlineEvents.All,
        ]);

        options.Projections.Snapshot<ListedDepartment>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedDepartment>().Index(d => d.Name, index =>
        {
            index.Name = "one_listed_department_of_a_name";
            index.IsUnique = true;
            index.TenancyScope = TenancyScope.PerTenant;
            index.Predicate = "(data ->> 'delistedOn') is null";
        });

        options.Projections.Snapshot<CurrentGuide>(SnapshotLifecycle.Inline);
        options.Schema.For<CurrentGuide>().Index(g => g.Key, index =>
        {
            index.Name = "one_guide";
            index.IsUnique = true;
            index.TenancyScope = TenancyScope.PerTenant;
        });
        options.Projections.Snapshot<ListedApprovalItem>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedApprovalItem>().Index(i => i.Code, index =>
        {
            index.Name = "one_approval_item_of_a_code";
            index.IsUnique = true;
            index.TenancyScope = TenancyScope.PerTenant;
            index.Predicate = "(data ->> 'endedOn') is null";
        });
        options.Projections.Snapshot<EnteredFigure>(SnapshotLifecycle.Inline);
        options.Schema.For<EnteredFigure>().Index(f => new { f.Year, f.Figure }, index =>
        {
            index.Name = "one_figure_of_a_year";
            index.IsUnique = true;
            index.TenancyScope = TenancyScope.PerTenant;
        });

        options.Projections.Snapshot<ListedRemedy>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedRemedy>().Duplicate(r => r.DueOn);
        options.Projections.Snapshot<ListedActivity>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedActivity>().Duplicate(a => a.To);
        options.Projections.Snapshot<EnteredNotice>(SnapshotLifecycle.Inline);
        options.Schema.For<EnteredNotice>().Index(n => n.Publishes!, index =>
        {
            index.Name = "one_arrangement_of_a_year";
            index.IsUnique = true;
            index.Predicate = "(data ->> 'publishes') is not null";
        });

        options.Projections.Add<PublishedInformationProjection>(ProjectionLifecycle.Inline);
        options.Schema.For<PublishedInformation>().Duplicate(i => i.PublishedOn);
        options.Projections.Add<CatalogueEntryProjection>(ProjectionLifecycle.Inline);
        options.Schema.For<CatalogueEntry>().Duplicate(i => i.DueOn).Duplicate(i => i.PublicChangedAt);
        options.Projections.Add(new SearchTableProjection(), ProjectionLifecycle.Inline);
        options.Storage.ExtendedSchemaObjects.Add(SearchTable.Define(options.DatabaseSchemaName));

        options.Projections.Add<RequestOnRecordProjection>(ProjectionLifecycle.Inline);
        options.KeepTransfers();
        options.KeepImports();
        options.KeepOpen<InformationRequest>("information_request");
        options.KeepOpen<Remedy>("remedy");
        options.Schema.For<RequestOnRecord>().Index(r => r.ApplicantKey).Index(r => r.Number);
    }
}

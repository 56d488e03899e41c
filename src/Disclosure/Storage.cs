using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Catalogue.Queries;
using Hrss.Disclosure.Departments;
using Hrss.Disclosure.Departments.Queries;
using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Queries;
using Hrss.EventLog.Deadlines;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema.Indexing.Unique;

namespace Hrss.Disclosure;

/// <summary>Everything the service registers with Marten.</summary>
internal static class Storage
{
    public static void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes([.. DepartmentEvents.All, .. InformationEvents.All, .. RequestEvents.All, .. RemedyEvents.All, .. DeadlineEvents.All]);

        options.Events.AddEventTypes(AttachmentEvents.All);

        options.Projections.Snapshot<ListedDepartment>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedDepartment>().Index(d => d.Name, index =>
        {
            index.Name = "one_listed_department_of_a_name";
            index.IsUnique = true;
            index.TenancyScope = TenancyScope.PerTenant;
            index.Predicate = "(data ->> 'delistedOn') is null";
        });

        options.Projections.Add<PublishedInformationProjection>(ProjectionLifecycle.Async);
        options.Schema.For<PublishedInformation>().Duplicate(i => i.PublishedOn);

        options.Projections.Add<RequestOnRecordProjection>(ProjectionLifecycle.Inline);
        options.Schema.For<RequestOnRecord>().Index(r => r.ApplicantKey).Index(r => r.Number);
    }
}

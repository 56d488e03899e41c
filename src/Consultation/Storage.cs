using Hrss.Consultation.Open311.Publishing;
using Hrss.Consultation.Publishing;
using Hrss.Consultation.Queries;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Transferring;
using JasperFx.Events.Projections;
using Marten;

namespace Hrss.Consultation;

/// <summary>Everything the service registers with Marten.</summary>
internal static class Storage
{
    public static void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes(ConsultationEvents.All);
        options.KeepTransfers();
        options.KeepLinks();
        options.KeepOpen<Consultation>("consultation");
        options.Schema.For<ExternalRegistration>().DocumentAlias("external_registration");
        options.Schema.For<SourceSystem>().DocumentAlias("source_system").Index(system => system.KeyHash!);
        options.Projections.Add<ConsultationOnRecordProjection>(ProjectionLifecycle.Async);
        options.Schema.For<ConsultationOnRecord>().Index(r => r.PersonKey!).Index(r => r.EmployerKey!).Duplicate(r => r.DueOn);
        options.Projections.Add(new ReplyOutbox(), ProjectionLifecycle.Async);
        options.Projections.Add(new QuestionTablesProjection(), ProjectionLifecycle.Inline);
        options.Storage.ExtendedSchemaObjects.AddRange(QuestionTables.Define(options.DatabaseSchemaName));
        options.Storage.ExtendedSchemaObjects.Add(ReplyTable.Define(options.DatabaseSchemaName));
        options.Projections.Add(new ServiceRequestProjection(), ProjectionLifecycle.Inline);
        options.Storage.ExtendedSchemaObjects.Add(ServiceRequestTable.Define(options.DatabaseSchemaName));
        options.Storage.ExtendedSchemaObjects.Add(KeyRingTable.Define(options.DatabaseSchemaName));
    }
}

using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Transferring;
using Hrss.Ledgers;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Queries;
using JasperFx.Events.Projections;
using Marten;

namespace Hrss.Petition;

/// <summary>Everything the service registers with Marten.</summary>
internal static class Storage
{
    public static void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes([.. PetitionEvents.All]);
        options.KeepTransfers();
        options.KeepImports();
        options.Schema.For<ExternalRegistration>().DocumentAlias("external_registration");
        options.KeepLinks();
        options.Projections.Add<KeptOutProjection>(ProjectionLifecycle.Inline);
        // Every act on a petition asks who is kept out, by names and accounts that it contains.
        options.Schema.For<KeptOut>().GinIndexJsonData();
        options.Projections.Add<PetitionOnRecordProjection>(ProjectionLifecycle.Async);
        options.Schema.For<PetitionOnRecord>().Index(r => r.PersonKey!).Index(r => r.IdentityKey!).Index(r => r.EmployerKey!).Index(r => r.Number)
            .Duplicate(r => r.DueOn);
        options.KeepOpen<Petitions.Petition>("petition");
        options.ConfigureStability();
    }
}

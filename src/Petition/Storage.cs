using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Transferring;
using Hrss.Petition.Petitions;
using Marten;

namespace Hrss.Petition;

/// <summary>Everything the service registers with Marten.</summary>
internal static class Storage
{
    public static void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes([.. PetitionEvents.All]);
        options.KeepTransfers();
        options.Schema.For<ExternalRegistration>().DocumentAlias("external_registration");
        options.KeepOpen<Petitions.Petition>("petition");
        options.ConfigureStability();
    }
}

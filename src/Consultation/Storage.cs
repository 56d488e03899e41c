using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Transferring;
using Marten;

namespace Hrss.Consultation;

/// <summary>Everything the service registers with Marten.</summary>
internal static class Storage
{
    public static void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes(ConsultationEvents.All);
        options.KeepTransfers();
        options.KeepOpen<Consultation>("consultation");
        options.Schema.For<ExternalRegistration>().DocumentAlias("external_registration");
    }
}

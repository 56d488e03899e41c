using Hrss.EventLog.Deadlines;
using Hrss.Petition.Petitions;
using Marten;

namespace Hrss.Petition;

/// <summary>Everything the service registers with Marten.</summary>
internal static class Storage
{
    public static void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes([.. PetitionEvents.All]);
        options.KeepOpen<Petitions.Petition>("petition");
        options.ConfigureStability();
    }
}

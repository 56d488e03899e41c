using Hrss.EventLog.Deadlines;
using Marten;

namespace Hrss.Petition;

/// <summary>Everything the service registers with Marten.</summary>
internal static class Storage
{
    public static void Configure(StoreOptions options)
    {
        options.Events.AddEventTypes(PetitionEvents.All);
        options.KeepOpen<Petition>("petition");
    }
}

using Hrss.Contracts;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Transferring;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Publishing;
using JasperFx.Events;

namespace Hrss.Petition.Publishing;

/// <summary>What others may know of the petition service's matters: no names of people, no texts.</summary>
internal static class PetitionServiceFacts
{
    public static Fact? Of(IEvent told) => told.Data switch
    {
        IPetitionEvent e => PetitionFacts.Of(told, e),
        IStabilityEvent e => StabilityFacts.Of(told, e),
        // Whoever counts has the due date from the answer that met it or missed it.
        IDeadlineEvent => null,
        ILinkEvent e => LinkFacts.Of(told, e),
        ITransferEvent e => TransferFacts.Of(told, e),
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.EventTypeName, "An event of none of the matters of this service."),
    };
}

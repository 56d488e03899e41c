using Hrss.EventLog.Relaying;
using JasperFx.Events;
using Facts = Hrss.Contracts;

namespace Hrss.Petition.Receptions.Publishing;

/// <summary>What others may know of a reception day: whether it was held and how many cases were received; what is only arranged is the service's own affair.</summary>
internal static class ReceptionFacts
{
    public static Facts.Fact? Of(IEvent told, IReceptionEvent data) => data switch
    {
        ReceptionHeld e => told.Tell(e.On, new Facts.ReceptionDayHeld { Number = e.Number, Day = e.Day }),
        ReceptionNotHeld e => told.Tell(e.On, new Facts.ReceptionDayNotHeld { Number = e.Number, Day = e.Day }),
        ReceptionCaseReceived e => told.Tell(e.On, new Facts.ReceptionDayCaseReceived { Number = e.Number, Day = e.Day }),
        ReceptionArranged or ReceptionMoved => null,
        _ => throw new ArgumentOutOfRangeException(nameof(data), told.EventTypeName, "An event that is not told to others must say so here."),
    };
}

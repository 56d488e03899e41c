using Hrss.Contracts;
using Hrss.EventLog.Relaying;
using JasperFx.Events;

namespace Hrss.EventLog.Transferring;

/// <summary>What others may know of a transfer: numbers and services, no texts but the reason of a refusal, which is the system's own.</summary>
public static class TransferFacts
{
    /// <summary>The fact that an event of a transfer tells; null where it is the service's own affair.</summary>
    public static Fact? Of(IEvent told, ITransferEvent transfer) => transfer switch
    {
        TransferOffered e => told.Tell(e.On, new MatterOffered { From = e.From, To = e.To, Number = e.Number }),
        TransferCompleted e => told.Tell(e.On, new MatterTransferred { From = e.From, Channel = e.Channel, To = e.To, Number = e.TakenAs }),
        TransferReturned => null,
        TakenOver e => told.Tell(e.On, new MatterTakenOver
        {
            From = e.From,
            OfferedMatterId = e.OfferedId,
            OfferedNumber = e.OfferedNumber,
            By = e.By,
            Number = e.Number,
        }),
        TakeOverDeclined e => told.Tell(e.On, new MatterNotTakenOver
        {
            From = e.From,
            OfferedMatterId = e.OfferedId,
            By = e.By,
            Code = e.Code,
            Reason = e.Reason,
            EnglishReason = e.EnglishReason,
        }),
        _ => throw new ArgumentOutOfRangeException(nameof(told), told.EventTypeName, "An event of a transfer that is not told to others must say so here."),
    };
}

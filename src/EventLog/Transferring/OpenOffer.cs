using JasperFx.Events;
using Marten.Events.Aggregation;

namespace Hrss.EventLog.Transferring;

/// <summary>未答复的转送: a matter that is offered and neither taken over nor returned.</summary>
/// <param name="Id">The matter.</param>
/// <param name="OfferId">The offer: the id of its event.</param>
/// <param name="From">The service that offers it.</param>
/// <param name="To">The service it is offered to.</param>
/// <param name="Number">登记编号.</param>
/// <param name="OfferedOn">提出日期.</param>
/// <param name="Reason">转送理由.</param>
/// <param name="Channel">渠道, as facts name it.</param>
public sealed record OpenOffer(Guid Id, Guid OfferId, string From, string To, string Number, DateOnly OfferedOn, string Reason, string Channel);

/// <summary>Keeps the offers that are open.</summary>
internal sealed class OpenOfferProjection : SingleStreamProjection<OpenOffer, Guid>
{
    public OpenOfferProjection()
    {
        IncludeType<TransferOffered>();
        IncludeType<TransferCompleted>();
        IncludeType<TransferReturned>();
    }

    /// <inheritdoc/>
    public override OpenOffer? Evolve(OpenOffer? snapshot, Guid id, IEvent e) => e.Data switch
    {
        TransferOffered offered => new OpenOffer(id, e.Id, offered.From, offered.To, offered.Number, offered.On, offered.Reason, offered.Channel),
        TransferCompleted or TransferReturned => null,
        _ => snapshot,
    };
}

using Hrss.Contracts;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults.Requests;
using JasperFx.Events;
using Marten;

namespace Hrss.EventLog.Transferring;

/// <summary>接收转送: registers what was offered, or declines it. Done again it changes nothing: the number there is registered once.</summary>
internal sealed class TakeOver(TransferParty party, ITransferDoor door, IDocumentStore store, MatterBatches batches, Calendars calendars, OtherParties others)
{
    /// <summary>Answers an offer and forgets it; gives the fact of the answer, or null where the offer was not open.</summary>
    public async Task<Fact?> AnswerAsync(PendingTakeOver offer, CancellationToken cancellation)
    {
        var answer = await others.ReadAsync(offer, cancellation) is { } offered ? await AdmitAsync(offer, offered, cancellation) : null;
        await using var session = store.LightweightSession(offer.Agency);
        session.Delete<PendingTakeOver>(offer.Id);
        await session.SaveChangesAsync(cancellation);
        return answer;
    }

    private async Task<Fact?> AdmitAsync(PendingTakeOver offer, TransferredMatter offered, CancellationToken cancellation)
    {
        var (series, registered, refusal) = door.Admit(offered, calendars);
        if (refusal is not null)
        {
            await DeclineAsync(offer, new TakeOverDeclined(
                offered.OfferedOn, offered.From, offered.Id, offered.Number, party.Service, refusal.Code, refusal.Chinese, refusal.English), cancellation);
            return await ToldAsync(offer.Agency, offer.Id, cancellation);
        }

        var caller = new Caller(TakeOverDuty.WrittenBy, offer.Agency, MayBackDate: true);
        var matter = new NewMatter(
            series,
            number => [.. registered!(number), new TakenOver(offered.OfferedOn, offered.From, offered.Id, offered.Number, party.Service, number)],
            ExternalNumber.OfService(offered.From, offered.Number),
            offer.Id.ToString());
        var result = (await batches.RegisterAsync(caller, [matter], cancellation))[0];
        return await ToldAsync(offer.Agency, result.Registered.Id, cancellation);
    }

    private async Task DeclineAsync(PendingTakeOver offer, TakeOverDeclined declined, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(offer.Agency);
        session.LastModifiedBy = TakeOverDuty.WrittenBy;
        session.Events.StartStream(offer.Id, declined);
        try
        {
            await session.SaveChangesAsync(cancellation);
        }
        catch (Exception before) when (before is ExistingStreamIdCollisionException or Marten.Exceptions.ExistingStreamIdCollisionException)
        {
            // Declined before.
        }
    }

    private async Task<Fact?> ToldAsync(string agency, Guid stream, CancellationToken cancellation)
    {
        await using var session = store.QuerySession(agency);
        return (await session.Events.FetchStreamAsync(stream, token: cancellation))
            .Where(e => e.Data is TakenOver or TakeOverDeclined)
            .Select(e => TransferFacts.Of(e, (ITransferEvent)e.Data))
            .FirstOrDefault();
    }
}

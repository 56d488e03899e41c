using Hrss.Contracts;
using Hrss.EventLog.Consuming;
using Hrss.EventLog.Deciding;
using Marten;

namespace Hrss.EventLog.Transferring;

/// <summary>听取转送: keeps what is offered to this service until it is taken over, and closes or goes on with what it had offered itself once that is answered.</summary>
/// <typeparam name="TMatter">The matters that this service offers.</typeparam>
internal sealed class HearTransfers<TMatter>(TransferParty party, IDocumentStore store) : IHearFacts where TMatter : class, ITransferable
{
    public Task HearAsync(Fact fact, CancellationToken cancellation) => fact switch
    {
        MatterOffered f when f.To == party.Service => KeepAsync(new PendingTakeOver(f.FactId, f.Agency, f.From, f.MatterId), cancellation),
        MatterTakenOver f when f.From == party.Service =>
            AppendAsync(f.Agency, f.OfferedMatterId, matter => AnswerOffer.Decide(matter, f), cancellation),
        MatterNotTakenOver f when f.From == party.Service =>
            AppendAsync(f.Agency, f.OfferedMatterId, matter => AnswerOffer.Decide(matter, f), cancellation),
        _ => Task.CompletedTask,
    };

    private async Task KeepAsync(PendingTakeOver offer, CancellationToken cancellation)
    {
        await using var session = store.LightweightSession(offer.Agency);
        session.Store(offer);
        session.QueueSqlCommand($"select pg_notify('{TakeOverDuty.Channel}', '')");
        await session.SaveChangesAsync(cancellation);
    }

    private Task<bool> AppendAsync(string agency, Guid id, Func<TMatter, Decision> decide, CancellationToken cancellation) =>
        store.ActAsync(agency, id, TakeOverDuty.WrittenBy, decide, busy: null, cancellation);
}

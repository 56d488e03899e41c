using Hrss.EventLog.Relaying;
using Marten;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hrss.EventLog.Transferring;

/// <summary>
/// 接收转送的值班: the leader answers what is offered to the service, as soon as it has heard of it and again until it is answered. Now and then, and when it
/// begins to lead, it asks the others what they are still waiting for, in case the broker lost a message.
/// </summary>
internal sealed partial class TakeOverDuty(
    TransferParty party, TakeOver takeOver, OtherParties others, IDocumentStore store, NpgsqlDataSource database, TimeProvider time, ILogger<TakeOverDuty> log)
    : ILeaderDuty
{
    public const string Channel = "hrss_transfers";
    public const string WrittenBy = "hrss-transfers";

    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan TryAgainAfter = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan AskEvery = TimeSpan.FromMinutes(10);

    public async Task RunAsync(CancellationToken leading)
    {
        while (!leading.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(leading);
            }
            catch (Exception fault) when (!leading.IsCancellationRequested)
            {
                Interrupted(fault);
                await Task.Delay(TryAgainAfter, time, leading).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task ListenAsync(CancellationToken leading)
    {
        await using var connection = await database.OpenConnectionAsync(leading);
        await using (var listen = new NpgsqlCommand($"listen {Channel}", connection))
            await listen.ExecuteNonQueryAsync(leading);
        var askAt = time.GetUtcNow();
        while (true)
        {
            var allAnswered = await AnswerPendingAsync(leading);
            if (time.GetUtcNow() >= askAt)
                askAt = time.GetUtcNow() + (await AskAsync(leading) ? AskEvery : LookEvery);
            await connection.WaitAsync(allAnswered ? LookEvery : TryAgainAfter, leading);
        }
    }

    private async Task<bool> AnswerPendingAsync(CancellationToken leading)
    {
        IReadOnlyList<PendingTakeOver> pending;
        await using (var session = store.QuerySession())
            pending = await session.Query<PendingTakeOver>().Where(offer => offer.AnyTenant()).ToListAsync(leading);
        var all = true;
        foreach (var offer in pending)
        {
            try
            {
                await takeOver.AnswerAsync(offer, leading);
            }
            catch (Exception fault) when (!leading.IsCancellationRequested)
            {
                all = false;
                NotYet(offer.From, offer.Id, fault.Message);
            }
        }

        return all;
    }

    // What is still open there although it is answered here: the answer did not arrive.
    private async Task<bool> AskAsync(CancellationToken leading)
    {
        var all = true;
        foreach (var service in others.Known)
        {
            try
            {
                foreach (var line in await others.OpenOffersAsync(service, party.Service, leading))
                {
                    if (await takeOver.AnswerAsync(new PendingTakeOver(line.OfferId, line.Agency, service, line.Id), leading) is { } answer)
                        await others.TellAsync(service, answer, leading);
                }
            }
            catch (Exception fault) when (!leading.IsCancellationRequested)
            {
                all = false;
                NoAnswer(service, fault.Message);
            }
        }

        return all;
    }

    [LoggerMessage(LogLevel.Warning, "What {Service} offers (offer {Offer}) is not taken over yet ({Fault}); it is tried again")]
    private partial void NotYet(string service, Guid offer, string fault);

    [LoggerMessage(LogLevel.Information, "{Service} did not say what it offers ({Fault}); it is asked again")]
    private partial void NoAnswer(string service, string fault);

    [LoggerMessage(LogLevel.Warning, "Taking over transfers was interrupted for a moment")]
    private partial void Interrupted(Exception fault);
}

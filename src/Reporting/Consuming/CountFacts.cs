using System.Diagnostics.Metrics;
using Hrss.Contracts;
using Hrss.Reporting.Ledger;
using MassTransit;

namespace Hrss.Reporting.Consuming;

/// <summary>接收事实: counts facts by the batch. A database that is down is waited for; a fact that cannot be stored goes to quarantine alone, so that it blocks nothing.</summary>
internal sealed partial class CountFacts(LedgerWriter ledger, ILogger<CountFacts> log) : IConsumer<Batch<FactRecorded>>
{
    public const string Queue = "reporting-facts";

    public async Task Consume(ConsumeContext<Batch<FactRecorded>> context)
    {
        var messages = context.Message.ToList();
        if (await TryWriteAsync(messages, context.CancellationToken))
            return;
        foreach (var message in messages)
        {
            if (!await TryWriteAsync([message], context.CancellationToken))
                await QuarantineAsync(message);
        }
    }

    // By its exchange, since "queue:" would declare the queue again, as another kind of queue than it is: the broker refuses that and closes the channel,
    // and all that was taken goes back, the poison first, for ever. Mandatory, so that the broker does not drop what it cannot deliver.
    private static async Task QuarantineAsync(ConsumeContext<FactRecorded> message)
    {
        var quarantine = await message.GetSendEndpoint(new Uri($"exchange:{CountQuarantinedFact.Queue}"));
        await quarantine.Send(
            message.Message,
            context =>
            {
                context.MessageId = message.MessageId;
                if (context.TryGetPayload<RabbitMqSendContext>(out var rabbit))
                    rabbit.Mandatory = true;
            },
            message.CancellationToken);
    }

    private async Task<bool> TryWriteAsync(List<ConsumeContext<FactRecorded>> messages, CancellationToken cancellation)
    {
        try
        {
            var facts = messages.Select(m => m.Message.Fact).ToList();
            await EventLog.StorageFaults.WaitOut.ExecuteAsync(async token => await ledger.WriteAsync(facts, token), cancellation);
            return true;
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            NotStored(fault, messages.Count);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "{Count} facts could not be stored together")]
    private partial void NotStored(Exception fault, int count);
}

/// <summary>隔离: tries a fact that could not be stored a few times more, alone; then it goes to the <c>_error</c> queue with an alert and waits for a person.</summary>
internal sealed partial class CountQuarantinedFact(LedgerWriter ledger, ILogger<CountQuarantinedFact> log) : IConsumer<FactRecorded>
{
    public const string Queue = "reporting-facts-quarantine";

    private static readonly Meter Meter = new("Hrss.Reporting");
    private static readonly Counter<long> Poison = Meter.CreateCounter<long>("hrss.reporting.poison", description: "Attempts to store a quarantined fact that failed");

    public async Task Consume(ConsumeContext<FactRecorded> context)
    {
        try
        {
            await ledger.WriteAsync([context.Message.Fact], context.CancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            Poison.Add(1);
            // A message may even lack its fact.
            Quarantined(fault, context.MessageId, context.Message.Fact?.GetType().Name);
            throw;
        }
    }

    [LoggerMessage(LogLevel.Critical, "Fact {FactId} ({Kind}) cannot be stored: it is in quarantine and not counted")]
    private partial void Quarantined(Exception fault, Guid? factId, string? kind);
}

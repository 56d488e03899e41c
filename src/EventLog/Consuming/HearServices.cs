using Hrss.Contracts;
using Hrss.EventLog.Relaying;
using MassTransit;
using Microsoft.Extensions.Logging;

namespace Hrss.EventLog.Consuming;

/// <summary>
/// 接收其他服务的事实: takes in the facts that services go by. A database that is down is waited for; what cannot be taken in goes to the <c>_error</c> queue
/// with an alert, and blocks nothing.
/// </summary>
internal sealed partial class HearServices(IEnumerable<IHearFacts> hearers, ILogger<HearServices> log) : IConsumer<FactForServices>
{
    public async Task Consume(ConsumeContext<FactForServices> context)
    {
        try
        {
            await StorageFaults.WaitOut.ExecuteAsync(async cancellation => await HearAsync(context.Message.Fact, cancellation), context.CancellationToken);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            NotTaken(fault, context.MessageId, context.Message.Fact?.GetType().Name);
            throw;
        }
    }

    internal static void Listen(IBusRegistrationContext context, IRabbitMqBusFactoryConfigurator rabbit, string service) => rabbit.ReceiveEndpoint(
        $"{service}-facts",
        endpoint =>
        {
            endpoint.KeepUntilTaken();
            endpoint.RetryAFewTimes();
            endpoint.ConfigureConsumer<HearServices>(context);
        });

    private async Task HearAsync(Fact fact, CancellationToken cancellation)
    {
        foreach (var hearer in hearers)
            await hearer.HearAsync(fact, cancellation);
    }

    [LoggerMessage(LogLevel.Critical, "Fact {FactId} ({Kind}) of another service could not be taken in")]
    private partial void NotTaken(Exception fault, Guid? factId, string? kind);
}

using Hrss.EventLog.Relaying;
using MassTransit;

namespace Hrss.Reporting.Consuming;

/// <summary>Listens to the facts of every service.</summary>
internal static class FactConsumers
{
    public static void AddFactConsumers(this IHostApplicationBuilder builder) => builder.AddFactBus(
        (context, rabbit) =>
        {
            rabbit.ReceiveEndpoint(CountFacts.Queue, endpoint =>
            {
                endpoint.KeepUntilCounted();
                endpoint.PrefetchCount = 600;
                endpoint.ConfigureConsumer<CountFacts>(context);
            });
            rabbit.ReceiveEndpoint(CountQuarantinedFact.Queue, endpoint =>
            {
                endpoint.KeepUntilCounted();
                // Only what is forwarded here, not everything published.
                endpoint.ConfigureConsumeTopology = false;
                endpoint.UseMessageRetry(retry => retry.Exponential(4, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(400)));
                endpoint.ConfigureConsumer<CountQuarantinedFact>(context);
            });
        },
        bus =>
        {
            bus.AddConsumer<CountFacts>(consumer => consumer.Options<BatchOptions>(batch => batch
                .SetMessageLimit(200)
                .SetTimeLimit(TimeSpan.FromMilliseconds(5))
                .SetConcurrencyLimit(1)));
            bus.AddConsumer<CountQuarantinedFact>();
        });

    // Deliveries go back to the queue whenever Reporting ends or holds them for longer than the broker allows, and an outage may do that more often than
    // the twenty times after which RabbitMQ 4 drops a message from a quorum queue. Its -1 for "never" is refused by older brokers.
    private static void KeepUntilCounted(this IRabbitMqReceiveEndpointConfigurator endpoint)
    {
        endpoint.SetQuorumQueue();
        endpoint.SetQueueArgument("x-delivery-limit", int.MaxValue);
    }
}

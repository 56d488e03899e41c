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
                endpoint.KeepUntilTaken();
                endpoint.PrefetchCount = 600;
                endpoint.ConfigureConsumer<CountFacts>(context);
            });
            rabbit.ReceiveEndpoint(CountQuarantinedFact.Queue, endpoint =>
            {
                endpoint.KeepUntilTaken();
                // Only what is forwarded here, not everything published.
                endpoint.ConfigureConsumeTopology = false;
                endpoint.RetryAFewTimes();
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
}

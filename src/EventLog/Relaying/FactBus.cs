using Hrss.ServiceDefaults;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hrss.EventLog.Relaying;

/// <summary>RabbitMQ through MassTransit, set up alike in every process.</summary>
public static class FactBus
{
    /// <summary>Adds the bus; <paramref name="receive"/> adds what the process listens to.</summary>
    public static void AddFactBus(
        this IHostApplicationBuilder builder,
        Action<IBusRegistrationContext, IRabbitMqBusFactoryConfigurator> receive,
        Action<IBusRegistrationConfigurator>? register = null)
    {
        var address = builder.Configuration.GetConnectionString("rabbitmq")
            ?? throw new InvalidOperationException("缺少消息代理地址 / Missing connection string: ConnectionStrings:rabbitmq");
        builder.Services.AddMassTransit(bus =>
        {
            bus.DisableUsageTelemetry();
            register?.Invoke(bus);
            bus.UsingRabbitMq((context, rabbit) =>
            {
                rabbit.Host(new Uri(address));
                rabbit.ConfigureJsonSerializerOptions(options =>
                {
                    Json.ConfigureStored(options);
                    return options;
                });
                receive(context, rabbit);
            });
        });
        // A broker that is down must not keep a service from taking matters in: it relays when the broker is back.
        builder.Services.Configure<MassTransitHostOptions>(o => o.WaitUntilStarted = false);
    }

    /// <summary>
    /// Keeps a queue's messages until they are taken. They go back to the queue whenever the process ends or holds them for longer than the broker allows,
    /// and an outage may do that more often than the twenty times after which RabbitMQ 4 drops a message from a quorum queue. Its -1 for "never" is
    /// refused by older brokers.
    /// </summary>
    public static void KeepUntilTaken(this IRabbitMqReceiveEndpointConfigurator endpoint)
    {
        endpoint.SetQuorumQueue();
        endpoint.SetQueueArgument("x-delivery-limit", int.MaxValue);
    }

    /// <summary>Tries a message that fails four times more, up to five seconds apart, before it goes to the <c>_error</c> queue.</summary>
    public static void RetryAFewTimes(this IReceiveEndpointConfigurator endpoint) =>
        endpoint.UseMessageRetry(retry => retry.Exponential(4, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(400)));
}

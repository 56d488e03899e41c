using Hrss.Contracts;
using Hrss.EventLog.Deadlines;
using MassTransit;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Hrss.EventLog.Consuming;

/// <summary>
/// 接收其他服务的事实: takes in the facts that services go by. A database that is down is waited for; what cannot be taken in goes to the <c>_error</c> queue
/// with an alert, and blocks nothing.
/// </summary>
internal sealed partial class HearServices(NoticeBook notices, ILogger<HearServices> log) : IConsumer<FactForServices>
{
    private static readonly ResiliencePipeline Patiently = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            ShouldHandle = new PredicateBuilder().Handle<Exception>(StorageFaults.IsOutage),
            MaxRetryAttempts = int.MaxValue,
            BackoffType = DelayBackoffType.Exponential,
            UseJitter = true,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = TimeSpan.FromSeconds(2),
        })
        .Build();

    public async Task Consume(ConsumeContext<FactForServices> context)
    {
        try
        {
            await Patiently.ExecuteAsync(async cancellation => await HearAsync(context.Message.Fact, cancellation), context.CancellationToken);
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
            endpoint.SetQuorumQueue();
            // As often as an outage asks for, not the twenty times after which RabbitMQ 4 drops a message.
            endpoint.SetQueueArgument("x-delivery-limit", int.MaxValue);
            endpoint.UseMessageRetry(retry => retry.Exponential(4, TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(5), TimeSpan.FromMilliseconds(400)));
            endpoint.ConfigureConsumer<HearServices>(context);
        });

    private Task HearAsync(Fact fact, CancellationToken cancellation) => fact switch
    {
        HolidayNoticeEntered f => notices.TakeInAsync([new HolidayNotice(f.Number, f.Document, f.Publishes, f.DaysOff, f.DaysWorked)], cancellation),
        // A fact that another service goes by.
        _ => Task.CompletedTask,
    };

    [LoggerMessage(LogLevel.Critical, "Fact {FactId} ({Kind}) of another service could not be taken in")]
    private partial void NotTaken(Exception fault, Guid? factId, string? kind);
}

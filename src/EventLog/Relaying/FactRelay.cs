using Hrss.Contracts;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Subscriptions;
using MassTransit;
using Microsoft.Extensions.Logging;
using Polly;
using Polly.Retry;

namespace Hrss.EventLog.Relaying;

/// <summary>What others may know of an event.</summary>
/// <param name="Translate">A fact, or null where the event is the service's own affair; throws on an event it does not know.</param>
public sealed record Publication(Func<IEvent, Fact?> Translate);

/// <summary>
/// 转发: relays the log's facts to the broker page by page, within a page in any order: whoever counts does not depend on it. The log is the outbox:
/// progress moves on only after the broker has confirmed the whole page, so a fault repeats facts (the receiver's inbox absorbs that) and never loses one.
/// While the broker is down, or no queue is bound yet, the relay waits. An event that cannot be translated stops it.
/// </summary>
public sealed partial class FactRelay : SubscriptionBase
{
    // A publication that was under way when the broker went down may never be answered, and its page with it: given up, the page is sent again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly IBus bus;
    private readonly Publication publication;
    private readonly ResiliencePipeline untilConfirmed;

    /// <summary>Relays what <paramref name="publication"/> tells over <paramref name="bus"/>.</summary>
    public FactRelay(IBus bus, Publication publication, ILogger<FactRelay> log)
    {
        this.bus = bus;
        this.publication = publication;
        Name = "facts";
        IncludeArchivedEvents = true;
        Options.BatchSize = 500;
        // Waits here instead of throwing: to Marten a subscription that throws is paused, and the log's high-water mark, up to which the feed of facts
        // reads, would stop with the daemon.
        untilConfirmed = new ResiliencePipelineBuilder()
            .AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = int.MaxValue,
                BackoffType = DelayBackoffType.Exponential,
                Delay = TimeSpan.FromMilliseconds(100),
                MaxDelay = TimeSpan.FromSeconds(2),
                UseJitter = true,
                OnRetry = retry =>
                {
                    Waiting(log, retry.Outcome.Exception, retry.AttemptNumber + 1);
                    return default;
                },
            })
            .Build();
    }

    /// <inheritdoc/>
    public override async Task<IChangeListener> ProcessEventsAsync(
        EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
    {
        var unconfirmed = new Queue<Fact>(page.Events.Select(publication.Translate).OfType<Fact>());
        var interrupted = false;
        await untilConfirmed.ExecuteAsync(
            async cancellation =>
            {
                // After a fault one fact goes ahead of its page, so that a broker that refuses is not asked five hundred times.
                if (interrupted)
                {
                    await PublishAsync(unconfirmed.Take(1), cancellation);
                    unconfirmed.Dequeue();
                }

                interrupted = true;
                await PublishAsync(unconfirmed, cancellation);
            },
            cancellationToken);
        return NullChangeListener.Instance;
    }

    // Everything to whoever counts; to the services only what they go by, on an exchange of its own, so that none receives the facts of all the others.
    private Task PublishAsync(IEnumerable<Fact> facts, CancellationToken cancellation) => Task
        .WhenAll(facts.SelectMany(fact => fact is IForServices { ConcernsServices: true }
            ? new[] { PublishAsync(fact, new FactRecorded(fact), cancellation), PublishAsync(fact, new FactForServices(fact), cancellation) }
            : [PublishAsync(fact, new FactRecorded(fact), cancellation)]))
        .WaitAsync(LongestWait, cancellation);

    private Task PublishAsync<TMessage>(Fact fact, TMessage message, CancellationToken cancellation) where TMessage : class => bus.Publish(
        message,
        context =>
        {
            context.MessageId = fact.FactId;
            // Refused by the broker where no queue is bound yet, instead of being dropped in silence.
            context.Mandatory = true;
        },
        cancellation);

    [LoggerMessage(LogLevel.Warning, "The broker does not take facts; the relay waits and tries again (attempt {Attempt})")]
    private static partial void Waiting(ILogger log, Exception? fault, int attempt);
}

using Hrss.Contracts;
using JasperFx.Events;
using JasperFx.Events.Daemon;
using JasperFx.Events.Projections;
using Marten;
using Marten.Subscriptions;
using MassTransit;

namespace Hrss.EventLog.Relaying;

/// <summary>What others may know of an event.</summary>
/// <param name="Translate">A fact, or null where the event is the service's own affair; throws on an event it does not know.</param>
public sealed record Publication(Func<IEvent, Fact?> Translate);

/// <summary>
/// 转发: relays the log's facts to the broker page by page, within a page in any order: whoever counts does not depend on it. The log is the outbox:
/// progress moves on only after the broker has confirmed the whole page, so a fault repeats facts (the receiver's inbox absorbs that) and never loses one.
/// </summary>
public sealed class FactRelay : SubscriptionBase
{
    // A publication that was under way when the broker went down may never be answered, and its page with it: given up, the page is sent again.
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);

    private readonly IBus bus;
    private readonly Publication publication;

    /// <summary>Relays what <paramref name="publication"/> tells over <paramref name="bus"/>.</summary>
    public FactRelay(IBus bus, Publication publication)
    {
        this.bus = bus;
        this.publication = publication;
        Name = "facts";
        IncludeArchivedEvents = true;
        Options.BatchSize = 500;
    }

    /// <inheritdoc/>
    public override async Task<IChangeListener> ProcessEventsAsync(
        EventRange page, ISubscriptionController controller, IDocumentOperations operations, CancellationToken cancellationToken)
    {
        var sending = page.Events
            .Select(publication.Translate)
            .OfType<Fact>()
            .Select(fact => bus.Publish(
                new FactRecorded(fact),
                context =>
                {
                    context.MessageId = fact.FactId;
                    // Refused by the broker where no queue is bound yet, instead of being dropped in silence.
                    context.Mandatory = true;
                },
                cancellationToken));
        await Task.WhenAll(sending).WaitAsync(LongestWait, cancellationToken);
        return NullChangeListener.Instance;
    }
}

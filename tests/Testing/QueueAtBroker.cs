using System.Text.Json;
using Hrss.Contracts;
using Hrss.ServiceDefaults;
using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Hrss.Testing;

/// <summary>A queue looked at from outside, as an operator would. Each look has a connection of its own, since the broker may have been away.</summary>
/// <param name="broker">The broker's address.</param>
/// <param name="name">The queue.</param>
public sealed class QueueAtBroker(string broker, string name)
{
    /// <summary>The exchange that carries facts to every queue bound to it.</summary>
    public const string Facts = "Hrss.Contracts:FactRecorded";

    /// <summary>Makes a new durable queue that receives every fact from now on.</summary>
    public static async Task<QueueAtBroker> OfFactsAsync(string broker)
    {
        var queue = new QueueAtBroker(broker, $"test-{Guid.NewGuid():N}");
        await queue.BindAsync();
        return queue;
    }

    /// <summary>How many messages wait; 0 where there is no such queue.</summary>
    public Task<long> CountAsync() => OnChannelAsync(channel => IfThereAsync(async () => (long)await channel.MessageCountAsync(name), 0));

    /// <summary>Takes every message that waits; none where there is no such queue.</summary>
    public Task<List<TakenMessage>> TakeAllAsync() => OnChannelAsync(async channel =>
    {
        var taken = new List<TakenMessage>();
        while (await IfThereAsync(async () => await channel.BasicGetAsync(name, autoAck: true), null) is { } message)
            taken.Add(new TakenMessage(message.BasicProperties.MessageId, System.Text.Encoding.UTF8.GetString(message.Body.Span)));
        return taken;
    });

    /// <summary>Puts bytes into the queue as they are.</summary>
    public Task PutAsync(string body, string contentType = "application/vnd.masstransit+json") => OnChannelAsync(async channel =>
    {
        await channel.BasicPublishAsync(
            "", name, mandatory: true, new BasicProperties { ContentType = contentType, Persistent = true }, System.Text.Encoding.UTF8.GetBytes(body));
        return 0;
    });

    /// <summary>Takes the queue away; facts without any queue are then refused by the broker.</summary>
    public Task DeleteAsync() => OnChannelAsync(channel => channel.QueueDeleteAsync(name));

    private Task<int> BindAsync() => OnChannelAsync(async channel =>
    {
        await channel.ExchangeDeclareAsync(Facts, ExchangeType.Fanout, durable: true);
        await channel.QueueDeclareAsync(name, durable: true, exclusive: false, autoDelete: false);
        await channel.QueueBindAsync(name, Facts, "");
        return 0;
    });

    // MassTransit makes an error queue only when it has something to put there.
    private static async Task<T> IfThereAsync<T>(Func<Task<T>> look, T absent)
    {
        try
        {
            return await look();
        }
        catch (OperationInterruptedException missing) when (missing.ShutdownReason?.ReplyCode == 404)
        {
            return absent;
        }
    }

    private async Task<T> OnChannelAsync<T>(Func<IChannel, Task<T>> act)
    {
        await using var connection = await new ConnectionFactory { Uri = new Uri(broker) }.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        return await act(channel);
    }
}

/// <summary>A message as it lay in a queue.</summary>
/// <param name="MessageId">The message id in its properties.</param>
/// <param name="Body">Its body.</param>
public sealed record TakenMessage(string? MessageId, string Body)
{
    /// <summary>The fact it carries.</summary>
    public Fact Fact => JsonDocument.Parse(Body).RootElement.GetProperty("message").GetProperty("fact").Deserialize<Fact>(Json.Stored)!;
}

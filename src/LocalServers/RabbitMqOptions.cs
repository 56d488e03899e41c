namespace Hrss.LocalServers;

/// <summary>How to run a private RabbitMQ.</summary>
/// <param name="Folder">Password, node name, log and queues; the same folder brings back the same queues.</param>
public sealed record RabbitMqOptions(string Folder)
{
    /// <summary>The AMQP port to take if it is free; otherwise, or when null, a free one.</summary>
    public int? PreferredPort { get; init; }

    /// <summary>The user's password; null makes one and keeps it in the folder. It only counts when the data is made.</summary>
    public string? Password { get; init; }

    /// <summary>How long a start may take, recovery after a crash included.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromSeconds(120);
}

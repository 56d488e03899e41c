namespace Hrss.LocalServers;

/// <summary>持久性: what a commit is worth when the machine loses power.</summary>
public enum Durability
{
    /// <summary>A committed fact is on the disk. The only setting for real data.</summary>
    Full,

    /// <summary>For throw-away test data: survives the end of the process, not that of the machine.</summary>
    Relaxed,
}

/// <summary>How to run a private PostgreSQL.</summary>
/// <param name="Folder">Password, log and data; the same folder brings back the same data.</param>
public sealed record PostgresOptions(string Folder)
{
    /// <summary>The port to take if it is free; otherwise, or when null, a free one.</summary>
    public int? PreferredPort { get; init; }

    /// <summary>The owner's password; null makes one and keeps it in the folder. It only counts when the data is made.</summary>
    public string? Password { get; init; }

    /// <summary>Whether commits survive a power cut.</summary>
    public Durability Durability { get; init; } = Durability.Full;

    /// <summary>Further server settings, which win over ours.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>How long a start may take, recovery after a crash included.</summary>
    public TimeSpan StartLimit { get; init; } = TimeSpan.FromSeconds(120);
}

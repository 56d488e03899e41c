using Microsoft.Extensions.Configuration;

namespace Hrss.Replay.Sending;

/// <summary>连接设置: where the services and the issuer are, and as whom the importer signs in.</summary>
/// <param name="Authority">The issuer (Authentication__Authority).</param>
/// <param name="ClientId">Authentication__ClientId.</param>
/// <param name="ClientSecret">Authentication__ClientSecret.</param>
/// <param name="Services">The base address of each of <see cref="ReplayServices.All"/>.</param>
public sealed record ReplaySettings(Uri Authority, string ClientId, string ClientSecret, IReadOnlyDictionary<string, Uri> Services)
{
    /// <summary>Reads the settings as Aspire and the launcher give them.</summary>
    /// <exception cref="SettingMissingException">One is missing or no address.</exception>
    public static ReplaySettings From(IConfiguration configuration)
    {
        return new ReplaySettings(
            Address("Authentication:Authority"),
            Text("Authentication:ClientId"),
            Text("Authentication:ClientSecret"),
            ReplayServices.All.ToDictionary(s => s, s => Address(Given($"services:{s}:https:0") ? $"services:{s}:https:0" : $"services:{s}:http:0")));

        bool Given(string key) => !string.IsNullOrWhiteSpace(configuration[key]);

        string Text(string key) => Given(key) ? configuration[key]! : throw new SettingMissingException(key.Replace(":", "__", StringComparison.Ordinal));

        Uri Address(string key) => Uri.TryCreate(Text(key), UriKind.Absolute, out var address)
            ? address
            : throw new SettingMissingException(key.Replace(":", "__", StringComparison.Ordinal));
    }
}

/// <summary>How a replay sends.</summary>
public sealed record ReplayOptions
{
    /// <summary>同时办理的事项数: how many matters are carried on at once.</summary>
    public int Concurrency { get; init; } = 16;

    /// <summary>How long one command may take altogether, repetitions included, before the replay gives up.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How long one attempt may take.</summary>
    public TimeSpan Attempt { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The first pause before a repetition; each further one is longer.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(100);

    /// <summary>The longest pause.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(2);
}

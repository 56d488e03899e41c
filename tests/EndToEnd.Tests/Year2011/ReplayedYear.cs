using System.Net.Http.Headers;
using System.Net.Http.Json;
using Hrss.Contracts;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.EndToEnd.Tests.Year2011;

/// <summary>The tests that read the year; others need not wait for it.</summary>
[CollectionDefinition(Name)]
public sealed class TheYear2011 : ICollectionFixture<ReplayedYear>
{
    public const string Name = "the year 2011";
}

/// <summary>
/// The whole system on private PostgreSQL and RabbitMQ, with the work of 2011 put in through the services' public APIs. The tests
/// that share it only read, or do what changes nothing.
/// </summary>
public sealed class ReplayedYear : IAsyncLifetime
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"hrss-2011-{Guid.NewGuid():N}");
    private HrssSystem? system;

    /// <summary>The running system.</summary>
    public HrssSystem System => system ?? throw new InvalidOperationException("The system has not been started.");

    /// <summary>The replay of the year, which has ended.</summary>
    public YearReplay Replay => new(System, 2011);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var cancellation = TestContext.Current.CancellationToken;
        await Builds.EnsureServicesAsync(RepositoryRoot.Find(), cancellationToken: cancellation);
        system = await HrssSystem.StartAsync(new HrssSystemOptions(folder) { Durability = Durability.Relaxed }, cancellation);
        await Replay.RunAsync(cancellationToken: cancellation);
        await WaitUntilWarnedAsync();
        await Replay.WaitUntilCountedAsync(TimeSpan.FromMinutes(2), cancellation);
    }

    // Warnings are raised by what Petition hears of the matters, a moment after they are registered.
    private async Task WaitUntilWarnedAsync()
    {
        var expected = 0;
        foreach (var service in Feeds.Services)
        {
            expected += (await Feeds.ReadAsync(this, service)).Count(fact => fact is PetitionRegistered { Employer: not null } or ConsultationReceived { Employer: not null }
                or PetitionRegistered { Place: not null, Topic: not null } or ConsultationReceived { Place: not null, Topic: not null });
        }

        await Eventually.BecomesAsync(
            async () => (await GetAsync<SignalsSeen>("petition", "/api/v1/warnings/replay?from=2011-01-01&to=2011-12-31", "importer")).Signals,
            expected, "signals that Petition has heard", seconds: 180);
    }

    /// <summary>A GET that must succeed.</summary>
    public async Task<T> GetAsync<T>(string service, string path, string? client = null)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var http = System.CreateClient(service);
        if (client is not null)
            http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await System.TokenAsync(client, cancellation));
        using var answer = await http.GetAsync(path, cancellation);
        answer.IsSuccessStatusCode.ShouldBeTrue(
            $"{service} {path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancellation)}\n{Tail(System.LogFile(service))}");
        return (await answer.Content.ReadFromJsonAsync<T>(Json.Stored, cancellation))!;
    }

    private static string Tail(string log) => string.Join('\n', File.ReadLines(log).TakeLast(40));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (system is not null)
            await system.DisposeAsync();
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}

using Hrss.LocalServers;

namespace Hrss.LocalHost.Running;

/// <summary>One running copy of a service.</summary>
internal sealed class ServiceInstance(
    ServiceDefinition definition, int number, Uri address, string logFolder, Func<ServiceInstance, IReadOnlyDictionary<string, string?>> environment) : IAsyncDisposable
{
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(30);

    private ChildProcess? process;
    private bool wanted;

    public ServiceDefinition Definition => definition;

    public int Number => number;

    public Uri Address => address;

    public string Name => number == 1 ? definition.Name : $"{definition.Name}-{number}";

    public string LogFile => Path.Combine(logFolder, Name + ".log");

    public ProcessIdentity? Identity => process is { HasEnded: false } ? process.Identity : null;

    /// <summary>Whether it ended without having been told to.</summary>
    public bool HasFailed => wanted && process is { HasEnded: true };

    public void Start()
    {
        if (Identity is not null)
            return;
        wanted = true;
        process = ChildProcess.Start(new ChildProcessOptions(definition.Command, LogFile)
        {
            Environment = environment(this),
            // Nothing that whoever starts us has set for himself: only what this system says.
            WithoutPrefixes = ["ASPNETCORE_", "OTEL_", "ConnectionStrings__", "services__", "Authentication__", "Clients__", "PG"],
            WorkingDirectory = definition.WorkingDirectory,
        });
    }

    public Task WaitUntilHealthyAsync(HttpClient http, TimeSpan limit, CancellationToken cancellationToken) =>
        Readiness.WaitAsync(process!, limit, Name, stop => IsHealthyAsync(http, stop), cancellationToken);

    public Task<bool> IsHealthyAsync(HttpClient http, CancellationToken cancellationToken) => Health.IsHealthyAsync(http, address, cancellationToken);

    public async Task StopAsync()
    {
        wanted = false;
        if (process is not null)
            await process.StopAsync(Signal.Terminate, StopLimit);
    }

    public async Task KillAsync()
    {
        wanted = false;
        if (process is { HasEnded: false })
            await process.KillAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (process is not null)
            await process.DisposeAsync();
    }
}

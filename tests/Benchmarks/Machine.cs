using Hrss.LocalHost.Running;
using Hrss.LocalServers;

namespace Hrss.Benchmarks;

/// <summary>The system under measurement, fully durable, in a folder that is thrown away.</summary>
internal sealed class Machine : IAsyncDisposable
{
    private readonly string folder;

    private Machine(string folder, HrssSystem system)
    {
        this.folder = folder;
        System = system;
    }

    public HrssSystem System { get; }

    /// <summary>The usual services, or only some of them, built before.</summary>
    public static async Task<Machine> StartAsync(Func<IReadOnlyList<ServiceDefinition>, IReadOnlyList<ServiceDefinition>> choose, bool relay = true)
    {
        var root = RepositoryRoot.Find();
        await Builds.EnsureServicesAsync(root);
        var folder = Directory.CreateTempSubdirectory("hrss-bench-").FullName;
        var unlimited = new Dictionary<string, string?> { ["Submissions__PerMinute"] = "1000000000", ["Relay__Enabled"] = relay ? "true" : "false" };
        var system = await HrssSystem.StartAsync(new HrssSystemOptions(folder)
        {
            Root = root,
            Services = choose(ServiceDefinition.All(root)),
            ExtraEnvironment = new Dictionary<string, IReadOnlyDictionary<string, string?>> { ["petition"] = unlimited },
        });
        return new Machine(folder, system);
    }

    /// <summary>This program, serving the baselines.</summary>
    public static ServiceDefinition BaselineService(string root) =>
        new("baseline", 0, ["dotnet", ServiceDefinition.Built(root, "tests/Benchmarks"), "serve"], root) { UsesBroker = false };

    public async ValueTask DisposeAsync()
    {
        await System.DisposeAsync();
        PostgresServer.DeleteData(Path.Combine(folder, "postgres"));
        Directory.Delete(folder, recursive: true);
    }
}

using Hrss.Testing;

[assembly: AssemblyFixture(typeof(Hrss.Disclosure.Tests.DisclosureService))]

namespace Hrss.Disclosure.Tests;

/// <summary>One Disclosure service for the assembly, on real servers.</summary>
public sealed class DisclosureService : IAsyncLifetime
{
    private readonly RealServers servers = new();

    /// <summary>Where the service keeps files.</summary>
    public string Files { get; } = Directory.CreateTempSubdirectory("hrss-files-").FullName;

    public ServiceUnderTest<Program> Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        Service = new ServiceUnderTest<Program>(new Dictionary<string, string>
        {
            ["ConnectionStrings:disclosure"] = await servers.CreateDatabaseAsync("disclosure"),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
            ["Files:Path"] = Files,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await servers.DisposeAsync();
        Directory.Delete(Files, recursive: true);
    }
}

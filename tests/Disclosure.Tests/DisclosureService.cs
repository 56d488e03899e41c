using Hrss.Testing;

[assembly: AssemblyFixture(typeof(Hrss.Disclosure.Tests.DisclosureService))]

namespace Hrss.Disclosure.Tests;

/// <summary>One Disclosure service for the assembly, on real servers.</summary>
public sealed class DisclosureService : IAsyncLifetime
{
    private readonly RealServers servers = new();

    public ServiceUnderTest<Program> Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        Service = new ServiceUnderTest<Program>(new Dictionary<string, string>
        {
            ["ConnectionStrings:disclosure"] = await servers.CreateDatabaseAsync("disclosure"),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await servers.DisposeAsync();
    }
}

using Hrss.Testing;

[assembly: AssemblyFixture(typeof(Hrss.Petition.Tests.PetitionService))]

namespace Hrss.Petition.Tests;

/// <summary>One Petition service for the assembly, on real servers.</summary>
public sealed class PetitionService : IAsyncLifetime
{
    private readonly RealServers servers = new();

    // Where the service keeps files.
    private readonly string files = Directory.CreateTempSubdirectory("hrss-files-").FullName;

    public ServiceUnderTest<Program> Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        // Somebody counts, as Reporting would: a relay whose facts no queue takes waits.
        await QueueAtBroker.OfFactsAsync(servers.Broker);
        Service = new ServiceUnderTest<Program>(new Dictionary<string, string>
        {
            ["ConnectionStrings:petition"] = await servers.CreateDatabaseAsync("petition"),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
            ["Files:Path"] = files,
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await servers.DisposeAsync();
        Directory.Delete(files, recursive: true);
    }
}

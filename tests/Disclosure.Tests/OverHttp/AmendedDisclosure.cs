using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

/// <summary>A Disclosure service whose calendar may be amended without any other test reckoning by it: on servers of its own, since notices are told to all.</summary>
public sealed class AmendedDisclosure : IAsyncLifetime
{
    private readonly RealServers servers = new();
    private Dictionary<string, string> settings = [];

    public ServiceUnderTest<Program> Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        // Without a queue of whoever counts the relay would wait for one.
        await QueueAtBroker.OfFactsAsync(servers.Broker);
        settings = new Dictionary<string, string>
        {
            ["ConnectionStrings:disclosure"] = await servers.CreateDatabaseAsync("disclosure"),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
            ["Statutes:Assumptions:Hotline:Enquiry"] = "3",
        };
        Service = new ServiceUnderTest<Program>(settings);
    }

    /// <summary>Stops the service and starts it again on what it had stored.</summary>
    public async Task RestartAsync()
    {
        await Service.DisposeAsync();
        Service = new ServiceUnderTest<Program>(settings);
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await servers.DisposeAsync();
    }
}

using Hrss.Testing;

[assembly: AssemblyFixture(typeof(Hrss.Consultation.Tests.ConsultationService))]

namespace Hrss.Consultation.Tests;

/// <summary>One Consultation service for the assembly, on real servers.</summary>
public sealed class ConsultationService : IAsyncLifetime
{
    private readonly RealServers servers = new();

    public ServiceUnderTest<Program> Service { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        Service = new ServiceUnderTest<Program>(new Dictionary<string, string>
        {
            ["ConnectionStrings:consultation"] = await servers.CreateDatabaseAsync("consultation"),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
            ["Webhooks:AllowLoopback"] = "true",
            ["Webhooks:FirstPause"] = "00:00:00.050",
            ["Webhooks:LongestPause"] = "00:00:00.500",
            ["Webhooks:Patience"] = "00:00:01",
            ["Webhooks:LookEvery"] = "00:00:00.050",
            ["Webhooks:RefusalsBeforeDead"] = "3",
            ["Mailbox:AttachmentHosts:0"] = "files.zhuzhou.example",
        });
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await servers.DisposeAsync();
    }
}

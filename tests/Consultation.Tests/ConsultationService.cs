using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

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
        Service = await AnotherAsync();
        foreach (var agency in (string[])["430200", "430202", "430223"])
        {
            foreach (var system in (string[])["12345", "市长信箱", "省长信箱"])
                await RegisterAsync(system, agency);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Service.DisposeAsync();
        await servers.DisposeAsync();
    }

    /// <summary>What a service on a new database of its own is told.</summary>
    public async Task<Dictionary<string, string>> SettingsAsync() => new()
    {
        ["ConnectionStrings:consultation"] = await servers.CreateDatabaseAsync("consultation"),
        ["ConnectionStrings:rabbitmq"] = servers.Broker,
        ["Webhooks:AllowLoopback"] = "true",
        ["Webhooks:FirstPause"] = "00:00:00.050",
        ["Webhooks:LongestPause"] = "00:00:00.500",
        ["Webhooks:Patience"] = "00:00:01",
        ["Webhooks:LookEvery"] = "00:00:00.050",
        ["Webhooks:RefusalsBeforeDead"] = "3",
        // All tests are one visitor by their address.
        ["Submissions:PerMinute"] = "1000",
        ["Publication:OfficeNumbers:0"] = "0731-28681000",
        ["Mailbox:AttachmentHosts:0"] = "files.zhuzhou.example",
    };

    /// <summary>A service on a new database of its own.</summary>
    public async Task<ServiceUnderTest<Program>> AnotherAsync(Action<IServiceCollection>? watch = null, params (string Name, string Value)[] more)
    {
        var settings = await SettingsAsync();
        foreach (var (name, value) in more)
            settings[name] = value;
        return new ServiceUnderTest<Program>(settings, watch);
    }

    /// <summary>Registers a source system for a client, that of <see cref="ServiceUnderTest{T}.Machine"/> where none is named; gives its key where it has one.</summary>
    public async Task<string?> RegisterAsync(string system, string agency = "430200", string client = Scopes.Forward, string apiKey = "keep")
    {
        using var administrator = Service.Staff(Roles.Administrator, agency);
        var registered = await administrator.CommandAsync("/api/v1/mailbox/systems", new { system, client, apiKey });
        registered.IsSuccessStatusCode.ShouldBeTrue(await registered.Content.ReadAsStringAsync());
        return (await registered.JsonAsync()).TryGetProperty("apiKey", out var key) ? key.GetString() : null;
    }

    /// <summary>The address of the matter with a number.</summary>
    public static async Task<string> MatterOfAsync(ServiceUnderTest<Program> service, string number, string agency)
    {
        await using var find = service.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand("select id from service_request where number = $1 and agency = $2");
        find.Parameters.Add(new() { Value = number });
        find.Parameters.Add(new() { Value = agency });
        return $"/api/v1/consultations/{await find.ExecuteScalarAsync()}";
    }

    /// <summary>A machine client of another name that may forward.</summary>
    public HttpClient Client(string id, string agency = "430200") => Service.Pretender(token =>
    {
        token.Claims[Claims.Subject] = id;
        token.Claims[Claims.Scope] = Scopes.Forward;
        token.Claims[Claims.Agency] = agency;
    });
}

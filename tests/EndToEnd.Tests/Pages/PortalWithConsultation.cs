using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.EndToEnd.Tests.Pages;

[CollectionDefinition(Name)]
public sealed class QuestionsInABrowser : ICollectionFixture<PortalWithConsultation>
{
    public const string Name = "questions in a browser";
}

/// <summary>The portal and the Consultation it asks, on real servers; a second portal whose Consultation is not there; a browser.</summary>
public sealed class PortalWithConsultation : IAsyncLifetime
{
    private const string NobodyListens = "http://127.0.0.1:9";
    private const string Unlimited = "100000";

    private readonly RealServers servers = new();
    private ServiceUnderTest<Consultation.Commands.AskQuestion>? consultation;
    private ServiceUnderTest<Portal.Shared.Language>? portal;
    private ServiceUnderTest<Portal.Shared.Language>? cutOff;

    /// <summary>The portal's address.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The address of a portal that cannot reach Consultation.</summary>
    public Uri CutOffAddress { get; private set; } = null!;

    public Browser Browser { get; } = new();

    /// <summary>The service that the portal asks.</summary>
    public ServiceUnderTest<Consultation.Commands.AskQuestion> Service => consultation!;

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        consultation = await ConsultationAsync(new() { ["Submissions:PerMinute"] = Unlimited });
        portal = PortalOf(consultation);
        cutOff = PortalOf(null);
        (Address, CutOffAddress) = (portal.ClientOptions.BaseAddress, cutOff.ClientOptions.BaseAddress);
        await Browser.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        foreach (var process in new IAsyncDisposable?[] { cutOff, portal, consultation })
        {
            if (process is not null)
                await process.DisposeAsync();
        }

        await servers.DisposeAsync();
    }

    /// <summary>A Consultation on a new database of its own.</summary>
    public async Task<ServiceUnderTest<Consultation.Commands.AskQuestion>> ConsultationAsync(Dictionary<string, string> settings) =>
        new(new Dictionary<string, string>(settings)
        {
            ["ConnectionStrings:consultation"] = await servers.CreateDatabaseAsync("consultation"),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
            // Nobody listens to the facts here.
            ["Relay:Enabled"] = "false",
        });

    /// <summary>A portal that asks a Consultation, or one that is not there.</summary>
    public static ServiceUnderTest<Portal.Shared.Language> PortalOf(
        ServiceUnderTest<Consultation.Commands.AskQuestion>? consultation, params (string Name, string Value)[] settings)
    {
        var all = new Dictionary<string, string>
        {
            ["services:reporting:http:0"] = NobodyListens,
            ["services:consultation:http:0"] = consultation?.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority) ?? NobodyListens,
            ["Submissions:PerMinute"] = Unlimited,
        };
        foreach (var (name, value) in settings)
            all[name] = value;
        return new(all);
    }

    /// <summary>Stops PostgreSQL while something is done; Consultation answers, but can do nothing.</summary>
    public async Task WithoutDatabaseAsync(Func<Task> meanwhile)
    {
        await servers.StopDatabaseAsync();
        try
        {
            await meanwhile();
        }
        finally
        {
            await servers.StartDatabaseAsync();
        }
    }

    /// <summary>Asks, answers and publishes as the bureau does: what the inquirer wrote and what is published are texts of their own.</summary>
    public async Task PublishAsync(string question, string answer)
    {
        using var visitor = Service.Visitor();
        using var clerk = Service.Staff(Roles.Clerk);
        var address = await visitor.CommandAsync("/api/v1/questions", new
        {
            @class = "inquiry", subject = "王小明的事", content = "我叫王小明，身份证 430202198001011234，电话 13912345678。", inquirer = new { name = "王小明", phone = "13912345678" },
        }).CreatedAsync();
        await clerk.CommandAsync($"{address}/dispatch", new { department = "养老保险科" }, 1).DoneAsync();
        await clerk.CommandAsync($"{address}/answer", new { answer = $"王小明您好：{answer}" }, 2).DoneAsync();
        await clerk.CommandAsync($"{address}/publication", new { question, answer }, 3).DoneAsync();
    }

    /// <summary>How many questions Consultation has registered.</summary>
    public async Task<long> RegisteredAsync()
    {
        await using var count = Service.Services.GetRequiredService<Npgsql.NpgsqlDataSource>().CreateCommand("select count(*) from question_access");
        return (long)(await count.ExecuteScalarAsync())!;
    }
}

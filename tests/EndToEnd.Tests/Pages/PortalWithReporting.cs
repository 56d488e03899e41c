using System.Text.Json;
using Hrss.Contracts;
using Hrss.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.EndToEnd.Tests.Pages;

[CollectionDefinition(Name)]
public sealed class PagesInABrowser : ICollectionFixture<PortalWithReporting>
{
    public const string Name = "pages in a browser";
}

/// <summary>The portal and the Reporting it asks, on real servers, with a small ledger counted; a second portal whose Reporting is not there; a browser.</summary>
public sealed class PortalWithReporting : IAsyncLifetime
{
    private const string NobodyListens = "http://127.0.0.1:9";

    private readonly RealServers servers = new();
    private ServiceUnderTest<Reporting.Reports.AnnualReport>? reporting;
    private ServiceUnderTest<Portal.Shared.Language>? portal;
    private ServiceUnderTest<Portal.Shared.Language>? cutOff;

    /// <summary>The portal's address.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The address of a portal that cannot reach Reporting.</summary>
    public Uri CutOffAddress { get; private set; } = null!;

    public Browser Browser { get; } = new();

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        reporting = new ServiceUnderTest<Reporting.Reports.AnnualReport>(new Dictionary<string, string>
        {
            ["ConnectionStrings:reporting"] = await servers.CreateDatabaseAsync("reporting"),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
            ["Authentication:Authority"] = NobodyListens,
        });
        portal = PortalOf(reporting.ClientOptions.BaseAddress.GetLeftPart(UriPartial.Authority));
        cutOff = PortalOf(NobodyListens);
        (Address, CutOffAddress) = (portal.ClientOptions.BaseAddress, cutOff.ClientOptions.BaseAddress);
        await CountAsync();
        await Browser.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        foreach (var process in new IAsyncDisposable?[] { cutOff, portal, reporting })
        {
            if (process is not null)
                await process.DisposeAsync();
        }

        await servers.DisposeAsync();
    }

    private static ServiceUnderTest<Portal.Shared.Language> PortalOf(string reporting) => new(new Dictionary<string, string>
    {
        ["services:reporting:http:0"] = reporting,
    });

    private async Task CountAsync()
    {
        var bus = reporting!.Services.GetRequiredService<IBus>();
        foreach (var fact in Ledger.Facts())
            await bus.Publish(new FactRecorded(fact), context => context.MessageId = fact.FactId);
        using var visitor = reporting.Visitor();
        var deadline = DateTime.UtcNow.AddSeconds(60);
        while (true)
        {
            using var response = await visitor.GetAsync($"/api/v1/reports/{Ledger.Year}");
            var figures = (await response.JsonAsync()).GetProperty("figures").EnumerateArray()
                .ToDictionary(f => f.GetProperty("measure").GetString()!, f => f.GetProperty("value").GetDecimal());
            var wrong = Ledger.Expected.Where(e => figures[e.Key] != e.Value).Select(e => $"{e.Key} is {figures[e.Key]}, not {e.Value}").ToList();
            if (wrong.Count == 0)
                return;
            if (DateTime.UtcNow > deadline)
                throw new InvalidOperationException("Reporting did not count the ledger: " + JsonSerializer.Serialize(wrong));
            await Task.Delay(50);
        }
    }
}

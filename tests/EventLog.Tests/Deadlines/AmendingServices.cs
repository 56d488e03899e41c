using Hrss.Disclosure.Calendar.Commands;
using Hrss.EventLog.Deadlines;
using Hrss.Petition.Petitions.Commands;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hrss.EventLog.Tests.Deadlines;

/// <summary>Disclosure, where notices are entered, and any number of Petition services, on servers of their own: a notice reaches whoever is there.</summary>
public sealed class AmendingServices : IAsyncLifetime
{
    private readonly RealServers servers = new();
    private readonly List<IAsyncDisposable> running = [];

    /// <summary>Disclosure.</summary>
    public ServiceUnderTest<EnterNotice> Disclosure { get; private set; } = null!;

    /// <summary>Everything that is told to whoever counts: without a queue the relay would wait for one.</summary>
    public QueueAtBroker Facts { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        Facts = await QueueAtBroker.OfFactsAsync(servers.Broker);
        Disclosure = new ServiceUnderTest<EnterNotice>(new Dictionary<string, string>
        {
            ["ConnectionStrings:disclosure"] = await servers.CreateDatabaseAsync("disclosure"),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
        });
        running.Add(Disclosure);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var service in running)
            await service.DisposeAsync();
        await servers.DisposeAsync();
    }

    /// <summary>A new database for Petition.</summary>
    public Task<string> NewPetitionLogAsync() => servers.CreateDatabaseAsync("petition");

    /// <summary>Starts a Petition service.</summary>
    /// <param name="log">Its database.</param>
    /// <param name="time">Its clock, or null for the real one.</param>
    /// <param name="asksDisclosure">Whether it knows where Disclosure is.</param>
    public ServiceUnderTest<RegisterPetition> StartPetition(string log, FakeTimeProvider? time = null, bool asksDisclosure = false)
    {
        var settings = new Dictionary<string, string> { ["ConnectionStrings:petition"] = log, ["ConnectionStrings:rabbitmq"] = servers.Broker };
        if (asksDisclosure)
        {
            using var client = Disclosure.Visitor();
            settings["services:disclosure:http:0"] = client.BaseAddress!.GetLeftPart(UriPartial.Authority);
            settings["Authentication:Authority"] = "http://127.0.0.1:9";
        }

        var petition = new ServiceUnderTest<RegisterPetition>(settings, services =>
        {
            if (time is not null)
                services.AddSingleton<TimeProvider>(time);
        });
        running.Add(petition);
        return petition;
    }

    /// <summary>Stops a service in good order.</summary>
    public async Task StopAsync(IAsyncDisposable service)
    {
        running.Remove(service);
        await service.DisposeAsync();
    }

    /// <summary>Stops the Petition services, which share a queue whatever their databases.</summary>
    public async ValueTask StopPetitionsAsync()
    {
        foreach (var petition in running.Where(service => service != Disclosure).ToList())
            await StopAsync(petition);
    }

    /// <summary>The broker loses the queue of Petition with all that lies in it.</summary>
    public Task LoseWhatPetitionWasToldAsync() => new QueueAtBroker(servers.Broker, "petition-facts").DeleteAsync();

    /// <summary>An officer enters that a day is off, with the arrangement of its year where that is not known.</summary>
    public async Task<string> EnterAsync(DateOnly dayOff, string document)
    {
        using var officer = Disclosure.Staff(Roles.DisclosureOfficer);
        int? publishes = Disclosure.Services.GetRequiredService<Calendars>().Current.IsPublished(dayOff.Year) ? null : dayOff.Year;
        DateOnly[] days = publishes is { } year ? [new DateOnly(year, 1, 1), dayOff] : [dayOff];
        return await officer.CommandAsync("/api/v1/calendar/notices", new
        {
            publishes,
            document,
            source = "https://www.gov.cn/zhengce/",
            daysOff = days.Select(day => new { from = day, festival = "放假" }),
            daysWorked = Array.Empty<object>(),
        }).CreatedAsync();
    }

    /// <summary>Today in Shanghai.</summary>
    public static DateOnly Today => new BusinessClock(TimeProvider.System).Today;
}

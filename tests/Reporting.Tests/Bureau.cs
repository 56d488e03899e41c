using System.Net.Http.Headers;
using System.Net.Http.Json;
using Hrss.Consultation.Commands;
using Hrss.Contracts;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Petition.Petitions.Commands;
using Hrss.Reporting.Figures;
using Hrss.Reporting.Ledger;
using Hrss.Reporting.Tests;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;
using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http;
using Npgsql;

[assembly: AssemblyFixture(typeof(Bureau))]
// They share one ledger, and stop the servers that all share.
[assembly: Xunit.v3.Parallelization(Mode = Xunit.Sdk.ParallelMode.None)]

namespace Hrss.Reporting.Tests;

/// <summary>Reporting and the three services whose facts it counts, on real servers.</summary>
public sealed class Bureau : IAsyncLifetime
{
    private readonly RealServers servers = new();

    public ServiceUnderTest<Figure> Reporting { get; private set; } = null!;

    public ServiceUnderTest<PublishInformation> Disclosure { get; private set; } = null!;

    public ServiceUnderTest<RegisterPetition> Petition { get; private set; } = null!;

    public ServiceUnderTest<ReceiveConsultation> Consultation { get; private set; } = null!;

    /// <summary>Reporting's database.</summary>
    internal NpgsqlDataSource Database { get; private set; } = null!;

    internal RealServers Servers => servers;

    /// <summary>Starts PostgreSQL again; the connections that the tests themselves had are gone.</summary>
    internal async Task StartDatabaseAsync()
    {
        await servers.StartDatabaseAsync();
        Database.Clear();
    }

    internal LedgerWriter Ledger => Reporting.Services.GetRequiredService<LedgerWriter>();

    public async ValueTask InitializeAsync()
    {
        await servers.InitializeAsync();
        Disclosure = new(await SettingsAsync("disclosure"));
        Petition = new(await SettingsAsync("petition"));
        Consultation = new(await SettingsAsync("consultation"));
        var settings = await SettingsAsync("reporting");
        settings["Authentication:Authority"] = "http://127.0.0.1:9";
        foreach (var (name, address) in ((string, Uri)[])[
            ("disclosure", Disclosure.ClientOptions.BaseAddress), ("petition", Petition.ClientOptions.BaseAddress), ("consultation", Consultation.ClientOptions.BaseAddress)])
        {
            settings[$"services:{name}:http:0"] = address.GetLeftPart(UriPartial.Authority);
        }

        Reporting = new(settings, services => services.ConfigureAll<HttpClientFactoryOptions>(SignInByTest));
        Database = NpgsqlDataSource.Create(settings["ConnectionStrings:reporting"]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var process in (IAsyncDisposable?[])[Reporting, Consultation, Petition, Disclosure, Database])
        {
            if (process is not null)
                await process.DisposeAsync();
        }

        await servers.DisposeAsync();
    }

    internal async Task<T> GetAsync<T>(string address, string agency = "430200")
    {
        using var visitor = Visitor(agency);
        return (await visitor.GetFromJsonAsync<T>(address, Json.Stored))!;
    }

    internal HttpClient Visitor(string agency)
    {
        var visitor = Reporting.Visitor();
        visitor.DefaultRequestHeaders.Add(AgencyOfRequest.Header, agency);
        return visitor;
    }

    internal async Task<long> FigureAsync(string measure, int year, string agency = "430200") =>
        (await GetAsync<FigureProof>($"/api/v1/figures/{measure}/{year}", agency)).Value;

    /// <summary>Forgets everything that was counted.</summary>
    internal Task ForgetAsync() => ExecuteAsync("truncate mt_events, mt_streams, postings");

    internal async Task ExecuteAsync(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    internal async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = Database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Publishes facts as a service's relay does.</summary>
    internal Task TellAsync(IEnumerable<Fact> facts)
    {
        var bus = Reporting.Services.GetRequiredService<IBus>();
        return Task.WhenAll(facts.Select(fact => bus.Publish(new FactRecorded(fact), context => context.MessageId = fact.FactId)));
    }

    /// <summary>
    /// Waits until everything published before took effect. Batches are counted one after the other: a fact told when the one before is stored can only
    /// be in a later batch than all that were told before both.
    /// </summary>
    internal async Task EverythingTookEffectAsync()
    {
        for (var marker = 0; marker < 2; marker++)
        {
            var last = Facts.New(new PetitionAccepted { DueOn = new DateOnly(2011, 3, 1) }, new DateOnly(2011, 1, 1));
            await TellAsync([last]);
            await Eventually.BecomesAsync(() => ScalarAsync<bool>($"select exists (select from mt_events where id = '{last.FactId}')"), true, "the last fact told");
        }
    }

    internal QueueAtBroker Queue(string name) => new(servers.Broker, name);

    /// <summary>The ledger, line by line, in an order that does not depend on how it came about.</summary>
    internal async Task<List<string>> PostingsAsync()
    {
        await using var read = Database.CreateCommand(
            $"""
            select concat_ws('|', fact_id, line, agency, measure, business_date, amount, matter_id, channel, department, category) as posting
            from {LedgerTable.Rows} order by 1
            """);
        await using var rows = await read.ExecuteReaderAsync();
        var postings = new List<string>();
        while (await rows.ReadAsync())
            postings.Add(rows.GetString(0));
        return postings;
    }

    // Who may ask is tested with the real issuer end to end; here a token of the tests' own is sent, signed for the service that is asked.
    private void SignInByTest(HttpClientFactoryOptions options) => options.HttpMessageHandlerBuilderActions.Add(builder =>
    {
        if (builder.AdditionalHandlers.FirstOrDefault(h => h.GetType().Name == "BearerHandler") is not { } signIn)
            return;
        using var reader = builder.Name switch
        {
            "disclosure" => Disclosure.Machine(Scopes.Facts),
            "petition" => Petition.Machine(Scopes.Facts),
            _ => Consultation.Machine(Scopes.Facts),
        };
        builder.AdditionalHandlers[builder.AdditionalHandlers.IndexOf(signIn)] = new Bearer(reader.DefaultRequestHeaders.Authorization!);
    });

    private async Task<Dictionary<string, string>> SettingsAsync(string name) => new()
    {
        [$"ConnectionStrings:{name}"] = await servers.CreateDatabaseAsync(name),
        ["ConnectionStrings:rabbitmq"] = servers.Broker,
    };

    private sealed class Bearer(AuthenticationHeaderValue token) : DelegatingHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = token;
            return base.SendAsync(request, cancellationToken);
        }
    }
}

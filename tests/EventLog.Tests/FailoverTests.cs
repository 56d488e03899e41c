using System.Globalization;
using System.Net.Http.Json;
using Hrss.Contracts;
using Hrss.Reporting.Figures;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.EventLog.Tests;

public sealed class FailoverTests(RealServers servers) : IAsyncLifetime
{
    private const int Before = 40;
    private const int After = 40;

    private PetitionLog log = null!;

    public async ValueTask InitializeAsync() => log = await PetitionLog.OpenAsync(servers);

    public ValueTask DisposeAsync() => log.DisposeAsync();

    [Fact]
    public async Task When_the_leader_is_killed_the_other_instance_leads_and_nothing_is_lost_or_counted_twice()
    {
        var broker = servers.Broker;
        await using var reporting = new ServiceUnderTest<Figure>(new Dictionary<string, string>
        {
            ["ConnectionStrings:reporting"] = await servers.CreateDatabaseAsync("reporting"),
            ["ConnectionStrings:rabbitmq"] = broker,
            ["Authentication:Authority"] = "http://127.0.0.1:9",
        });
        await using var first = await PetitionProcess.StartAsync(log, broker);
        await Eventually.BecomesAsync(() => Task.FromResult(first.Leads), true, "whether the first instance leads");
        await using var second = await PetitionProcess.StartAsync(log, broker);

        // Killed in the middle of its work: some facts are told, some are not, one submission has no answer.
        var killed = Task.CompletedTask;
        for (var i = 0; i < Before; i++)
        {
            if (i == Before / 2)
                killed = first.KillAsync();
            try
            {
                await first.SubmitAsync(Key(i));
            }
            catch (HttpRequestException)
            {
                // What a client does that heard no answer: the same again, elsewhere.
                await second.SubmitAsync(Key(i));
            }
        }

        await killed;
        for (var i = Before; i < Before + After; i++)
            await second.SubmitAsync(Key(i));

        await Eventually.BecomesAsync(() => Task.FromResult(second.Leads), true, "whether the second instance leads");
        (await log.EventIdsAsync()).Count.ShouldBe(Before + After);
        await Eventually.BecomesAsync(() => CountedAsync(reporting), Before + After, "petitions counted");
        var proof = await ProofAsync(reporting);
        (proof.Value, proof.Count, proof.Matters).ShouldBe((Before + After, Before + After, Before + After));

        await reporting.DisposeAsync();
        await new QueueAtBroker(broker, "reporting-facts").DeleteAsync();

        static string Key(int i) => i.ToString(CultureInfo.InvariantCulture);
    }

    private static async Task<long> CountedAsync(ServiceUnderTest<Figure> reporting) => (await ProofAsync(reporting)).Value;

    private static async Task<FigureProof> ProofAsync(ServiceUnderTest<Figure> reporting)
    {
        using var visitor = reporting.Visitor();
        var year = new BusinessClock(TimeProvider.System).Today.Year;
        using var answer = await visitor.GetAsync($"/api/v1/figures/{Measures.OnlinePetitionsReceived}/{year}");
        return (await answer.Content.ReadFromJsonAsync<FigureProof>(Json.Stored))!;
    }
}

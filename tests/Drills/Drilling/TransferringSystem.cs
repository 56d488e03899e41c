using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Hrss.LocalHost.Running;
using Hrss.Testing;

namespace Hrss.Drills.Drilling;

/// <summary>A system of its own in which hotline calls are offered to Petition while something is killed; afterwards each must be there exactly once.</summary>
internal sealed class TransferringSystem : IAsyncDisposable
{
    private readonly string folder;
    private readonly List<Guid> offered = [];

    private TransferringSystem(string folder, HrssSystem system) => (this.folder, System) = (folder, system);

    /// <summary>The running system.</summary>
    public HrssSystem System { get; }

    private QueueAtBroker ForPetition => new(System.RabbitMq.AmqpUri.ToString(), "petition-facts");

    private QueueAtBroker ForConsultation => new(System.RabbitMq.AmqpUri.ToString(), "consultation-facts");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Starts a system without the portal.</summary>
    public static async Task<TransferringSystem> StartAsync()
    {
        var (folder, system) = await DrilledSystem.StartAsync();
        return new TransferringSystem(folder, system);
    }

    /// <summary>Registers calls and offers each to Petition; returns when the last offer is recorded.</summary>
    public async Task OfferAsync(int calls)
    {
        using var consultation = await System.ImporterAsync("consultation");
        for (var i = 0; i < calls; i++)
        {
            var call = await SendAsync(consultation, "/api/v1/consultations", null, new JsonObject
            {
                ["channel"] = "mayors-hotline",
                ["class"] = "complaint",
                ["subject"] = "拖欠工资",
                ["content"] = "公司三个月没有发工资。",
                ["inquirer"] = new JsonObject { ["name"] = "张三" },
                ["on"] = "2011-06-01",
            });
            var id = call["id"]!.GetValue<Guid>();
            await SendAsync(consultation, $"/api/v1/consultations/{id}/offer", 1, new JsonObject { ["to"] = "petition", ["reason"] = "属信访事项", ["on"] = "2011-06-02" });
            offered.Add(id);
        }
    }

    /// <summary>So many offers wait at the broker for Petition.</summary>
    public Task AreToldAsync(int calls) => DrilledYear.UntilAsync(async () => await ForPetition.CountAsync() >= calls, "the offers are told");

    /// <summary>So many answers wait at the broker for Consultation.</summary>
    public Task AnswersAreToldAsync(int calls) => DrilledYear.UntilAsync(async () => await ForConsultation.CountAsync() >= calls, "the answers are told");

    /// <summary>So many offers are written down at Petition and not yet answered there.</summary>
    public Task ArePendingAsync(int calls) =>
        DrilledYear.UntilAsync(async () => await System.CountAsync("petition", "select count(*) from mt_doc_pending_take_over") == calls, "the offers are heard");

    /// <summary>How many calls Petition has taken over.</summary>
    public Task<long> TakenOverAsync() => System.CountAsync("petition", "select count(*) from mt_events where type = 'taken_over'");

    /// <summary>Petition has taken over so many calls.</summary>
    public Task AreTakenOverAsync(int calls) => DrilledYear.UntilAsync(async () => await TakenOverAsync() == calls, "the calls are taken over");

    /// <summary>How many calls Consultation knows to be taken over.</summary>
    public Task<long> AnsweredAsync() => System.CountAsync("consultation", "select count(*) from mt_events where type = 'transfer_completed'");

    /// <summary>Consultation knows of so many calls that they are taken over.</summary>
    public Task AreAnsweredAsync(int calls) => DrilledYear.UntilAsync(async () => await AnsweredAsync() == calls, "the answers are heard");

    /// <summary>The broker loses what it holds for Petition.</summary>
    public async Task LoseWhatWasToldAsync() => (await ForPetition.TakeAllAsync()).ShouldNotBeEmpty();

    /// <summary>Every call that was offered is closed with the number of a petition that names it, each with one of its own, and every count agrees.</summary>
    public async Task ShouldAllBeTakenOverOnceAsync()
    {
        using var consultation = await System.ImporterAsync("consultation");
        using var petition = await System.ImporterAsync("petition");
        var taken = new HashSet<string>();
        foreach (var id in offered)
        {
            JsonNode? transfer = null;
            await DrilledYear.UntilAsync(
                async () => (transfer = (await consultation.GetFromJsonAsync<JsonObject>($"/api/v1/consultations/{id}", Stop))!["transfer"])?["takenAs"] is not null,
                $"call {id} is taken over");
            taken.Add(transfer!["takenAs"]!.GetValue<string>()).ShouldBeTrue("each has a number of its own");
            var there = (await petition.GetFromJsonAsync<JsonObject>($"/api/v1/petitions/{transfer["takenAsId"]!.GetValue<Guid>()}", Stop))!;
            there["origin"]!["id"]!.GetValue<Guid>().ShouldBe(id);
        }

        using var reporting = System.CreateClient("reporting");
        JsonObject? figures = null;
        await DrilledYear.UntilAsync(
            async () => (figures = await reporting.FiguresAsync())["consultation.transferred"]!.GetValue<decimal>() == offered.Count
                && figures["petition.received"]!.GetValue<decimal>() == offered.Count,
            "every transfer is counted once at either side");
        figures!["consultation.open"]!.GetValue<decimal>().ShouldBe(0);
        figures["petition.open"]!.GetValue<decimal>().ShouldBe(offered.Count);
        (await reporting.GetFromJsonAsync<JsonObject>("/api/v1/reconciliation/2011", Stop))!["clean"]!.GetValue<bool>().ShouldBeTrue();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await System.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<JsonObject> SendAsync(HttpClient http, string address, int? version, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        if (version is not null)
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\"");
        using var answer = await http.SendAsync(request, Stop);
        answer.IsSuccessStatusCode.ShouldBeTrue(await answer.Content.ReadAsStringAsync(Stop));
        return (await answer.Content.ReadFromJsonAsync<JsonObject>(Stop))!;
    }
}

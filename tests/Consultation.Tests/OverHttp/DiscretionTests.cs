using System.Net;
using System.Text.Json;
using Hrss.Consultation.Tests.OverHttp.Open311;
using Hrss.LocalServers;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

/// <summary>What somebody confides to a mailbox or a hotline stays in the service's own database and goes to nobody but the system that had forwarded it.</summary>
public sealed class DiscretionTests(ConsultationService consultation)
{
    // Every personal word that is sent; none of them may be seen anywhere else.
    private static readonly string[] Confided =
    [
        "慕容秋水", "13977778888", "qiushui@example.org", "秋水的来信", "欠薪一事请勿外传", "致秋水的答复", "再致秋水的答复", "不予受理秋水的理由", "秋水家门牌 9 号", "秋水的设备", "秋水的账户", "秋水的照片",
    ];

    [Fact]
    public async Task Logs_traces_and_facts_of_what_comes_by_the_doors_and_of_every_delivery_hold_nothing_that_was_confided_and_no_secret()
    {
        using var telltale = new Telltale();
        await using var service = await consultation.AnotherAsync(
            telltale.Watch,
            ("Logging:LogLevel:Default", "Debug"),
            // With an address the instrumentation is switched on; nobody listens there.
            ("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:9"));
        var port = LoopbackPort.Pick();
        var registered = await (await service.Staff(Roles.Administrator).CommandAsync(
            "/api/v1/mailbox/systems", new { system = "秘密信箱", client = Scopes.Forward, address = $"http://127.0.0.1:{port}/replies?who=me", apiKey = "issue" })).JsonAsync();
        var (secret, key) = (registered.GetProperty("secret").GetString()!, registered.GetProperty("apiKey").GetString()!);

        await using var receiver = new WebhookReceiver(port, secret);
        var calls = 0;
        // Down at first, then broken, then refusing one, then well.
        receiver.Answers = call => Task.FromResult(Interlocked.Increment(ref calls) switch { <= 4 => 500, _ when call.ExternalNumber == "SX-bad" => 400, _ => 204 });
        await ForwardAsync(service);
        await ReportAsync(service, key);
        await receiver.StartAsync();
        await Eventually.BecomesAsync(async () => (await DeliveriesAsync(service, "delivered")).Count, 3, "replies delivered");
        await Eventually.BecomesAsync(async () => (await DeliveriesAsync(service, "dead")).Count, 1, "replies laid aside");
        receiver.Taken.Select(call => call.Event.ToString()).ShouldContain(sent => sent.Contains("致秋水的答复", StringComparison.Ordinal));

        telltale.Told.ShouldContain(line => line.Contains("/mailbox/items", StringComparison.Ordinal));
        telltale.Told.ShouldContain(line => line.Contains("/open311/v2/requests", StringComparison.Ordinal));
        telltale.Told.ShouldContain(line => line.Contains("laid aside", StringComparison.Ordinal));
        telltale.Told.ShouldContain(line => line.Contains("mt_events", StringComparison.Ordinal));
        using var reporting = service.Machine(Scopes.Facts);
        reporting.DefaultRequestHeaders.Add(AgencyOfRequest.Header, "430200");
        var facts = (await reporting.ReadUntilAsync("/api/v1/facts", read => read.ToString().Contains("consultation.refused.v1", StringComparison.Ordinal))).ToString();
        foreach (var word in (string[])[.. Confided, secret, secret["whsec_".Length..], key, "SX-bad"])
        {
            // The system's own number of an item is named in the list of deliveries alone.
            telltale.Told.Where(line => line.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty(word);
            facts.ShouldNotContain(word);
        }
    }

    private static async Task ForwardAsync(ServiceUnderTest<Program> service)
    {
        var (municipal, chief) = (service.Machine(Scopes.Forward, "430200"), service.Staff(Roles.SectionChief));
        foreach (var number in (string[])["SX-1", "SX-bad"])
        {
            var item = await municipal.CommandAsync("/api/v1/mailbox/items", Item(number)).CreatedAsync();
            await chief.CommandAsync($"{item}/dispatch", new { department = "养老保险科" }, 1).DoneAsync();
            await chief.CommandAsync($"{item}/answer", new { answer = "致秋水的答复" }, 2).DoneAsync();
            if (number == "SX-bad")
                continue;
            await chief.CommandAsync($"{item}/call-back", new { responded = true, solved = false, satisfied = false, note = "秋水的来信" }, 3).DoneAsync();
            await chief.CommandAsync($"{item}/rework", new { reason = "秋水的来信" }, 4).DoneAsync();
            await chief.CommandAsync($"{item}/answer", new { answer = "再致秋水的答复" }, 5).DoneAsync();
        }

        // What is wrong, repeated with another content, of another's system or not readable.
        await municipal.CommandAsync("/api/v1/mailbox/items", Item("SX-1", "欠薪一事请勿外传", "13977778888")).RefusedAsync(HttpStatusCode.Conflict, "mailbox.other-content");
        await municipal.CommandAsync("/api/v1/mailbox/items", Item("SX-2", new string('长', 300) + "慕容秋水")).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        (await municipal.CommandAsync("/api/v1/mailbox/batches", new { items = new object[] { Item("SX-1"), "慕容秋水", Item("SX-3", "秋水的来信") } })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await municipal.RawAsync("/api/v1/mailbox/items", "{\"inquirer\":{\"name\":\"慕容秋水\"").RefusedAsync(HttpStatusCode.BadRequest, "request.malformed-json");
    }

    private static async Task ReportAsync(ServiceUnderTest<Program> service, string key)
    {
        var (visitor, chief) = (service.Visitor(), service.Staff(Roles.SectionChief));
        (string, string)[] form =
        [
            ("api_key", key), ("service_code", "complaint"), ("description", "欠薪一事请勿外传"), ("last_name", "慕容"), ("first_name", "秋水"), ("phone", "13977778888"),
            ("email", "qiushui@example.org"), ("address_string", "秋水家门牌 9 号"), ("device_id", "秋水的设备"), ("account_id", "秋水的账户"),
            ("media_url", "https://12345.example/秋水的照片"), ("attribute[subject]", "秋水的来信"), ("attribute[external_number]", "SX-311"),
        ];
        var created = await visitor.FormAsync("json", null, form);
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        var id = (await created.SparkAsync())[0].GetProperty("service_request_id").GetString();
        await visitor.FormAsync("xml", null, [.. form[..^1], ("attribute[external_number]", " 慕容秋水")]).RefusedInItsWordsAsync(400, "consultation.blanks-around-number");
        await visitor.FormAsync("xml", null, [.. form, ("慕容秋水", "13977778888")]).RefusedInItsWordsAsync(400, "request.unknown-field");
        var shown = await visitor.GetStringAsync($"/open311/v2/requests/{id}.json?api_key={key}");
        foreach (var word in Confided)
            shown.ShouldNotContain(word);
        var matter = await ConsultationService.MatterOfAsync(service, id!, "430200");
        await chief.CommandAsync($"{matter}/refusal", new { route = "arbitration", reason = "不予受理秋水的理由" }, 1).DoneAsync();
    }

    private static object Item(string number, string subject = "秋水的来信", string phone = "13977778888") => new
    {
        channel = "mayors-mailbox",
        @class = "complaint",
        subject,
        content = "欠薪一事请勿外传",
        inquirer = new { name = "慕容秋水", phone = number == "SX-1" && subject != "秋水的来信" ? "1" : phone, email = "qiushui@example.org" },
        source = new { system = "秘密信箱", externalNumber = number },
    };

    private static async Task<List<JsonElement>> DeliveriesAsync(ServiceUnderTest<Program> service, string stage) =>
        [.. (await service.Staff(Roles.Administrator).ReadAsync($"/api/v1/mailbox/deliveries?stage={stage}")).GetProperty("items").EnumerateArray()];
}

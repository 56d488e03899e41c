using System.Globalization;
using System.Net;
using System.Text.Json;
using Hrss.Contracts;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp.Open311;

public sealed class Open311LifeTests(ConsultationService consultation)
{
    private const string Agency = "430225";

    // Of the schema of a request, and of the specification's own example.
    private static readonly string[] FieldsOfRequest =
    [
        "service_request_id", "status", "status_notes", "service_name", "service_code", "description", "agency_responsible", "service_notice", "requested_datetime",
        "updated_datetime", "expected_datetime", "address", "address_id", "zipcode", "lat", "long", "media_url",
    ];

    private readonly HttpClient visitor = consultation.Service.Visitor();
    private readonly HttpClient chief = consultation.Service.Staff(Roles.SectionChief, Agency);

    [Fact]
    public async Task A_request_is_created_by_a_form_dispatched_answered_sent_back_answered_again_and_published()
    {
        var system = Unique();
        var key = (await consultation.RegisterAsync(system, Agency, apiKey: "issue"))!;
        var before = DateTimeOffset.UtcNow.AddSeconds(-2);
        var created = await visitor.FormAsync(
            "xml", null, ("api_key", key), ("jurisdiction_id", Agency), ("service_code", "complaint"), ("lat", "26.48"), ("long", "113.77"),
            ("address_string", "株洲市炎陵县霞阳镇某路 1 号"), ("email", "li@example.com"), ("device_id", "d-1"), ("account_id", "a-1"), ("first_name", "四"), ("last_name", "李"),
            ("phone", "13900000000"), ("description", "公司三个月没有发工资。"), ("media_url", "https://12345.example/7.jpg"), ("attribute[topic]", "unpaid-wages"),
            ("attribute[employer]", "某乳业公司"), ("attribute[external_number]", "A-7"));
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        var answer = await created.XmlAsync();
        (answer.Name.LocalName, answer.Elements().Single().Name.LocalName).ShouldBe(("service_requests", "request"));
        var id = answer.Element("request")!.Element("service_request_id")!.Value;
        created.Headers.Location!.ToString().ShouldBe($"/open311/v2/requests/{id}.xml");
        answer.Element("request")!.Element("service_notice")!.Value.ShouldNotBeEmpty();

        using var client = consultation.Service.Machine(Scopes.Forward, Agency);
        var (xml, json) = await client.BothAsync($"requests/{id}");
        (xml.Name.LocalName, xml.Element("request")!.Elements().Select(e => e.Name.LocalName)).ShouldSatisfyAllConditions(
            r => r.Item1.ShouldBe("service_requests"), r => r.Item2.ShouldBe(FieldsOfRequest));
        var open = json[0];
        (Text(open, "status"), Text(open, "service_code"), Text(open, "address")).ShouldBe(("open", "complaint", "炎陵县"));
        Text(open, "agency_responsible").ShouldBe("炎陵县人力资源和社会保障局");
        var requested = Instant(open, "requested_datetime");
        (requested.Offset, requested >= before && requested <= DateTimeOffset.UtcNow.AddSeconds(2)).ShouldBe((TimeSpan.FromHours(8), true), Text(open, "requested_datetime"));
        Instant(open, "expected_datetime").ShouldBeGreaterThan(requested.AddDays(14));

        var address = await MatterOfAsync(id);
        var details = await chief.ReadAsync(address);
        details.GetProperty("channel").GetString().ShouldBe("mayors-hotline");
        details.GetProperty("source").GetProperty("system").GetString().ShouldBe(system);
        details.GetProperty("source").GetProperty("externalNumber").GetString().ShouldBe("A-7");
        details.GetProperty("inquirer").GetProperty("name").GetString().ShouldBe("李四");
        var reported = details.GetProperty("reported");
        (reported.GetProperty("address").GetString(), reported.GetProperty("latitude").GetDouble(), reported.GetProperty("mediaUrl").GetString())
            .ShouldBe(("株洲市炎陵县霞阳镇某路 1 号", 26.48, "https://12345.example/7.jpg"));

        await chief.CommandAsync($"{address}/dispatch", new { department = "劳动监察大队" }, 1).DoneAsync();
        (Text(await OneAsync(client, id), "status"), Text(await OneAsync(client, id), "agency_responsible")).ShouldBe(("open", "劳动监察大队"));
        await chief.CommandAsync($"{address}/answer", new { answer = "李四您好，已责令补发。" }, 2).DoneAsync();
        var closed = await OneAsync(client, id);
        (Text(closed, "status"), Text(closed, "status_notes")).ShouldBe(("closed", "＊＊您好，已责令补发。"));
        Instant(closed, "updated_datetime").ShouldBeGreaterThanOrEqualTo(requested);

        await chief.CommandAsync($"{address}/call-back", new { responded = true, solved = false, satisfied = false }, 3).DoneAsync();
        await chief.CommandAsync($"{address}/rework", new { reason = "未补发" }, 4).DoneAsync();
        (Text(await OneAsync(client, id), "status"), Text(await OneAsync(client, id), "status_notes")).ShouldBe(("open", "已派单。 / Dispatched."));
        await chief.CommandAsync($"{address}/answer", new { answer = "已补发，请拨打 13811112222 核对。" }, 5).DoneAsync();
        Text(await OneAsync(client, id), "status_notes")!.ShouldNotContain("13811112222");

        // The public reads what was published of it, and nothing before.
        await visitor.GetAsync($"/open311/v2/requests/{id}.json?jurisdiction_id={Agency}").RefusedInItsWordsAsync(404, "open311.unknown-request");
        await chief.CommandAsync($"{address}/publication", new { question = "单位拖欠工资怎么办？", answer = "可向劳动监察机构投诉。" }, 6).DoneAsync();
        var published = await OneAsync(visitor, id);
        (Text(published, "description"), Text(published, "status_notes")).ShouldBe(("单位拖欠工资怎么办？", "可向劳动监察机构投诉。"));
        var everything = (await client.GetStringAsync($"/open311/v2/requests.xml")) + await visitor.GetStringAsync($"/open311/v2/requests.json?jurisdiction_id={Agency}");
        foreach (var personal in (string[])["李四", "13900000000", "li@example.com", "三个月没有发工资", "某路 1 号", "26.48", "12345.example", "d-1", "a-1"])
            everything.ShouldNotContain(personal);
        await chief.CommandAsync($"{address}/publication-withdrawal", new { reason = "政策已变" }, 7).DoneAsync();
        await visitor.GetAsync($"/open311/v2/requests/{id}.json?jurisdiction_id={Agency}").RefusedInItsWordsAsync(404, "open311.unknown-request");
    }

    [Theory]
    [InlineData("炎陵县霞阳镇某路 1 号 3 栋", null)]
    [InlineData("炎陵县", "炎陵县")]
    public async Task The_public_is_told_a_place_that_is_a_district_and_no_other_whatever_was_typed_there(string typed, string? shown)
    {
        var key = (await consultation.RegisterAsync(Unique(), Agency, apiKey: "issue"))!;
        var created = await visitor.FormAsync(
            "json", null, ("api_key", key), ("service_code", "inquiry"), ("description", "请问需要哪些材料？"), ("attribute[place]", typed));
        var id = (await created.SparkAsync())[0].GetProperty("service_request_id").GetString()!;
        var address = await MatterOfAsync(id);
        await chief.CommandAsync($"{address}/dispatch", new { department = "养老保险科" }, 1).DoneAsync();
        await chief.CommandAsync($"{address}/answer", new { answer = "请带身份证。" }, 2).DoneAsync();
        await chief.CommandAsync($"{address}/publication", new { question = "需要哪些材料？", answer = "请带身份证，电话 0731-28681000。" }, 3).DoneAsync();

        Text(await OneAsync(visitor, id), "address").ShouldBe(shown);
        var listed = (await visitor.BothAsync("requests", $"?jurisdiction_id={Agency}&service_request_id={id}")).Json[0];
        (Text(listed, "address"), Text(listed, "service_request_id")).ShouldBe((shown, id));
        Text(await OneAsync(visitor, id, key), "address").ShouldBe(typed);
    }

    [Fact]
    public async Task What_is_refused_or_passed_on_to_another_service_is_closed_with_the_reason_and_a_new_date_is_shown()
    {
        var key = (await consultation.RegisterAsync(Unique(), Agency, apiKey: "issue"))!;
        var refused = await CreateAsync(key, "help");
        await chief.CommandAsync($"{await MatterOfAsync(refused)}/refusal", new { route = "arbitration", reason = "请向仲裁委员会申请仲裁" }, 1).DoneAsync();
        var shown = await OneAsync(visitor, refused, key);
        (Text(shown, "status"), Text(shown, "status_notes")).ShouldBe(("closed", "不予受理（仲裁）：请向仲裁委员会申请仲裁"));

        var extended = await CreateAsync(key, "inquiry");
        var matter = await MatterOfAsync(extended);
        var due = Instant(await OneAsync(visitor, extended, key), "expected_datetime");
        await chief.CommandAsync($"{matter}/dispatch", new { department = "就业科" }, 1).DoneAsync();
        await chief.CommandAsync($"{matter}/objection", new { reason = "不属本科" }, 2).DoneAsync();
        await chief.CommandAsync($"{matter}/objection-decision", new { agreed = true }, 3).DoneAsync();
        Text(await OneAsync(visitor, extended, key), "agency_responsible").ShouldBe("炎陵县人力资源和社会保障局");
        await chief.CommandAsync($"{matter}/dispatch", new { department = "养老保险科" }, 4).DoneAsync();
        await chief.CommandAsync($"{matter}/extension", new { days = 5, reason = "须核实" }, 5).DoneAsync();
        await chief.CommandAsync($"{matter}/extension-decision", new { granted = true }, 6).DoneAsync();
        Instant(await OneAsync(visitor, extended, key), "expected_datetime").ShouldBeGreaterThan(due);
        await chief.CommandAsync($"{matter}/classify", new { place = "攸县" }, 7).DoneAsync();
        Text(await OneAsync(visitor, extended, key), "address").ShouldBe("攸县");

        var passedOn = await CreateAsync(key, "report");
        var offered = await MatterOfAsync(passedOn);
        await chief.CommandAsync($"{offered}/offer", new { to = "petition", reason = "属信访事项" }, 1).DoneAsync();
        (await consultation.Service.Machine(Scopes.TakeOver, Agency).CommandAsync("/api/v1/transfers/answers", new FactForServices(new MatterTakenOver
        {
            FactId = Guid.NewGuid(), Agency = Agency, MatterId = Guid.NewGuid(), MatterVersion = 2, OccurredOn = new(2026, 1, 5), RecordedAt = DateTimeOffset.UtcNow,
            From = "consultation", OfferedMatterId = Guid.Parse(offered[^36..]), OfferedNumber = passedOn, By = "petition", Number = "XF-2026-000009",
        }))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        shown = await OneAsync(visitor, passedOn, key);
        (Text(shown, "status"), Text(shown, "status_notes")!.Contains("XF-2026-000009", StringComparison.Ordinal)).ShouldBe(("closed", true));
    }

    [Fact]
    public async Task What_comes_by_this_door_is_counted_as_what_comes_by_the_others_and_everything_adds_up()
    {
        const string agency = "430204";
        var key = (await consultation.RegisterAsync("12345", agency, apiKey: "issue"))!;
        var staff = consultation.Service.Staff(Roles.SectionChief, agency);
        var ids = new List<string>();
        for (var i = 0; i < 3; i++)
            ids.Add(await CreateAsync(key, "inquiry"));
        var (answered, refused) = (await MatterOfAsync(ids[0], agency), await MatterOfAsync(ids[1], agency));
        await staff.CommandAsync($"{answered}/dispatch", new { department = "就业科" }, 1).DoneAsync();
        await staff.CommandAsync($"{answered}/answer", new { answer = "请带身份证。" }, 2).DoneAsync();
        await staff.CommandAsync($"{refused}/refusal", new { route = "litigation", reason = "请起诉" }, 1).DoneAsync();

        var counts = await consultation.Service.OwnCountsAsync(agency, DateOnly.FromDateTime(DateTime.UtcNow.AddHours(8)).Year);
        (counts[Measures.HotlineReceived], counts[Measures.HotlineAnswered], counts[Measures.ConsultationsReceived]).ShouldBe((3, 1, 3));
        (counts[Measures.ConsultationsAnswered] + counts[Measures.ConsultationsRefused] + counts[Measures.ConsultationsTransferred] + counts[Measures.ConsultationsOpen])
            .ShouldBe(counts[Measures.ConsultationsReceived]);
        using var reporting = consultation.Service.Machine(Scopes.Facts);
        reporting.DefaultRequestHeaders.Add(ServiceDefaults.Requests.AgencyOfRequest.Header, agency);
        var facts = await reporting.ReadUntilAsync("/api/v1/facts?limit=5000", read => Received(read).Count() == 3);
        Received(facts).Select(f => f.GetProperty("channel").GetString()).Distinct().ShouldBe([ConsultationChannels.MayorsHotline]);

        static IEnumerable<JsonElement> Received(JsonElement page) => page.GetProperty("facts").EnumerateArray()
            .Where(f => f.GetProperty("kind").GetString() == "consultation.received.v1" && f.GetProperty("agency").GetString() == agency);
    }

    [Fact]
    public async Task A_request_sent_again_is_registered_once_under_its_own_number_or_its_key()
    {
        var system = Unique();
        var key = (await consultation.RegisterAsync(system, Agency, apiKey: "issue"))!;
        (string, string)[] numbered = [("api_key", key), ("service_code", "inquiry"), ("description", "请问需要哪些材料？"), ("attribute[external_number]", "A-1")];
        var first = IdOf(await (await visitor.FormAsync("json", null, numbered)).SparkAsync());
        var again = await visitor.FormAsync("json", Unique(), numbered);
        (again.StatusCode, IdOf(await again.SparkAsync())).ShouldBe((HttpStatusCode.Created, first));
        // By the client's token it is the same request, also where it names the system.
        using var client = consultation.Service.Machine(Scopes.Forward, Agency);
        IdOf(await (await client.FormAsync("json", null, [.. numbered[1..], ("attribute[source_system]", system)])).SparkAsync()).ShouldBe(first);
        await visitor.FormAsync("xml", null, [.. numbered, ("phone", "13900000000")]).RefusedInItsWordsAsync(400, "mailbox.other-content");
        // The mailbox's door knows it too.
        await client.CommandAsync("/api/v1/mailbox/items", new
        {
            channel = "mayors-hotline", @class = "inquiry", subject = "另一件", content = "……", inquirer = new { }, source = new { system, externalNumber = "A-1" },
        }).RefusedAsync(HttpStatusCode.Conflict, "mailbox.other-content");

        (string, string)[] bare = [("api_key", key), ("service_code", "inquiry"), ("description", "请问在哪里办理？")];
        var (once, idempotency) = (IdOf(await (await visitor.FormAsync("json", null, bare)).SparkAsync()), Unique());
        var twice = IdOf(await (await visitor.FormAsync("json", idempotency, bare)).SparkAsync());
        twice.ShouldNotBe(once);
        IdOf(await (await visitor.FormAsync("json", idempotency, bare)).SparkAsync()).ShouldBe(twice);
        await visitor.FormAsync("json", idempotency, [.. bare[..2], ("description", "另一个问题")]).RefusedInItsWordsAsync(400, "idempotency.key-reused");
        await visitor.FormAsync("json", null, [.. bare, ("attribute[external_number]", once)]).RefusedInItsWordsAsync(400, "open311.number-of-ours");
    }

    [Fact]
    public async Task However_many_send_one_request_at_once_it_is_registered_once()
    {
        var key = (await consultation.RegisterAsync(Unique(), Agency, apiKey: "issue"))!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.FormAsync(
            "json", null, ("api_key", key), ("service_code", "inquiry"), ("description", "请问需要哪些材料？"), ("attribute[external_number]", "A-1"))));
        answers.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Created);
        (await Task.WhenAll(answers.Select(async a => IdOf(await a.SparkAsync())))).Distinct().Count().ShouldBe(1);
    }

    private async Task<string> CreateAsync(string key, string service)
    {
        var created = await visitor.FormAsync("json", null, ("api_key", key), ("service_code", service), ("description", "请问需要哪些材料？"));
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        return IdOf(await created.SparkAsync());
    }

    private static async Task<JsonElement> OneAsync(HttpClient client, string id, string? key = null)
    {
        var query = key is not null ? $"?api_key={key}" : client.DefaultRequestHeaders.Authorization is null ? $"?jurisdiction_id={Agency}" : "";
        return (await client.BothAsync($"requests/{id}", query)).Json[0];
    }

    private Task<string> MatterOfAsync(string number, string agency = Agency) => ConsultationService.MatterOfAsync(consultation.Service, number, agency);

    private static string IdOf(JsonElement answer) => answer[0].GetProperty("service_request_id").GetString()!;

    private static string? Text(JsonElement request, string field) => request.GetProperty(field).GetString();

    private static DateTimeOffset Instant(JsonElement request, string field) =>
        DateTimeOffset.ParseExact(request.GetProperty(field).GetString()!, "yyyy-MM-ddTHH:mm:sszzz", CultureInfo.InvariantCulture);

    private static string Unique() => Guid.NewGuid().ToString("N");
}

using System.Net;
using System.Text;
using Hrss.ServiceDefaults;

namespace Hrss.Consultation.Tests.OverHttp.Open311;

public sealed class Open311RefusalsTests(ConsultationService consultation)
{
    private const string Agency = "430211";

    private readonly HttpClient visitor = consultation.Service.Visitor();

    [Theory]
    [InlineData("service_code", "", 400, "not-empty")]
    [InlineData("service_code", "pothole", 404, "open311.unknown-service")]
    [InlineData("description", "", 400, "not-empty")]
    [InlineData("description", "4001", 400, "maximum-length")]
    [InlineData("lat", "27.8", 400, "open311.latitude")]
    [InlineData("long", "113", 400, "open311.latitude")]
    [InlineData("lat,long", "91,113", 400, "open311.latitude")]
    [InlineData("lat,long", "27.8,181", 400, "open311.longitude")]
    [InlineData("lat,long", "NaN,1e3", 400, "open311.latitude")]
    [InlineData("media_url", "http://10.0.0.1/a.jpg", 400, "mailbox.attachment-url")]
    [InlineData("attribute[topic]", "potholes", 400, "open311.unknown-topic")]
    [InlineData("attribute[colour]", "red", 400, "request.unknown-field")]
    [InlineData("colour", "red", 400, "request.unknown-field")]
    [InlineData("attribute[external_number]", " 7", 400, "consultation.blanks-around-number")]
    [InlineData("attribute[source_system]", "another", 403, "mailbox.other-system")]
    [InlineData("jurisdiction_id", "city.gov", 404, "open311.unknown-jurisdiction")]
    [InlineData("jurisdiction_id", "430200", 403, "agency.forbidden")]
    [InlineData("api_key", "wrong", 403, "open311.wrong-key")]
    [InlineData("api_key", "", 403, "open311.key-missing")]
    public async Task What_is_wrong_with_a_form_is_said_in_the_words_of_the_standard_in_both_formats(string names, string values, int status, string code)
    {
        var key = await consultation.RegisterAsync("refusals", Agency, apiKey: "issue");
        var fields = new Dictionary<string, string> { ["api_key"] = key!, ["service_code"] = "inquiry", ["description"] = "请问需要哪些材料？" };
        foreach (var (name, value) in names.Split(',').Zip(values.Split(',')))
            fields[name] = value == "4001" ? new string('长', 4001) : value;
        foreach (var format in (string[])["xml", "json"])
            await visitor.FormAsync(format, null, [.. fields.Select(f => (f.Key, f.Value))]).RefusedInItsWordsAsync(status, code);
        (await (await visitor.GetAsync($"/open311/v2/requests.json?api_key={key}")).SparkAsync()).GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Several_faults_are_told_at_once_each_with_its_field()
    {
        var key = await consultation.RegisterAsync("several", Agency, apiKey: "issue");
        var errors = await (await visitor.FormAsync("xml", null, ("api_key", key!), ("phone", new string('1', 31)))).ErrorsAsync();
        errors.Select(e => e.Description.Split('：')[0]).ShouldBe(["service_code", "description", "phone"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_field_given_twice_another_media_type_and_a_form_that_is_too_large_are_refused()
    {
        var key = await consultation.RegisterAsync("bodies", Agency, apiKey: "issue");
        await visitor.FormAsync("json", null, ("api_key", key!), ("service_code", "inquiry"), ("description", "a"), ("description", "b"))
            .RefusedInItsWordsAsync(400, "request.duplicate-field");
        using var client = consultation.Service.Machine(Scopes.Forward, Agency);
        const string address = "/open311/v2/requests.xml";
        await client.PostAsync(address, new StringContent("{\"service_code\":\"inquiry\"}", Encoding.UTF8, "application/json")).RefusedInItsWordsAsync(400, "open311.not-form");
        await client.PostAsync(address, new StringContent("service_code=inquiry", Encoding.Latin1, "application/x-www-form-urlencoded")).RefusedInItsWordsAsync(400, "open311.not-form");
        await client.PostAsync(address, null).RefusedInItsWordsAsync(400, "open311.not-form");
        await client.FormAsync("xml", null, ("description", new string('x', 1_100_000))).RefusedInItsWordsAsync(400, "open311.too-large");
        await client.FormAsync("xml", null, [.. Enumerable.Range(0, 1100).Select(i => ($"f{i}", "x"))]).RefusedInItsWordsAsync(400, "open311.unreadable-form");
    }

    [Theory]
    [InlineData("services/pothole.xml", 404, "open311.unknown-service")]
    [InlineData("services/pothole.json", 404, "open311.unknown-service")]
    [InlineData("services.yaml", 404, "open311.no-such-address")]
    [InlineData("services", 404, "open311.no-such-address")]
    [InlineData("potholes.json", 404, "open311.no-such-address")]
    [InlineData("services.json?jurisdiction_id=city.gov", 404, "open311.unknown-jurisdiction")]
    [InlineData("services.xml?api_key=wrong", 403, "open311.wrong-key")]
    [InlineData("requests.xml?status=done", 400, "open311.unknown-status")]
    [InlineData("requests.json?service_code=pothole", 404, "open311.unknown-service")]
    [InlineData("requests.json?start_date=yesterday", 400, "open311.malformed-date")]
    [InlineData("requests.xml?start_date=2026-01-01T00:00:00Z&end_date=2026-06-01T00:00:00Z", 400, "open311.range-too-long")]
    [InlineData("requests/ZX-1999-000001.xml", 404, "open311.unknown-request")]
    [InlineData("requests/%27%20or%201=1.json", 404, "open311.unknown-request")]
    [InlineData("tokens/1.json", 404, "open311.unknown-token")]
    public Task What_cannot_be_read_is_said_in_the_words_of_the_standard(string address, int status, string code) =>
        visitor.GetAsync($"/open311/v2/{address}").RefusedInItsWordsAsync(status, code);

    [Fact]
    public async Task A_key_is_good_for_its_system_until_it_is_replaced_withdrawn_or_another_client_speaks_for_the_system()
    {
        var system = Guid.NewGuid().ToString("N");
        Task<HttpResponseMessage> CreateAsync(string? key) =>
            visitor.FormAsync("json", null, ("api_key", key!), ("service_code", "inquiry"), ("description", "请问需要哪些材料？"));

        var first = await consultation.RegisterAsync(system, Agency, apiKey: "issue");
        (await CreateAsync(first)).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await consultation.RegisterAsync(system, Agency)).ShouldBeNull();
        (await CreateAsync(first)).StatusCode.ShouldBe(HttpStatusCode.Created);
        var second = await consultation.RegisterAsync(system, Agency, apiKey: "issue");
        await CreateAsync(first).RefusedInItsWordsAsync(403, "open311.wrong-key");
        (await CreateAsync(second)).StatusCode.ShouldBe(HttpStatusCode.Created);
        await consultation.RegisterAsync(system, Agency, client: "another-client");
        await CreateAsync(second).RefusedInItsWordsAsync(403, "open311.wrong-key");
        var third = await consultation.RegisterAsync(system, Agency, client: "another-client", apiKey: "issue");
        (await CreateAsync(third)).StatusCode.ShouldBe(HttpStatusCode.Created);
        await consultation.RegisterAsync(system, Agency, client: "another-client", apiKey: "withdraw");
        await CreateAsync(third).RefusedInItsWordsAsync(403, "open311.wrong-key");
        // At no other door is a key of any use.
        (await visitor.GetAsync($"/api/v1/mailbox/replies?system={system}&api_key={second}")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_key_is_good_in_a_district_only_where_its_system_is_registered_there_for_the_same_client()
    {
        const string district = "430223";
        var system = Guid.NewGuid().ToString("N");
        var key = await consultation.RegisterAsync(system, "430200", client: system, apiKey: "issue");
        Task<HttpResponseMessage> CreateAsync(params (string, string)[] more) =>
            visitor.FormAsync("json", null, [("api_key", key!), ("service_code", "inquiry"), ("description", "请问需要哪些材料？"), .. more]);
        async Task<int> CountAsync() =>
            (await (await visitor.GetAsync($"/open311/v2/requests.json?api_key={key}&jurisdiction_id={district}")).SparkAsync()).GetArrayLength();

        await CreateAsync(("jurisdiction_id", district)).RefusedInItsWordsAsync(403, "open311.system-elsewhere");
        await CreateAsync(("jurisdiction_id", district), ("attribute[external_number]", "A-1")).RefusedInItsWordsAsync(403, "open311.system-elsewhere");
        (await CreateAsync()).StatusCode.ShouldBe(HttpStatusCode.Created);
        // Another's system of the same name is not the key's.
        await consultation.RegisterAsync(system, district, client: "of-the-district");
        (await consultation.Client("of-the-district", district).FormAsync("json", null, ("service_code", "inquiry"), ("description", "请问？"))).StatusCode.ShouldBe(HttpStatusCode.Created);
        await CreateAsync(("jurisdiction_id", district)).RefusedInItsWordsAsync(403, "open311.system-elsewhere");
        (await CountAsync()).ShouldBe(0);

        await consultation.RegisterAsync(system, district, client: system);
        (await CreateAsync(("jurisdiction_id", district))).StatusCode.ShouldBe(HttpStatusCode.Created);
        (await CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_token_is_as_good_as_a_key_for_the_systems_that_name_its_client()
    {
        (string, string)[] form = [("service_code", "inquiry"), ("description", "请问需要哪些材料？")];
        var (one, two) = (Guid.NewGuid().ToString("N"), Guid.NewGuid().ToString("N"));
        var client = consultation.Client(one, Agency);
        await client.FormAsync("json", null, form).RefusedInItsWordsAsync(403, "mailbox.other-system");
        await consultation.RegisterAsync(one, Agency, client: one);
        (await client.FormAsync("json", null, form)).StatusCode.ShouldBe(HttpStatusCode.Created);
        await consultation.RegisterAsync(two, Agency, client: one);
        await client.FormAsync("json", null, form).RefusedInItsWordsAsync(400, "open311.system-missing");
        (await client.FormAsync("json", null, [.. form, ("attribute[source_system]", two)])).StatusCode.ShouldBe(HttpStatusCode.Created);
        await client.FormAsync("json", null, [.. form, ("attribute[source_system]", "refusals")]).RefusedInItsWordsAsync(403, "mailbox.other-system");
        // Staff may enter for every registered system, and for none that is not.
        var clerk = consultation.Service.Staff(Roles.Clerk, Agency);
        (await clerk.FormAsync("json", null, [.. form, ("attribute[source_system]", one)])).StatusCode.ShouldBe(HttpStatusCode.Created);
        await clerk.FormAsync("json", null, [.. form, ("attribute[source_system]", "nobody")]).RefusedInItsWordsAsync(403, "mailbox.other-system");

        await consultation.Service.Machine(Scopes.Facts, Agency).FormAsync("xml", null, form).RefusedInItsWordsAsync(403, "access.forbidden");
        await consultation.Service.Staff(Roles.Auditor, Agency).FormAsync("xml", null, form).RefusedInItsWordsAsync(403, "access.forbidden");
        await consultation.Service.Bearer("not.a.token").FormAsync("xml", null, form).RefusedInItsWordsAsync(403, "access.unauthenticated");
        await consultation.Service.Bearer("not.a.token").GetAsync("/open311/v2/services.xml").RefusedInItsWordsAsync(403, "access.unauthenticated");
        // The bureau's own client may act for a district by naming it as the jurisdiction.
        await consultation.RegisterAsync(two, "430223", client: two);
        (await consultation.Client(two, "430200").FormAsync("json", null, [.. form, ("jurisdiction_id", "430223")])).StatusCode.ShouldBe(HttpStatusCode.Created);
    }

    [Fact]
    public async Task Who_asks_too_often_without_signing_in_is_told_so_in_the_words_of_the_standard()
    {
        await using var strict = consultation.Service.Another(new Dictionary<string, string> { ["Submissions:PerMinute"] = "3", ["Relay:Enabled"] = "false" });
        using var often = strict.Visitor();
        for (var i = 0; i < 3; i++)
            (await often.GetAsync("/open311/v2/services.json")).StatusCode.ShouldBe(HttpStatusCode.OK);
        await often.GetAsync("/open311/v2/services.json").RefusedInItsWordsAsync(429, "request.too-many");
    }
}

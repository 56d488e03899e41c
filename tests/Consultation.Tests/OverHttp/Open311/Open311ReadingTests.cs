using System.Globalization;
using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp.Open311;

public sealed class Open311ReadingTests(ConsultationService consultation)
{
    private const string Agency = "430224";

    private readonly HttpClient visitor = consultation.Service.Visitor();

    [Fact]
    public async Task The_service_says_where_and_how_the_standard_is_spoken_here()
    {
        var (xml, json) = await visitor.BothAsync("discovery");
        xml.Name.LocalName.ShouldBe("discovery");
        DateTimeOffset.Parse(json.GetProperty("changeset").GetString()!, CultureInfo.InvariantCulture).ShouldBeLessThan(DateTimeOffset.UtcNow);
        foreach (var said in (string[])["contact", "key_service"])
            json.GetProperty(said).GetString().ShouldNotBeNullOrWhiteSpace();
        var endpoint = json.GetProperty("endpoints").EnumerateArray().ShouldHaveSingleItem();
        endpoint.GetProperty("specification").GetString().ShouldBe("http://wiki.open311.org/GeoReport_v2");
        endpoint.GetProperty("type").GetString().ShouldBe("production");
        endpoint.GetProperty("formats").EnumerateArray().Select(f => f.GetString()).ShouldBe(["text/xml", "application/json"]);
        var services = await new HttpClient().GetAsync($"{endpoint.GetProperty("url").GetString()}/services.json");
        services.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_classes_of_consultation_are_services_with_their_definitions()
    {
        var (xml, json) = await visitor.BothAsync("services", "?jurisdiction_id=430200");
        (xml.Name.LocalName, xml.Elements().Select(e => e.Name.LocalName).Distinct().Single()).ShouldBe(("services", "service"));
        json.EnumerateArray().Select(s => s.GetProperty("service_code").GetString()).ShouldBe(["inquiry", "help", "complaint", "report", "suggestion"]);
        foreach (var service in json.EnumerateArray())
        {
            service.EnumerateObject().Select(p => p.Name).ShouldBe(["service_code", "service_name", "description", "metadata", "type", "keywords", "group"]);
            (service.GetProperty("metadata").ValueKind, service.GetProperty("type").GetString()).ShouldBe((JsonValueKind.True, "realtime"));

            var code = service.GetProperty("service_code").GetString();
            var (definition, spark) = await visitor.BothAsync($"services/{code}");
            (definition.Name.LocalName, spark.GetProperty("service_code").GetString()).ShouldBe(("service_definition", code));
            definition.Element("attributes")!.Elements().Select(e => e.Name.LocalName).Distinct().ShouldBe(["attribute"]);
            var attributes = spark.GetProperty("attributes").EnumerateArray().ToList();
            attributes.Select(a => a.GetProperty("order").GetInt32()).ShouldBe(Enumerable.Range(1, attributes.Count));
            foreach (var attribute in attributes)
            {
                attribute.EnumerateObject().Select(p => p.Name).ShouldBe(["variable", "code", "datatype", "required", "datatype_description", "order", "description", "values"]);
                attribute.GetProperty("datatype").GetString().ShouldBeOneOf("string", "number", "datetime", "text", "singlevaluelist", "multivaluelist");
            }

            var topics = attributes.Single(a => a.GetProperty("code").GetString() == "topic").GetProperty("values").EnumerateArray().ToList();
            topics.Select(t => t.GetProperty("key").GetString()).ShouldContain("unpaid-wages");
            definition.Descendants("value").ShouldAllBe(v => v.Element("key")!.Value.Length > 0 && v.Element("name")!.Value.Length > 0);
        }
    }

    [Fact]
    public async Task A_list_holds_the_callers_own_requests_that_meet_the_conditions_the_newest_first()
    {
        var (mine, other) = (await KeyAsync("reader"), await KeyAsync("reader"));
        var (inquiry, help) = (await CreateAsync(mine, "inquiry"), await CreateAsync(mine, "help"));
        var others = await CreateAsync(other, "inquiry");

        (await ListAsync(mine)).ShouldBe([help, inquiry]);
        (await ListAsync(other)).ShouldBe([others]);
        (await ListAsync(mine, "&service_code=help,report")).ShouldBe([help]);
        (await ListAsync(mine, "&status=open&service_code=inquiry")).ShouldBe([inquiry]);
        (await ListAsync(mine, "&status=closed")).ShouldBeEmpty();
        (await ListAsync(mine, $"&service_request_id={inquiry},{others}&status=closed")).ShouldBe([inquiry]);
        (await ListAsync(mine, "&start_date=2020-01-01T00:00:00Z&end_date=2020-03-01T00:00:00Z")).ShouldBeEmpty();
        (await ListAsync(mine, $"&start_date={DateTimeOffset.UtcNow.AddHours(-1):yyyy-MM-ddTHH:mm:ssZ}")).ShouldBe([help, inquiry]);
        (await ListAsync(mine, $"&end_date={DateTimeOffset.UtcNow.AddHours(-1):yyyy-MM-ddTHH:mm:ssZ}")).ShouldBeEmpty();
        (await visitor.BothAsync("requests", $"?jurisdiction_id={Agency}")).Json.GetArrayLength().ShouldBe(0);

        // A client that speaks for both reads both by its token; staff those of every registered system; who only reads facts what is public.
        using var client = consultation.Client("reader", Agency);
        (await client.BothAsync("requests")).Json.EnumerateArray().Select(r => r.GetProperty("service_request_id").GetString()).ShouldBe([others, help, inquiry], ignoreOrder: true);
        (await consultation.Service.Staff(Roles.Clerk, Agency).BothAsync($"requests/{others}")).Json.GetArrayLength().ShouldBe(1);
        await consultation.Service.Machine(Scopes.Facts, Agency).GetAsync($"/open311/v2/requests/{others}.json").RefusedInItsWordsAsync(404, "open311.unknown-request");
        await visitor.GetAsync($"/open311/v2/requests/{others}.xml?api_key={mine}").RefusedInItsWordsAsync(404, "open311.unknown-request");

        // A number in the place of a token is answered with itself.
        var (token, _) = await visitor.BothAsync($"tokens/{inquiry}", $"?api_key={mine}");
        (token.Element("request")!.Element("service_request_id")!.Value, token.Element("request")!.Element("token")!.Value).ShouldBe((inquiry, inquiry));
        await visitor.GetAsync($"/open311/v2/tokens/123456.xml?api_key={mine}").RefusedInItsWordsAsync(404, "open311.unknown-token");
    }

    [Fact]
    public async Task A_list_holds_the_newest_thousand()
    {
        var system = Unique();
        var key = (await consultation.RegisterAsync(system, Agency, apiKey: "issue", client: "bulk"))!;
        using var bulk = consultation.Client("bulk", Agency);
        foreach (var part in Enumerable.Range(0, 1001).Chunk(501))
        {
            var sent = await bulk.CommandAsync("/api/v1/mailbox/batches", new
            {
                items = part.Select(i => new
                {
                    channel = "mayors-hotline", @class = "inquiry", subject = "咨询", content = "……", inquirer = new { }, source = new { system, externalNumber = $"A-{i}" },
                }),
            });
            (await sent.JsonAsync()).GetProperty("registered").GetInt32().ShouldBe(part.Length);
        }

        var listed = await ListAsync(key);
        (listed.Count, listed.Distinct().Count()).ShouldBe((1000, 1000));
        listed.ShouldBe(listed.OrderByDescending(n => n, StringComparer.Ordinal));
        (await ListAsync(key, $"&service_request_id={string.Join(',', listed.Take(100))}")).ShouldBe(listed.Take(100));
    }

    [Fact]
    public async Task Hostile_text_is_text_in_both_formats()
    {
        const string hostile = "]]><request>&lt;\"'\u0001\u000b\uFFFE\r\n\t😀&#0;<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>&e;";
        var key = await KeyAsync();
        var created = await visitor.FormAsync(
            "xml", null, ("api_key", key), ("service_code", "inquiry"), ("description", hostile), ("attribute[place]", "区<&\u0002>"), ("address_string", hostile));
        created.StatusCode.ShouldBe(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
        var id = (await created.XmlAsync()).Element("request")!.Element("service_request_id")!.Value;
        var staff = consultation.Service.Staff(Roles.SectionChief, Agency);
        var address = await ConsultationService.MatterOfAsync(consultation.Service, id, Agency);
        (await staff.ReadAsync(address)).GetProperty("content").GetString().ShouldBe(hostile);
        await staff.CommandAsync($"{address}/dispatch", new { department = "<科>" }, 1).DoneAsync();
        await staff.CommandAsync($"{address}/answer", new { answer = hostile }, 2).DoneAsync();

        var spark = await (await visitor.GetAsync($"/open311/v2/requests/{id}.json?api_key={key}")).SparkAsync();
        spark[0].GetProperty("status_notes").GetString().ShouldBe(hostile);
        var xml = (await (await visitor.GetAsync($"/open311/v2/requests/{id}.xml?api_key={key}")).XmlAsync()).Elements().ShouldHaveSingleItem();
        xml.Element("status_notes")!.Value.ShouldBe(hostile.Replace('\u0001', '\uFFFD').Replace('\u000b', '\uFFFD').Replace('\uFFFE', '\uFFFD'));
        (xml.Element("agency_responsible")!.Value, xml.Element("address")!.Value).ShouldBe(("<科>", "区<&\uFFFD>"));
        await visitor.FormAsync("json", null, ("api_key", key), ("service_code", "inquiry"), ("description", "a\0b")).RefusedInItsWordsAsync(400, "open311.unreadable-form");
    }

    [Fact]
    public async Task The_door_is_in_the_published_api()
    {
        var api = await visitor.ReadAsync("/openapi/v1.json");
        var paths = api.GetProperty("paths").EnumerateObject().Where(p => p.Name.StartsWith("/open311/", StringComparison.Ordinal)).ToDictionary(p => p.Name, p => p.Value);
        paths.Keys.ShouldBe(
            [
                "/open311/v2/discovery.{format}", "/open311/v2/services.{format}", "/open311/v2/services/{code}.{format}", "/open311/v2/requests.{format}",
                "/open311/v2/requests/{id}.{format}", "/open311/v2/tokens/{token}.{format}",
            ], ignoreOrder: true);
        var form = paths["/open311/v2/requests.{format}"].GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/x-www-form-urlencoded");
        form.GetProperty("schema").GetProperty("properties").EnumerateObject().Select(p => p.Name).ShouldContain("attribute[external_number]");
    }

    private async Task<string> KeyAsync(string client = Scopes.Forward) => (await consultation.RegisterAsync(Unique(), Agency, client, "issue"))!;

    private async Task<string> CreateAsync(string key, string service)
    {
        var created = await visitor.FormAsync("json", null, ("api_key", key), ("service_code", service), ("description", "请问需要哪些材料？"));
        return (await created.SparkAsync())[0].GetProperty("service_request_id").GetString()!;
    }

    private async Task<List<string>> ListAsync(string key, string more = "") =>
        [.. (await visitor.BothAsync("requests", $"?api_key={key}{more}")).Json.EnumerateArray().Select(r => r.GetProperty("service_request_id").GetString()!)];

    private static string Unique() => Guid.NewGuid().ToString("N");
}

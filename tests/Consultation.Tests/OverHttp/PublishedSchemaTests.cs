using System.Net;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hrss.Consultation.Publishing;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class PublishedSchemaTests(ConsultationService consultation)
{
    private const string Items = "/api/v1/mailbox/items";
    private const string Batches = "/api/v1/mailbox/batches";

    private readonly HttpClient municipal = consultation.Service.Machine(Scopes.Forward, "430200");

    private static JsonObject Item(string number = "") => new()
    {
        ["channel"] = "mayors-mailbox",
        ["class"] = "inquiry",
        ["subject"] = "咨询退休手续",
        ["content"] = "请问需要哪些材料？",
        ["inquirer"] = new JsonObject { ["name"] = "李四" },
        ["source"] = new JsonObject { ["system"] = "市长信箱", ["externalNumber"] = number.Length > 0 ? number : Guid.NewGuid().ToString("N") },
        ["attachments"] = new JsonArray(Attachment()),
    };

    private static JsonObject Attachment() => new()
    {
        ["name"] = "工资条.jpg", ["mediaType"] = "image/jpeg", ["size"] = 48_211, ["sha256"] = new string('a', 64), ["url"] = "https://mailbox.zhuzhou.example/files/7",
    };

    /// <summary>Changes to a good item: the field, the longest that is good and the shortest that is not.</summary>
    public static TheoryData<string, string, string?> Limits => new()
    {
        { "subject", new string('长', 200), new string('长', 201) },
        { "subject", "题", "" },
        { "subject", "题", " " },
        { "content", new string('长', 20_000), new string('长', 20_001) },
        { "content", "……", "" },
        { "channel", "mayors-hotline", "fax" },
        { "employer", new string('长', 100), new string('长', 101) },
        { "place", new string('长', 50), new string('长', 51) },
        { "inquirer.name", new string('长', 50), new string('长', 51) },
        { "inquirer.phone", new string('1', 30), new string('1', 31) },
        { "inquirer.email", new string('a', 100), new string('a', 101) },
        { "source.system", "市长信箱", "市长 信箱" },
        { "source.system", "市长信箱", new string('长', 51) },
        { "source.system", "市长信箱", "" },
        { "source.system", "市长信箱", "hrss.petition" },
        { "source.externalNumber", new string('7', 100), new string('7', 101) },
        { "source.externalNumber", "7", "" },
        { "attachments.0.name", new string('长', 200), new string('长', 201) },
        { "attachments.0.mediaType", "application/vnd.ms-excel", "excel" },
        { "attachments.0.sha256", new string('F', 64), new string('F', 63) },
        { "attachments.0.sha256", new string('F', 64), new string('G', 64) },
        { "attachments.0.url", "https://a.example/1", "ftp://a.example/1" },
        { "attachments.0.url", "https://a.example/" + new string('1', 1982), "https://a.example/" + new string('1', 1983) },
        { "attachments.0.size", "1", "0" },
        { "attachments.0.size", "2147483648", "2147483649" },
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public async Task What_the_rules_refuse_the_published_schema_says_too_and_what_it_lets_through_they_take(string field, string good, string? bad)
    {
        var schema = await SchemaAsync($"{Items}/schema");
        foreach (var (value, isGood) in ((string?, bool)[])[(good, true), (bad, false)])
        {
            var item = Item();
            Set(item, field, value);
            if (field == "source.externalNumber" && isGood)
                item["source"]!["externalNumber"] = (value + Guid.NewGuid().ToString("N"))[^value!.Length..];
            schema.Broken(item).Any().ShouldBe(!isGood, string.Join(", ", schema.Broken(item)));
            var answer = await municipal.CommandAsync(Items, item);
            ((int)answer.StatusCode >= 400).ShouldBe(!isGood, await answer.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task How_many_files_an_item_and_how_many_items_a_batch_may_have_is_in_the_schema()
    {
        var (ofItem, ofBatch) = (await SchemaAsync($"{Items}/schema"), await SchemaAsync($"{Batches}/schema"));
        foreach (var (count, isGood) in ((int, bool)[])[(0, true), (20, true), (21, false)])
        {
            var item = Item();
            item["attachments"] = new JsonArray([.. Enumerable.Range(0, count).Select(_ => Attachment())]);
            ofItem.Broken(item).ShouldBe(isGood ? [] : ["$.attachments maxItems"]);
            (await municipal.CommandAsync(Items, item)).IsSuccessStatusCode.ShouldBe(isGood);
        }

        foreach (var (count, isGood) in ((int, bool)[])[(0, false), (1, true), (1000, true), (1001, false)])
        {
            var batch = new JsonObject { ["items"] = new JsonArray([.. Enumerable.Range(0, count).Select(i => Item($"schema-{i}"))]) };
            ofBatch.Broken(batch).Any().ShouldBe(!isGood);
            if (!isGood)
                await municipal.CommandAsync(Batches, batch).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        }

        // What an item of a batch must hold is said there as well.
        var one = Item();
        one["subject"] = new string('长', 201);
        ofBatch.Broken(new JsonObject { ["items"] = new JsonArray(one) }).ShouldBe(["$.items[0].subject maxLength"]);
        one = Item();
        one["colour"] = "red";
        ofItem.Broken(one).ShouldBe(["$ additionalProperties"]);
        ofItem.Broken(new JsonObject { ["channel"] = "mayors-mailbox" }).ShouldBe(["$ required"]);
    }

    [Fact]
    public async Task The_published_api_says_the_same_limits()
    {
        var schemas = (await consultation.Service.Visitor().ReadAsync("/openapi/v1.json")).GetProperty("components").GetProperty("schemas");
        JsonElement Field(string schema, string field) => schemas.GetProperty(schema).GetProperty("properties").GetProperty(field);
        (Field("ForwardItem", "subject").GetProperty("maxLength").GetInt32(), Field("ForwardItem", "content").GetProperty("maxLength").GetInt32()).ShouldBe((200, 20_000));
        Field("ForwardItem", "attachments").GetProperty("maxItems").GetInt32().ShouldBe(20);
        (Field("MailboxBatch", "items").GetProperty("minItems").GetInt32(), Field("MailboxBatch", "items").GetProperty("maxItems").GetInt32()).ShouldBe((1, 1000));
        Field("AttachmentReference", "sha256").GetProperty("pattern").GetString().ShouldBe("^[0-9A-Fa-f]{64}$");
        Field("ConsultationSource", "system").GetProperty("allOf").EnumerateArray().Select(p => p.GetProperty("pattern").GetString())
            .ShouldBe([@"^(?![Hh][Rr][Ss][Ss]\.)", @"^[\p{L}\p{N}._-]{1,50}$"]);
        Field("AskQuestion", "subject").GetProperty("maxLength").GetInt32().ShouldBe(200);
        schemas.GetProperty("CallBack").GetProperty("required").EnumerateArray().Select(r => r.GetString()).ShouldBe(["responded", "solved", "satisfied"]);
    }

    [Fact]
    public async Task The_published_api_says_what_a_webhook_is_sent_and_how_that_is_signed()
    {
        var api = await consultation.Service.Visitor().ReadAsync("/openapi/v1.json");
        var sent = api.GetProperty("webhooks").GetProperty(WebhookDescription.Name).GetProperty("post");
        sent.GetProperty("parameters").EnumerateArray().Select(p => (p.GetProperty("in").GetString(), p.GetProperty("name").GetString()))
            .ShouldBe([("header", "webhook-id"), ("header", "webhook-timestamp"), ("header", "webhook-signature")]);
        var message = sent.GetProperty("requestBody").GetProperty("content").GetProperty("application/cloudevents+json").GetProperty("schema").GetProperty("properties");
        // Every state of which a system is told has its type of event.
        var states = typeof(ReplyOutbox).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!);
        message.GetProperty("type").GetProperty("enum").EnumerateArray().Select(t => t.GetString())
            .ShouldBe(states.Select(state => $"cn.gov.hrss.consultation.{state}.v1"), ignoreOrder: true);
        message.GetProperty("data").GetRawText().ShouldContain("externalNumber");
        // Only these lay a reply aside; whatever else is answered, it is tried again.
        sent.GetProperty("responses").EnumerateObject().Select(r => r.Name).ShouldBe(["2XX", "400", "409", "413", "415", "422", "default"], ignoreOrder: true);
    }

    private async Task<SchemaKeywords> SchemaAsync(string address) =>
        new(JsonNode.Parse((await consultation.Service.Visitor().ReadAsync(address)).GetRawText())!.AsObject());

    private static void Set(JsonObject item, string field, string? value)
    {
        var path = field.Split('.');
        var of = path[..^1].Aggregate((JsonNode)item, (node, part) => node is JsonArray all ? all[int.Parse(part, null)]! : node[part]!);
        of[path[^1]] = path[^1] == "size" ? long.Parse(value!, null) : value;
    }
}

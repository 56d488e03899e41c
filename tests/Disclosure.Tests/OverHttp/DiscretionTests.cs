using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

/// <summary>What citizens confide stays in the service's own database.</summary>
public sealed class DiscretionTests(DisclosureService disclosure)
{
    // Every personal word that is sent; none of them may be seen anywhere else.
    private static readonly string[] Confided =
    [
        "欧阳春晓", "13987654321", "430202196507070707", "工资被拖欠一事", "电邮给春晓本人", "诸葛建材", "商业秘密之争", "电话里春晓说", "某街道的低保证明", "附件寄春晓家",
        "春晓已从别处得到", "不服此答复的春晓", "zhuge@example.org",
    ];

    [Fact]
    public async Task Logs_and_traces_of_a_whole_life_and_of_everything_that_goes_wrong_in_it_hold_nothing_that_was_confided()
    {
        using var telltale = new Telltale();
        await using var service = disclosure.Service.Another(
            new Dictionary<string, string>
            {
                ["Logging:LogLevel:Default"] = "Debug",
                // With an address the instrumentation is switched on; nobody listens there.
                ["OTEL_EXPORTER_OTLP_ENDPOINT"] = "http://127.0.0.1:9",
            },
            telltale.Watch);
        await LiveAsync(service);
        await FailAsync(service);

        telltale.Told.ShouldContain(line => line.StartsWith("log ", StringComparison.Ordinal));
        telltale.Told.ShouldContain(line => line.Contains("/correction-notice", StringComparison.Ordinal));
        telltale.Told.ShouldContain(line => line.Contains("insert into", StringComparison.OrdinalIgnoreCase) || line.Contains("mt_events", StringComparison.Ordinal));
        foreach (var word in Confided)
            telltale.Told.Where(line => line.Contains(word, StringComparison.Ordinal)).ShouldBeEmpty(word);
    }

    private static async Task LiveAsync(ServiceUnderTest<Program> service)
    {
        var importer = service.Importer();
        var address = await importer.CommandAsync("/api/v1/requests", Request("in-person", "2011-04-20")).CreatedAsync();
        (string Act, object Body)[] acts =
        [
            ("correction-notice", new { items = new[] { new { subject = "description", explanation = "电话里春晓说" } }, workingDays = 5, on = "2011-04-21" }),
            ("correction", new { description = "工资被拖欠一事", on = "2011-04-22" }),
            ("clarification", new { description = "工资被拖欠一事", note = "电话里春晓说", on = "2011-04-22" }),
            ("opinions", new { ground = "third-party", party = "诸葛建材", concerning = "商业秘密之争", on = "2011-04-22" }),
            ("opinions/answer", new { letter = 1, agrees = false, opinion = "商业秘密之争", on = "2011-04-25" }),
            ("fee", new { items = new[] { new { kind = "copy", amountInFen = 120 } }, on = "2011-04-26" }),
            ("fee/waiver", new { exemption = "minimum-allowance", proof = "某街道的低保证明", approver = "赵主任", on = "2011-04-26" }),
            ("answer", new { outcome = "granted", answer = "附件寄春晓家", publicInterest = "商业秘密之争", on = "2011-04-27" }),
            ("delivery", new { way = "post", receipt = "附件寄春晓家", on = "2011-04-28" }),
        ];
        var version = 2L;
        foreach (var (act, body) in acts)
        {
            var done = await importer.CommandAsync($"{address}/{act}", body, version);
            done.StatusCode.ShouldBe(HttpStatusCode.OK, await done.Content.ReadAsStringAsync());
            version = (await done.JsonAsync()).GetProperty("version").GetInt64();
        }

        (await importer.GetByteArrayAsync($"{address}/letters/answer")).ShouldNotBeEmpty();
        await importer.ReadAsync(address);
        await importer.ReadAsync($"{address}/earlier");
        var withdrawn = await importer.CommandAsync("/api/v1/requests", Request("in-person", "2011-05-04")).CreatedAsync();
        await importer.CommandAsync($"{withdrawn}/withdrawal", new { reason = "春晓已从别处得到", on = "2011-05-05" }, 2).DoneAsync();
    }

    // Everything that is refused, read wrongly or sent twice.
    private static async Task FailAsync(ServiceUnderTest<Program> service)
    {
        var (visitor, importer) = (service.Visitor(), service.Importer());
        await visitor.CommandAsync("/api/v1/requests", Request("fax", null)).RefusedAsync(HttpStatusCode.Forbidden, "disclosure-request.channel-needs-staff");
        await visitor.RawAsync(
                "/api/v1/requests",
                """
                {"电邮给春晓本人":1,"channel":"online","applicant":{"name":"欧阳春晓","kind":"natural-person","contact":"13987654321"},"description":"工资被拖欠一事"}
                """)
            .RefusedAsync(HttpStatusCode.BadRequest, "request.unknown-field");
        await visitor.RawAsync("/api/v1/requests", "{\"applicant\":\"430202196507070707\"}").RefusedAsync(HttpStatusCode.BadRequest, "request.wrong-type");
        await visitor.RawAsync("/api/v1/requests", "{\"applicant\":{\"name\":\"欧阳春晓\"").RefusedAsync(HttpStatusCode.BadRequest, "request.malformed-json");
        await importer.CommandAsync("/api/v1/requests", Request("in-person", "2011-04-20", new string('长', 6000) + "工资被拖欠一事"))
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        var key = $"discretion-{Guid.NewGuid():N}";
        await importer.CommandAsync("/api/v1/requests", Request("in-person", "2011-04-20"), key: key).CreatedAsync();
        await importer.CommandAsync("/api/v1/requests", Request("in-person", "2011-04-21"), key: key)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
        (await service.Staff(Roles.Clerk).CommandAsync("/api/v1/requests", Request("in-person", null))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static object Request(string channel, string? on, string description = "工资被拖欠一事") => new
    {
        channel,
        applicant = new { name = "欧阳春晓", kind = "natural-person", identification = "430202196507070707", contact = "13987654321" },
        description,
        form = "电邮给春晓本人",
        on,
    };
}

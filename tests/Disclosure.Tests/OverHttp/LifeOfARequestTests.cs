using System.Net;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class LifeOfARequestTests(DisclosureService disclosure)
{
    private readonly HttpClient importer = disclosure.Service.Importer();

    private static object By(string channel, string? identification = null, string? on = null) => new
    {
        channel,
        applicant = new { name = "张三", kind = "natural-person", identification, contact = "13800000000" },
        description = "2010 年失业保险基金收支情况",
        form = "纸质",
        on,
    };

    [Fact]
    public async Task A_request_of_2011_is_received_charged_for_and_answered_within_15_working_days()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("in-person", on: "2011-04-20")).CreatedAsync();
        await importer.CommandAsync($"{address}/fee", new { items = new[] { new { kind = "copy", amountInFen = 120 } }, on = "2011-05-03" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/answer", new { outcome = "granted.unknown", answer = "见附件。", on = "2011-05-12" }, version: 2)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "disclosure-request.outcome-unknown");
        await importer.CommandAsync($"{address}/answer", new { outcome = "granted", answer = "见附件。", on = "2011-05-12" }, version: 2).DoneAsync();

        var details = await importer.ReadAsync(address);
        details.GetProperty("number").GetString()!.ShouldStartWith("YSQ-2011-");
        details.GetProperty("stage").GetString().ShouldBe("answered");
        details.GetProperty("regulation").GetString().ShouldBe("of2008");
        details.GetProperty("due").GetProperty("days").GetInt32().ShouldBe(15);
        details.GetProperty("due").GetProperty("legalDue").GetString().ShouldBe("2011-05-12");
        details.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        details.GetProperty("feesInFen").GetInt64().ShouldBe(120);
    }

    [Fact]
    public async Task A_request_of_2024_needs_identification_is_free_and_answered_within_20_working_days()
    {
        await importer.CommandAsync("/api/v1/requests", By("post", on: "2024-04-25"))
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "disclosure-request.identification-missing");
        var address = await importer.CommandAsync("/api/v1/requests", By("post", "430202198001011234", "2024-04-25")).CreatedAsync();
        await importer.CommandAsync($"{address}/fee", new { items = new[] { new { kind = "copy", amountInFen = 120 } }, on = "2024-04-26" }, version: 1)
            .RefusedAsync(HttpStatusCode.Conflict, "disclosure-request.no-cost-fee");
        await importer.CommandAsync($"{address}/answer", new { outcome = "unavailable.not-held", answer = "本机关不掌握。", on = "2024-05-25" }, version: 1).DoneAsync();
        var details = await importer.ReadAsync(address);
        details.GetProperty("regulation").GetString().ShouldBe("of2019");
        details.GetProperty("due").GetProperty("legalDue").GetString().ShouldBe("2024-05-24");
        details.GetProperty("inTime").GetBoolean().ShouldBeFalse();
        await importer.CommandAsync($"{address}/answer", new { outcome = "granted", answer = "见附件。", on = "2024-05-25" }, version: 2)
            .RefusedAsync(HttpStatusCode.Conflict, "disclosure-request.answered");
    }

    [Fact]
    public async Task A_visitor_asks_online_today_and_cannot_read_what_others_asked()
    {
        var visitor = disclosure.Service.Visitor();
        var address = await visitor.CommandAsync("/api/v1/requests", By("online", "430202198001011234")).CreatedAsync();
        await visitor.GetAsync(address).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await visitor.CommandAsync("/api/v1/requests", By("fax", "430202198001011234"))
            .RefusedAsync(HttpStatusCode.Forbidden, "disclosure-request.channel-needs-staff");
        await visitor.CommandAsync("/api/v1/requests", By("online", "430202198001011234", "2011-04-20"))
            .RefusedAsync(HttpStatusCode.Forbidden, "date.back-dating-forbidden");
    }

    [Fact]
    public async Task A_fee_notice_without_items_or_of_nothing_is_refused()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("fax", on: "2011-04-20")).CreatedAsync();
        await importer.CommandAsync($"{address}/fee", new { items = Array.Empty<object>(), on = "2011-05-03" }, version: 1)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await importer.CommandAsync($"{address}/fee", new { items = new[] { new { kind = "copy", amountInFen = 0 } }, on = "2011-05-03" }, version: 1)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        (await importer.ReadAsync(address)).GetProperty("version").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_review_is_registered_against_an_answer()
    {
        var address = await importer.CommandAsync(
            "/api/v1/remedies", new { kind = "review", claimant = "张三", ground = "不服答复", requestNumber = "YSQ-2011-000001", on = "2011-06-01" }).CreatedAsync();
        var details = await importer.ReadAsync(address);
        details.GetProperty("number").GetString()!.ShouldStartWith("JJ-2011-");
        details.GetProperty("kind").GetString().ShouldBe("review");
        await disclosure.Service.Visitor().GetAsync(address).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await importer.CommandAsync("/api/v1/remedies", new { kind = "review", claimant = "张三", ground = "不服答复", requestNumber = "2011/1" })
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
    }
}

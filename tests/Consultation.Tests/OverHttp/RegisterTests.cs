using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

/// <summary>咨询登记簿 and 查重: what staff find consultations by.</summary>
public sealed class RegisterTests(ConsultationService consultation)
{
    // Where no other test registers.
    private const string Agency = "430203";
    private const string Address = "/api/v1/consultations";
    private const string Alike = $"{Address}/alike";

    private readonly HttpClient importer = consultation.Service.Importer();
    private readonly HttpClient clerk = consultation.Service.Staff(Roles.Clerk);

    [Fact]
    public async Task The_register_is_narrowed_by_number_year_channel_class_topic_stage_and_department_and_says_what_is_overdue()
    {
        using var importer = consultation.Service.Machine(Scopes.Import, Agency);
        using var clerk = consultation.Service.Staff(Roles.Clerk, Agency);
        Task<string> CallAsync(string on, string subject, string topic, string asked, string channel = "mayors-hotline") =>
            RegisterTests.CallAsync(importer, on, subject, topic: topic, asked: asked, channel: channel);
        async Task FindsAsync(string query, params string[] found) =>
            (await LinesAsync(clerk, query)).Select(l => l.GetProperty("id").GetGuid()).ShouldBe(found.Select(Id), ignoreOrder: true, query);

        var open = await CallAsync("2013-03-01", "咨询退休手续", topic: "pensions", asked: "inquiry");
        var dispatched = await CallAsync("2013-03-02", "投诉窗口排队", topic: "other", asked: "complaint", channel: "mayors-mailbox");
        await importer.CommandAsync($"{dispatched}/dispatch", new { department = "养老保险科", on = "2013-03-02" }, version: 1).DoneAsync();
        var answered = await CallAsync("2014-03-03", "咨询失业金", topic: "unemployment", asked: "inquiry");
        await importer.CommandAsync($"{answered}/dispatch", new { department = "失业保险科", on = "2014-03-03" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{answered}/answer", new { answer = "请携身份证办理。", on = "2014-03-04" }, version: 2).DoneAsync();

        // The register follows the log after a moment.
        (await Eventually.BecomesAsync(
            () => LinesAsync(clerk, ""), seen => seen.Any(l => l.GetProperty("stage").GetString() == "answered"), "the register")).Select(l => l.GetProperty("subject").GetString()).ShouldBe(
            ["咨询退休手续", "投诉窗口排队", "咨询失业金"], "those due first in front, and what has no term behind them");
        await FindsAsync("?year=2013", open, dispatched);
        await FindsAsync("?channel=mayors-mailbox", dispatched);
        await FindsAsync("?class=complaint", dispatched);
        await FindsAsync("?topic=unemployment", answered);
        await FindsAsync("?stage=dispatched", dispatched);
        await FindsAsync("?stage=answered&year=2014", answered);
        await FindsAsync($"?department={Uri.EscapeDataString("养老保险科")}", dispatched);
        await FindsAsync("?overdue=true", open, dispatched);
        await FindsAsync("?page=2");
        var number = (await clerk.ReadAsync(answered)).GetProperty("number").GetString();
        await FindsAsync($"?number={number}", answered);

        // What is answered again has a term again, and what is closed has none.
        await importer.CommandAsync($"{answered}/call-back", new { responded = true, solved = false, satisfied = false, on = "2014-03-09" }, version: 3).DoneAsync();
        await importer.CommandAsync($"{answered}/rework", new { reason = "答非所问", on = "2014-03-10" }, version: 4).DoneAsync();
        await Eventually.BecomesAsync(() => LinesAsync(clerk, "?stage=sent-back"), seen => seen.Count == 1, "what was sent back");
        await FindsAsync("?overdue=true&year=2014", answered);
    }

    [Fact]
    public async Task What_was_forwarded_is_found_by_the_number_that_the_forwarding_system_knows()
    {
        var forwarded = await importer.CommandAsync(Address, new
        {
            channel = "mayors-hotline", @class = "inquiry", subject = "咨询工伤", content = "……", inquirer = new { phone = "13812345678" },
            source = new { system = "12345", externalNumber = "RX-REG-1" }, on = "2015-03-01",
        }).CreatedAsync();
        var line = (await Eventually.BecomesAsync(() => LinesAsync(clerk, "?externalNumber=RX-REG-1"), seen => seen.Count > 0, "what was forwarded")).Single();
        line.GetProperty("id").GetGuid().ShouldBe(Id(forwarded));
        line.GetProperty("source").GetProperty("system").GetString().ShouldBe("12345");
        line.GetRawText().ShouldNotContain("5678", Case.Sensitive, "the register does not say who asks");
        (await LinesAsync(clerk, "?externalNumber=RX-REG-2")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_hotline_clerk_sees_before_registering_that_the_caller_has_called_before_or_others_about_the_same()
    {
        var first = await CallAsync(importer, "2016-03-01", "反映拖欠工资", "138-0000 6666", "某查重砖厂", "查重区甲", "unpaid-wages", name: "李某");
        var neighbour = await CallAsync(importer, "2016-03-05", "咨询", null, null, "查重区甲", "unpaid-wages");
        var asked = new { inquirer = new { phone = "13800006666" }, employer = " 某查重砖厂 ", place = "查重区甲", topic = "unpaid-wages", subject = "又来反映拖欠工资" };
        var seen = await Eventually.BecomesAsync(() => AlikeAsync(asked), found => Ids(found).Contains(Id(first)) && Ids(found).Contains(Id(neighbour)), "what is alike");
        Ids(seen).ShouldBe([Id(first), Id(neighbour)], "the most alike comes first");
        Why(seen[0]).ShouldBe(["same-person", "same-employer", "same-place-and-topic", "same-place-and-subject"]);
        Why(seen[1]).ShouldBe(["same-place-and-topic"]);
        string.Concat(seen.Select(a => a.GetRawText())).ShouldNotContain("6666", Case.Sensitive, "it says which consultations, not who");
        Ids(await AlikeAsync(new { inquirer = new { name = "李某" }, employer = "某查重砖厂" })).ShouldBe([Id(first)]);

        var again = await CallAsync(importer, "2016-03-09", "催问", "13800006666");
        var earlier = await Eventually.BecomesAsync(
            async () => (IReadOnlyList<JsonElement>)[.. (await clerk.ReadAsync($"{again}/earlier")).EnumerateArray()], found => found.Count == 1, "what came before");
        Ids(earlier).ShouldBe([Id(first)]);
        Ids([.. (await clerk.ReadAsync($"{first}/earlier")).EnumerateArray()]).ShouldBeEmpty("what came later is not earlier");
    }

    [Fact]
    public async Task A_register_that_cannot_be_read_so_is_refused_and_is_for_staff_alone()
    {
        foreach (var query in (string[])["?page=0", "?year=0", "?stage=finished", "?channel=pigeon", "?class=praise", "?topic=weather"])
            await clerk.GetAsync(Address + query).RefusedAsync(HttpStatusCode.BadRequest, "consultation.no-such-page");
        await clerk.CommandAsync(Alike, new { inquirer = new { name = "李某" } }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await clerk.GetAsync($"{Address}/{Guid.NewGuid()}/earlier").RefusedAsync(HttpStatusCode.NotFound, "consultation.not-found");
        using var visitor = consultation.Service.Visitor();
        (await visitor.GetAsync(Address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await visitor.CommandAsync(Alike, new { employer = "某厂" }).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        using var forwarder = consultation.Service.Machine(Scopes.Forward);
        (await forwarder.GetAsync(Address)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await consultation.Service.Staff(Roles.Auditor).CommandAsync(Alike, new { employer = "某厂" }).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
    }

    private static Task<string> CallAsync(
        HttpClient importer, string on, string subject, string? phone = null, string? employer = null, string? place = null, string? topic = null,
        string asked = "inquiry", string channel = "mayors-hotline", string? name = null) => importer.CommandAsync(
            Address, new { channel, @class = asked, subject, content = "……", inquirer = new { name, phone }, topic, employer, place, on }).CreatedAsync();

    private static async Task<IReadOnlyList<JsonElement>> LinesAsync(HttpClient clerk, string query) =>
        [.. (await clerk.ReadAsync(Address + query)).GetProperty("items").EnumerateArray()];

    private async Task<IReadOnlyList<JsonElement>> AlikeAsync(object asked)
    {
        var answer = await clerk.CommandAsync(Alike, asked);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return [.. (await answer.JsonAsync()).EnumerateArray()];
    }

    private static List<Guid> Ids(IReadOnlyList<JsonElement> alike) => [.. alike.Select(a => a.GetProperty("consultation").GetProperty("id").GetGuid())];

    private static IEnumerable<string?> Why(JsonElement alike) => alike.GetProperty("why").EnumerateArray().Select(w => w.GetString());

    private static Guid Id(string address) => Guid.Parse(address[^36..]);
}

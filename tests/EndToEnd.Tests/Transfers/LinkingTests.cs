using System.Net;
using System.Text.Json;
using Hrss.Testing;

namespace Hrss.EndToEnd.Tests.Transfers;

/// <summary>One person's matter across mailbox, hotline, letter and visit: four acts, one matter.</summary>
[Collection<BetweenServices>]
public sealed class LinkingTests(ServicesTogether services)
{
    [Fact]
    public async Task One_persons_matter_by_mailbox_hotline_letter_and_visit_is_four_acts_and_one_matter()
    {
        using var consultations = await services.ClientAsync("consultation");
        using var petitions = await services.ClientAsync("petition");
        var mail = await AskAsync(consultations, "mayors-mailbox", "2012-03-01", "13800001234");
        var call = await AskAsync(consultations, "mayors-hotline", "2012-03-02", "13800001234");
        var letter = await PetitionAsync(petitions, "letter", "2012-03-05", "13800001234");
        var visit = await PetitionAsync(petitions, "visit", "2012-03-06", "13800001234");
        // Whoever registers the visit finds at one place what had come in before, by whatever way.
        var alike = await Eventually.BecomesAsync(
            async () => await (await petitions.CommandAsync("/api/v1/acts/alike", new { name = "张三", phone = "138-0000 1234" })).JsonAsync(),
            answer => answer.GetProperty("acts").GetArrayLength() == 4, "what came in");
        alike.GetProperty("acts").EnumerateArray().Select(a => (Text(a.GetProperty("act"), "service"), a.GetProperty("act").GetProperty("id").GetGuid()))
            .ShouldBe([("petition", IdOf(visit)), ("petition", IdOf(letter)), ("consultation", IdOf(call)), ("consultation", IdOf(mail))]);
        alike.GetProperty("unasked").GetArrayLength().ShouldBe(0);
        await LinkAsync(consultations, call, new { first = IdOf(mail), reason = "同一人同一事", on = "2012-03-02" });
        await LinkAsync(petitions, letter, new { service = "consultation", first = IdOf(mail), reason = "同一人同一事", on = "2012-03-05" });
        await LinkAsync(petitions, visit, new { service = "consultation", first = IdOf(mail), reason = "同一人同一事", on = "2012-03-06" });

        // From each of the four all four are seen.
        foreach (var (client, address) in ((HttpClient, string)[])[(consultations, mail), (consultations, call), (petitions, letter), (petitions, visit)])
        {
            var acts = await client.ReadAsync($"{address}/acts");
            (acts.GetProperty("first").GetProperty("id").GetGuid(), acts.GetProperty("unasked").GetArrayLength()).ShouldBe((IdOf(mail), 0));
            acts.GetProperty("repeats").EnumerateArray().Select(a => (Text(a, "service"), Text(a, "channel"), a.GetProperty("id").GetGuid())).ShouldBe(
            [
                ("consultation", "mayors-hotline", IdOf(call)), ("petition", "letter", IdOf(letter)), ("petition", "visit", IdOf(visit)),
            ]);
        }

        using var reporting = services.System.CreateClient("reporting");
        var counted = await reporting.ReadUntilAsync("/api/v1/acts-and-matters/2012", r => (Number(r, "acts"), Number(r, "repeats")) == (4, 3));
        Number(counted, "matters").ShouldBe(1);

        // It was not the same matter after all.
        await petitions.CommandAsync($"{visit}/link/end", new { reason = "另有诉求", on = "2012-03-07" }, version: 2).DoneAsync();
        counted = await reporting.ReadUntilAsync("/api/v1/acts-and-matters/2012", r => Number(r, "repeats") == 2);
        (Number(counted, "acts"), Number(counted, "matters")).ShouldBe((4, 2));
        (await reporting.ReadUntilAsync("/api/v1/reconciliation/2012", r => r.GetProperty("clean").GetBoolean())).GetProperty("differences").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_first_that_is_not_there_that_repeats_another_or_that_came_later_is_refused_across_services()
    {
        using var consultations = await services.ClientAsync("consultation");
        using var petitions = await services.ClientAsync("petition");
        var (first, second) = (await AskAsync(consultations, "mayors-mailbox", "2013-03-01"), await AskAsync(consultations, "mayors-hotline", "2013-03-02"));
        await LinkAsync(consultations, second, new { first = IdOf(first), reason = "同一人同一事", on = "2013-03-02" });
        var letter = await PetitionAsync(petitions, "letter", "2013-03-05");
        await RefusedAsync(petitions, letter, "consultation", Guid.NewGuid(), "link.no-such-first");
        await RefusedAsync(petitions, letter, "consultation", IdOf(second), "link.first-is-repeat", HttpStatusCode.Conflict);
        await RefusedAsync(petitions, letter, "treasury", IdOf(first), "link.no-such-service");
        await RefusedAsync(consultations, first, "petition", IdOf(letter), "link.is-first", HttpStatusCode.Conflict);
        var third = await AskAsync(consultations, "mayors-hotline", "2013-03-03");
        await RefusedAsync(consultations, third, "petition", IdOf(letter), "link.first-is-later");
        // What a call repeats cannot repeat a mail: the call would hang between them, seen by neither.
        var (mail, middle, call) = (
            await AskAsync(consultations, "mayors-mailbox", "2013-03-01"), await PetitionAsync(petitions, "letter", "2013-03-02"),
            await AskAsync(consultations, "mayors-hotline", "2013-03-03"));
        await LinkAsync(consultations, call, new { service = "petition", first = IdOf(middle), reason = "同一人同一事", on = "2013-03-03" });
        await RefusedAsync(petitions, middle, "consultation", IdOf(mail), "link.is-first", HttpStatusCode.Conflict);
        // Nothing came of all that.
        (await petitions.ReadAsync(letter)).TryGetProperty("linked", out var linked);
        linked.ValueKind.ShouldBeOneOf(JsonValueKind.Undefined, JsonValueKind.Null);
    }

    private static Task<string> AskAsync(HttpClient consultations, string channel, string on, string phone = "13800000000") => consultations.CommandAsync("/api/v1/consultations", new
    {
        channel, @class = "complaint", subject = "拖欠工资", content = "公司三个月没有发工资。", inquirer = new { name = "张三", phone }, on,
    }).CreatedAsync();

    private static Task<string> PetitionAsync(HttpClient petitions, string channel, string on, string phone = "13800000000") => petitions.CommandAsync("/api/v1/petitions", new
    {
        channel, subject = "拖欠工资", content = "公司三个月没有发工资。", petitioner = new { name = "张三", phone }, on,
    }).CreatedAsync();

    private static Task LinkAsync(HttpClient client, string matter, object body) => client.CommandAsync($"{matter}/link", body, version: 1).DoneAsync();

    private static Task RefusedAsync(
        HttpClient client, string matter, string service, Guid first, string code, HttpStatusCode status = HttpStatusCode.UnprocessableEntity) =>
        client.CommandAsync($"{matter}/link", new { service, first, reason = "同一事", on = "2013-03-06" }, version: 1).RefusedAsync(status, code);

    private static Guid IdOf(string address) => Guid.Parse(address[^36..]);

    private static long Number(JsonElement of, string name) => of.GetProperty(name).GetInt64();

    private static string? Text(JsonElement of, string name) => of.GetProperty(name).GetString();
}

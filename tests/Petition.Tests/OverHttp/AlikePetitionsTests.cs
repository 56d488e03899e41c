using System.Net;
using System.Text.Json;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Queries;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Marten;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>Whether somebody has been here before is asked before the petition is registered (重复信访查重).</summary>
public sealed class AlikePetitionsTests(PetitionService petition)
{
    private const string Agency = "430200";
    private const string Address = "/api/v1/petitions/alike";
    private const string Works = "某查重机械厂";

    [Fact]
    public async Task The_reception_officer_finds_the_same_person_employer_and_place_before_he_registers_anything()
    {
        using var importer = petition.Service.Machine(Scopes.Import, Agency);
        var first = Id(await importer.CommandAsync("/api/v1/petitions", Visit("2011-03-01", "李查重", "138-0000 7777", Works, "查重区甲", "反映拖欠工资")).CreatedAsync());
        var neighbour = Id(await importer.CommandAsync("/api/v1/petitions", Visit("2011-03-05", "王查重", null, null, "查重区甲", "反映工伤认定")).CreatedAsync());
        using var clerk = petition.Service.Officer(Roles.Clerk, "account-of-reception", "周某", "信访科", Agency);

        var asked = new { petitioner = new { name = "李 查重", phone = "13800007777" }, employer = " 某查重机械厂 ", place = "查重区甲", topic = "unpaid-wages", subject = "又来反映拖欠工资" };
        var seen = await UntilAsync(clerk, asked, first, neighbour);
        seen[0].GetProperty("petition").GetProperty("id").GetGuid().ShouldBe(first, "the most alike comes first");
        Why(seen[0]).ShouldBe(["same-person", "same-employer", "same-place-and-topic", "same-place-and-subject"]);
        Why(seen.Single(a => a.GetProperty("petition").GetProperty("id").GetGuid() == neighbour)).ShouldBe(["same-place-and-topic"]);
        string.Concat(seen.Select(a => a.GetRawText())).ShouldNotContain("7777", Case.Sensitive, "it says which petitions, not who");

        (await AlikeAsync(clerk, new { petitioner = new { name = "李查重", phone = "13900000000" } })).ShouldBeEmpty("a name alone is shared by many");
        (await AlikeAsync(clerk, new { petitioner = new { name = "赵某", identification = "4302 0019 8001 011234" } })).ShouldBeEmpty();
        Ids(await AlikeAsync(clerk, new { employer = Works })).ShouldBe([first]);
    }

    [Fact]
    public async Task Words_are_compared_with_what_came_from_the_same_place_within_a_year()
    {
        using var importer = petition.Service.Machine(Scopes.Import, Agency);
        var today = new ServiceDefaults.Requests.BusinessClock(TimeProvider.System).Today;
        var recent = Id(await importer.CommandAsync("/api/v1/petitions", Visit($"{today.AddMonths(-2):yyyy-MM-dd}", "甲", null, null, "查重区乙", "反映厂区宿舍停水停电")).CreatedAsync());
        var old = Id(await importer.CommandAsync("/api/v1/petitions", Visit($"{today.AddMonths(-14):yyyy-MM-dd}", "乙", null, null, "查重区乙", "反映厂区宿舍停水停电")).CreatedAsync());
        using var clerk = petition.Service.Staff(Roles.Clerk, Agency);
        Ids(await UntilAsync(clerk, new { place = "查重区乙", subject = "反映厂区宿舍停水，停电" }, recent)).ShouldBe([recent]);
        Ids(await UntilAsync(clerk, new { place = "查重区乙", topic = "unpaid-wages" }, recent, old)).ShouldBe([recent, old]);
    }

    [Fact]
    public async Task However_many_came_from_the_place_since_what_the_same_person_and_employer_brought_earlier_is_found()
    {
        const string wages = "反映拖欠工资";
        var who = new Petitioner("孙查重", "13800008888", null, "430200197001018888");
        var identity = Row(1, new(2012, 1, 5)) with { IdentityKey = who.IdentityKey, Place = "查重区戊" };
        var person = Row(2, new(2012, 1, 6)) with { PersonKey = who.Key, Place = "查重区戊" };
        var employer = Row(3, new(2012, 1, 7)) with { Employer = "某查重纺织厂", Place = "查重区戊" };
        await using (var session = petition.Service.Services.GetRequiredService<IDocumentStore>().LightweightSession(Agency))
        {
            session.Store(identity, person, employer);
            session.Store([.. Enumerable.Range(4, 150).Select(n => Row(n, new(2012, 2, 1)) with { Place = "查重区丁", TopicWord = "unpaid-wages", Subject = wages })]);
            await session.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        using var clerk = petition.Service.Staff(Roles.Clerk, Agency);
        var seen = await AlikeAsync(clerk, new
        {
            petitioner = new { name = who.Name, phone = who.Phone, identification = who.Identification }, employer = "某查重纺织厂", place = "查重区丁", topic = "unpaid-wages", subject = wages,
        });
        foreach (var (earlier, why) in ((PetitionOnRecord, string)[])[(identity, "same-identity"), (person, "same-person"), (employer, "same-employer")])
            Why(seen.Single(a => a.GetProperty("petition").GetProperty("id").GetGuid() == earlier.Id)).ShouldBe([why]);
        seen.Count.ShouldBe(103, "of those that have the place and the topic alone the latest hundred");

        static PetitionOnRecord Row(int n, DateOnly on) => new(Guid.CreateVersion7(), $"XF-2012-{900_000 + n}", PetitionChannel.Letter, on, PetitionStage.Registered);
    }

    [Fact]
    public async Task What_the_reader_must_not_see_is_not_found_and_the_public_does_not_ask()
    {
        using var importer = petition.Service.Machine(Scopes.Import, Agency);
        var hidden = await importer.CommandAsync("/api/v1/petitions", Visit("2011-04-01", "冯举报", "13900003333", null, "查重区丙", "反映索要好处费")).CreatedAsync();
        await importer.CommandAsync(
            $"{hidden}/classification", new { @class = "accusation", accused = (object[])[new { kind = "staff", name = "钱某", department = "查重科", account = "account-of-qian" }], on = "2011-04-02" }, version: 1).DoneAsync();
        var asked = new { petitioner = new { name = "冯举报", phone = "13900003333" }, place = "查重区丙", topic = "unpaid-wages" };
        using var other = petition.Service.Officer(Roles.Clerk, "account-of-li", "李某", "信访科", Agency);
        Ids(await UntilAsync(other, asked, Id(hidden))).ShouldBe([Id(hidden)]);
        (await ActsAsync(other)).ShouldBe([Id(hidden)]);
        foreach (var (account, name) in ((string, string)[])[("account-of-qian", "钱某"), ("account-of-sun", "孙某")])
        {
            using var kept = petition.Service.Officer(Roles.Clerk, account, name, "查重科", Agency);
            (await AlikeAsync(kept, asked)).ShouldBeEmpty();
            (await ActsAsync(kept)).ShouldBeEmpty("nor by way of the acts of all services");
        }

        await petition.Service.Visitor().CommandAsync(Address, asked).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await petition.Service.Staff(Roles.Auditor, Agency).CommandAsync(Address, asked).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
    }

    private static async Task<List<Guid>> ActsAsync(HttpClient reader)
    {
        var answer = await reader.CommandAsync("/api/v1/acts/alike", new { name = "冯举报", phone = "13900003333", place = "查重区丙", topic = "unpaid-wages" });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return [.. (await answer.JsonAsync()).GetProperty("acts").EnumerateArray().Select(a => a.GetProperty("act").GetProperty("id").GetGuid())];
    }

    private static object Visit(string on, string name, string? phone, string? employer, string place, string subject) => new
    {
        channel = "visit", subject, content = "……", petitioner = new { name, phone }, on, topic = "unpaid-wages", employer, place,
    };

    private static async Task<List<JsonElement>> AlikeAsync(HttpClient reader, object asked)
    {
        var answer = await reader.CommandAsync(Address, asked);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return [.. (await answer.JsonAsync()).EnumerateArray()];
    }

    // The register may follow the log after a moment.
    private static Task<List<JsonElement>> UntilAsync(HttpClient reader, object asked, params Guid[] found) =>
        Eventually.BecomesAsync(() => AlikeAsync(reader, asked), seen => found.All(Ids(seen).Contains), "what is alike");

    private static List<Guid> Ids(IEnumerable<JsonElement> alike) => [.. alike.Select(a => a.GetProperty("petition").GetProperty("id").GetGuid())];

    private static IEnumerable<string?> Why(JsonElement alike) => alike.GetProperty("why").EnumerateArray().Select(w => w.GetString());

    private static Guid Id(string address) => Guid.Parse(address[^36..]);
}

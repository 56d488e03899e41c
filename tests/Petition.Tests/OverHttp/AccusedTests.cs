using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>The accused never sees the petitioner (2005 Arts 23, 44; 2022 Arts 30(3), 46(5)).</summary>
public sealed class AccusedTests(PetitionService petition)
{
    private const string Agency = "430223";
    private const string Petitioner = "冯举报";
    private const string Text = "社保局钱某索要好处费。";

    private static readonly string[] Acts = ["classification", "acceptance", "refusal", "assignment", "answer", "link", "withdrawal", "review", "delivery"];

    [Fact]
    public async Task Whoever_is_accused_by_account_finds_nothing_and_does_nothing()
    {
        var (address, number) = await AccuseAsync(new { kind = "staff", name = "钱某", department = "社保局", account = "account-of-qian" });
        foreach (var role in (string[])[Roles.Clerk, Roles.BureauLeader, Roles.Auditor])
        {
            using var accused = petition.Service.Officer(role, "account-of-qian", "钱某", "社保局", Agency);
            foreach (var read in (string[])["", "/procedures"])
                await accused.GetAsync(address + read).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
            (await NumbersAsync(accused)).ShouldNotContain(number);
        }

        using var clerk = petition.Service.Officer(Roles.Clerk, "account-of-qian", "钱某", "社保局", Agency);
        await clerk.GetAsync($"{address}/earlier").RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
        foreach (var act in Acts)
            await clerk.CommandAsync($"{address}/{act}", BodyOf(act), version: 2).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
    }

    [Fact]
    public async Task Whoever_is_accused_by_name_alone_finds_nothing_under_that_name()
    {
        var (address, _) = await AccuseAsync(new { kind = "staff", name = "周某" });
        using var accused = petition.Service.Officer(Roles.Clerk, "account-17", "周某", "就业科", Agency);
        using var other = petition.Service.Officer(Roles.Clerk, "account-18", "吴某", "就业科", Agency);
        await accused.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
        (await other.ReadAsync(address)).GetProperty("content").GetString().ShouldBe(Text);
    }

    [Fact]
    public async Task The_accused_department_sees_how_far_the_matter_is_and_neither_who_petitions_nor_what_for()
    {
        var (address, number) = await AccuseAsync(new { kind = "unit", name = "社保局" });
        using var colleague = petition.Service.Officer(Roles.SectionChief, "account-of-sun", "孙某", "社保局", Agency);
        var seen = await colleague.ReadAsync(address);
        (seen.GetProperty("number").GetString(), seen.GetProperty("stage").GetString(), seen.GetProperty("restricted").GetBoolean()).ShouldBe((number, "registered", true));
        foreach (var hidden in (string[])[Petitioner, "13900001111", "芦淞区某路 1 号", Text, "反映索要好处费", "退还好处费"])
            seen.GetRawText().ShouldNotContain(hidden);
        await colleague.GetAsync($"{address}/procedures").RefusedAsync(HttpStatusCode.Forbidden, "petition.kept-out");
        await colleague.GetAsync($"{address}/earlier").RefusedAsync(HttpStatusCode.Forbidden, "petition.kept-out");
        foreach (var act in Acts)
            await colleague.CommandAsync($"{address}/{act}", BodyOf(act), version: 2).RefusedAsync(HttpStatusCode.Forbidden, "petition.kept-out");
        (await NumbersAsync(colleague)).ShouldNotContain(number);

        using var other = petition.Service.Officer(Roles.SectionChief, "account-of-li", "李某", "监察室", Agency);
        (await other.ReadAsync(address)).GetProperty("petitioner").GetProperty("name").GetString().ShouldBe(Petitioner);
        (await NumbersAsync(other)).ShouldContain(number);

        await colleague.GetAsync($"/api/v1/acts/{address[^36..]}").RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
    }

    [Fact]
    public async Task What_hides_one_act_of_a_matter_hides_the_others_that_are_linked_to_it()
    {
        var (address, number) = await AccuseAsync(new { kind = "unit", name = "社保局" });
        using var colleague = petition.Service.Officer(Roles.SectionChief, "account-of-sun", "孙某", "社保局", Agency);
        using var other = petition.Service.Officer(Roles.SectionChief, "account-of-li", "李某", "监察室", Agency);
        string[] repeats = [await RegisterAsync("2011-04-01"), await RegisterAsync("2011-04-02")];
        (await colleague.ReadAsync(repeats[0])).GetProperty("content").GetString().ShouldBe(Text);
        foreach (var repeat in repeats)
            await other.CommandAsync($"{repeat}/link", new { first = Guid.Parse(address[^36..]), reason = "同一事" }, version: 1).DoneAsync();
        (await other.ReadAsync($"{repeats[0]}/acts")).GetProperty("first").GetProperty("number").GetString().ShouldBe(number);
        foreach (var repeat in repeats)
        {
            var seen = await colleague.ReadAsync(repeat);
            (seen.GetProperty("restricted").GetBoolean(), seen.GetRawText().Contains(Petitioner, StringComparison.Ordinal)).ShouldBe((true, false));
            await colleague.GetAsync($"{repeat}/acts").RefusedAsync(HttpStatusCode.Forbidden, "petition.kept-out");
        }

        // And what accuses in the repeat hides the first.
        using var importer = Importer();
        await importer.CommandAsync($"{repeats[1]}/classification", new { @class = "accusation", accused = (object[])[new { kind = "staff", name = "吴某" }] }, version: 2).DoneAsync();
        using var accused = petition.Service.Officer(Roles.Clerk, "account-of-wu", "吴某", "就业科", Agency);
        foreach (var act in (string[])[address, .. repeats])
            await accused.GetAsync(act).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
    }

    [Theory]
    [InlineData("qian", null)]
    [InlineData(" QIAN ", null)]
    [InlineData("somebody-else", "钱某")]
    [InlineData(null, " 钱 某 ")]
    public async Task An_account_is_known_by_its_sign_in_name_and_a_name_however_it_was_typed(string? account, string? name)
    {
        var (address, _) = await AccuseAsync(new { kind = "staff", name = name ?? "钱经理", account });
        using var accused = petition.Service.Officer(Roles.Clerk, Guid.NewGuid().ToString(), "钱某", "就业科", Agency, signInName: "qian");
        await accused.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
        using var other = petition.Service.Officer(Roles.Clerk, Guid.NewGuid().ToString(), "钱某某", "就业科", Agency, signInName: "qian2");
        (await other.ReadAsync(address)).GetProperty("content").GetString().ShouldBe(Text);
    }

    [Fact]
    public async Task Of_an_accused_unit_both_it_and_the_department_above_it_are_kept_out()
    {
        var (address, _) = await AccuseAsync(new { kind = "unit", name = "社保局", department = "市人社局" });
        foreach (var department in (string[])["社保局", "市人社局"])
        {
            using var colleague = petition.Service.Officer(Roles.Clerk, "account-of-sun", "孙某", department, Agency);
            (await colleague.ReadAsync(address)).GetProperty("restricted").GetBoolean().ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Whom_a_petition_names_when_it_comes_in_never_sees_it()
    {
        using var visitor = petition.Service.Visitor();
        visitor.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        var address = await visitor.CommandAsync("/api/v1/petitions", new
        {
            channel = "online", subject = "反映索要好处费", content = Text, petitioner = new { name = Petitioner },
            accused = (object[])[new { kind = "staff", name = "郑某" }],
        }).CreatedAsync();
        using var accused = petition.Service.Officer(Roles.Clerk, "account-of-zheng", "郑某", "就业科", Agency);
        await accused.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
        using var importer = Importer();
        (await importer.ReadAsync(address)).GetProperty("classified").GetProperty("class").GetString().ShouldBe("accusation");
    }

    [Fact]
    public async Task What_has_ended_before_anybody_knew_whom_it_accuses_is_hidden_from_then_on()
    {
        using var importer = Importer();
        var address = await importer.CommandAsync("/api/v1/petitions", Letter("2011-03-01")).CreatedAsync();
        await importer.CommandAsync($"{address}/refusal", new { reason = "属纪检机关职权", route = "市纪委", on = "2011-03-02" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/classification", new { @class = "accusation", accused = (object[])[new { kind = "staff", name = "孙某某" }], on = "2011-03-03" }, version: 2)
            .DoneAsync();
        using var accused = petition.Service.Officer(Roles.Clerk, "account-19", "孙某某", "就业科", Agency);
        await accused.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
    }

    [Fact]
    public async Task What_is_hidden_shows_neither_among_earlier_petitions_nor_as_the_first_of_a_repeat()
    {
        var (hidden, _) = await AccuseAsync(new { kind = "unit", name = "社保局" });
        using var importer = Importer();
        var later = await RegisterAsync("2011-04-01");
        using var colleague = petition.Service.Officer(Roles.Clerk, "account-of-sun", "孙某", "社保局", Agency);
        var id = Guid.Parse(hidden[^36..]);
        Ids(await colleague.ReadAsync($"{later}/earlier")).ShouldNotContain(id);
        Ids(await importer.ReadAsync($"{later}/earlier")).ShouldContain(id);
        await colleague.CommandAsync($"{later}/link", new { first = id, reason = "同一人" }, version: 1).RefusedAsync(HttpStatusCode.UnprocessableEntity, "link.no-such-first");
    }

    [Fact]
    public async Task What_is_hidden_is_neither_listed_nor_counted_among_the_due_dates()
    {
        const string list = "/api/v1/deadlines?within=0";
        var (address, number) = await AccuseAsync(new { kind = "staff", name = "钱某", department = "社保局", account = "account-of-qian" });
        using var importer = Importer();
        var whole = await importer.ReadUntilAsync(list, due => Numbers(due).Contains(number));
        using var accused = petition.Service.Officer(Roles.Clerk, "account-of-qian", "钱某", "社保局", Agency);
        using var colleague = petition.Service.Officer(Roles.SectionChief, "account-of-sun", "孙某", "社保局", Agency);
        using var other = petition.Service.Officer(Roles.SectionChief, "account-of-li", "李某", "监察室", Agency);
        foreach (var kept in (HttpClient[])[accused, colleague])
        {
            var seen = await kept.ReadAsync(list);
            Numbers(seen).ShouldNotContain(number);
            seen.GetRawText().ShouldNotContain(address[^36..]);
            seen.GetProperty("overdue").GetInt32().ShouldBe(Numbers(seen).Count);
        }

        Numbers(await other.ReadAsync(list)).ShouldContain(number);
        whole.GetProperty("overdue").GetInt32().ShouldBe(Numbers(whole).Count);

        static List<string?> Numbers(JsonElement due) => [.. due.GetProperty("matters").EnumerateArray().Select(m => m.GetProperty("number").GetString())];
    }

    [Fact]
    public async Task Who_is_recused_neither_reads_nor_handles_the_petition_any_longer()
    {
        using var importer = Importer();
        var address = await importer.CommandAsync("/api/v1/petitions", Letter("2011-03-01")).CreatedAsync();
        using var officer = petition.Service.Officer(Roles.Clerk, "account-of-wang", "王五", "监察支队", Agency);
        (await officer.ReadAsync(address)).GetProperty("content").GetString().ShouldBe(Text);
        await importer.CommandAsync($"{address}/recusal", new { officer = "王五", account = "account-of-wang", reason = "信访人的近亲属", decidedBy = "赵局长", on = "2011-03-02" }, version: 1)
            .DoneAsync();
        var seen = await officer.ReadAsync(address);
        (seen.GetProperty("restricted").GetBoolean(), seen.GetRawText().Contains(Text, StringComparison.Ordinal)).ShouldBe((true, false));
        await officer.CommandAsync($"{address}/acceptance", new { }, version: 2).RefusedAsync(HttpStatusCode.Forbidden, "petition.kept-out");
    }

    [Fact]
    public async Task Extensions_recusals_and_the_like_are_for_leaders()
    {
        using var importer = Importer();
        var address = await importer.CommandAsync("/api/v1/petitions", Letter("2011-03-01")).CreatedAsync();
        using var clerk = petition.Service.Staff(Roles.Clerk, Agency);
        foreach (var act in (string[])["extension", "recusal", "lead", "conclusion", "reopening"])
            await clerk.CommandAsync($"{address}/{act}", new { }, version: 1).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
    }

    private static object Letter(string on) => new
    {
        channel = "letter", subject = "反映索要好处费", content = Text, demands = (string[])["退还好处费"], on,
        petitioner = new { name = Petitioner, phone = "13900001111", address = "芦淞区某路 1 号" },
    };

    private static object BodyOf(string act) => act switch
    {
        "classification" => new { @class = "suggestion" },
        "refusal" => new { reason = "……", route = "……" },
        "assignment" => new { department = "社保局" },
        "answer" => new { outcome = "supported", answer = "……" },
        "link" => new { first = Guid.NewGuid(), reason = "……" },
        "review" => new { level = "review", organ = "市信访局", reason = "……" },
        "delivery" => new { way = "post" },
        _ => new { },
    };

    private static IEnumerable<Guid> Ids(JsonElement alike) => alike.EnumerateArray().Select(a => a.GetProperty("petition").GetProperty("id").GetGuid());

    private static async Task<IReadOnlyList<string>> NumbersAsync(HttpClient reader) =>
        [.. (await reader.ReadAsync("/api/v1/petitions?year=2011")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("number").GetString()!)];

    private async Task<(string Address, string Number)> AccuseAsync(object accused)
    {
        using var importer = Importer();
        var address = await importer.CommandAsync("/api/v1/petitions", Letter("2011-03-01")).CreatedAsync();
        await importer.CommandAsync($"{address}/classification", new { @class = "accusation", accused = (object[])[accused], on = "2011-03-02" }, version: 1).DoneAsync();
        var number = (await importer.ReadAsync(address)).GetProperty("number").GetString()!;
        // What is not in the register yet is hidden from everybody.
        await Eventually.BecomesAsync(async () => (await NumbersAsync(importer)).Contains(number), true, $"{number} in the register");
        return (address, number);
    }

    private async Task<string> RegisterAsync(string on)
    {
        using var importer = Importer();
        return await importer.CommandAsync("/api/v1/petitions", Letter(on)).CreatedAsync();
    }

    private HttpClient Importer() => petition.Service.Machine(Scopes.Import, Agency);
}

using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

public sealed class WholeLifeTests(PetitionService petition)
{
    private const string Agency = "430224";

    [Fact]
    public async Task A_group_of_2022_goes_through_every_procedure_up_to_the_reexamination()
    {
        using var importer = Importer();
        var matter = new Steps(importer, await importer.CommandAsync("/api/v1/petitions", Visit("2022-06-01")).CreatedAsync());
        await matter.DoAsync("representatives", new { representatives = (string[])["张三", "李四"], on = "2022-06-01" });
        await matter.DoAsync("classification", new { @class = "appeal", route = "petition", on = "2022-06-02" });
        await matter.DoAsync("acceptance", new { on = "2022-06-06" });
        await matter.DoAsync("assignment", new { department = "劳动监察支队", officer = "王五", coHandlers = (string[])["社保局"], on = "2022-06-07" });
        await matter.DoAsync("lead", new { leader = "赵局长", dueOn = "2022-08-01", on = "2022-06-08" });
        await matter.DoAsync("supervision", new { supervisor = "赵局长", requirement = "十日内解决", dueOn = "2022-06-20", on = "2022-06-10" });
        await matter.RefusedAsync("answer", new { outcome = "supported", answer = "……", basis = "……", on = "2022-06-11" }, HttpStatusCode.Conflict, "petition.supervision-open");
        await matter.DoAsync("supervision/reply", new { reply = "已支付一半", on = "2022-06-17" });
        await matter.DoAsync("hearing", new { beganOn = "2022-06-20", endedOn = "2022-06-21", chair = "赵局长", conclusion = "应予支付", on = "2022-06-22" });
        await matter.DoAsync("mediation", new { mediator = "王五", agreed = true, agreement = "分两期支付", on = "2022-06-24" });
        await matter.DoAsync("extension", new { days = 10, approver = "赵局长", reason = "案情复杂", on = "2022-07-01" });
        await matter.DoAsync("demands/answers", new { demands = (object[])[new { number = 1, outcome = "supported", answer = "已支付" }], on = "2022-07-02" });
        await matter.RefusedAsync(
            "answer", new { outcome = "supported", answer = "……", basis = "……", demands = Array.Empty<object>(), on = "2022-07-02" }, HttpStatusCode.Conflict, "petition.demands-open");
        await matter.DoAsync("answer", new { outcome = "supported", answer = "已补缴", basis = "劳动法第五十条", on = "2022-08-10" });
        await matter.DoAsync("delivery", new { way = "in-person", recipient = "张三", on = "2022-08-11" });
        await matter.DoAsync("review", new { level = "review", organ = "市人民政府", reason = "数额有误", on = "2022-08-20" });
        await matter.DoAsync("review/decision", new { result = "upheld", opinion = "维持", on = "2022-09-10" });
        await matter.DoAsync("delivery", new { way = "post", on = "2022-09-12" });
        await matter.DoAsync("review", new { level = "reexamination", organ = "省人民政府", reason = "仍不服", on = "2022-09-20" });
        await matter.DoAsync("review/decision", new { result = "upheld", opinion = "维持", on = "2022-10-10" });
        await matter.DoAsync("conclusion", new { basis = "复核终结", on = "2022-10-11" });

        var seen = await importer.ReadAsync(matter.Address);
        (seen.GetProperty("stage").GetString(), seen.GetProperty("inTime").GetBoolean(), seen.GetProperty("topic").GetString()).ShouldBe(("answered", true, "unpaid-wages"));
        seen.GetProperty("due").GetProperty("extendedBy").GetInt32().ShouldBe(10);
        (seen.GetProperty("led").GetProperty("leader").GetString(), seen.GetProperty("led").GetProperty("responsible").GetString()).ShouldBe(("赵局长", "王五"));
        seen.GetProperty("demands").EnumerateArray().Select(d => d.GetProperty("answer").GetString()).ShouldBe(["已支付", "已补缴"]);
        seen.GetProperty("reexamination").GetProperty("decided").GetProperty("result").GetString().ShouldBe("upheld");
        var passed = (await importer.ReadAsync($"{matter.Address}/procedures")).GetProperty("procedures").EnumerateArray().ToList();
        passed.Count.ShouldBe(12);
        passed.Where(p => !p.GetProperty("passed").GetBoolean()).Select(p => p.GetProperty("procedure").GetString())
            .ShouldBe(["letter-registered", "reported-back"], "a visit that no organ had assigned");
        passed.Single(p => p.GetProperty("procedure").GetString() == "supervised").GetProperty("days").EnumerateArray().Select(d => d.GetString())
            .ShouldBe(["2022-06-10", "2022-06-17"]);

        // The same facts and reasons again, by telephone.
        var again = new Steps(importer, await importer.CommandAsync("/api/v1/petitions", Call("2022-11-01")).CreatedAsync());
        await again.DoAsync("link", new { first = matter.Id, reason = "同一事实和理由", on = "2022-11-02" });
        await again.RefusedAsync("acceptance", new { on = "2022-11-02" }, HttpStatusCode.Conflict, "petition.final");
        await again.DoAsync("refusal", new { reason = "已终结", route = "不再受理", on = "2022-11-03" });
    }

    [Fact]
    public async Task A_matter_from_above_that_is_not_ours_goes_back_when_the_sender_agrees()
    {
        using var importer = Importer();
        var matter = new Steps(importer, await importer.CommandAsync("/api/v1/petitions", FromAbove("2022-06-01")).CreatedAsync());
        await matter.DoAsync("objection", new { reason = "不属本局职权", proposed = "市住建局", on = "2022-06-02" });
        await matter.RefusedAsync("acceptance", new { on = "2022-06-02" }, HttpStatusCode.Conflict, "petition.objection-pending");
        await matter.DoAsync("objection/answer", new { agrees = true, on = "2022-06-06" });
        (await importer.ReadAsync(matter.Address)).GetProperty("stage").GetString().ShouldBe("returned");
        await Eventually.BecomesAsync(TermOfOrganAsync, due => due is null, "nothing to report of what went back");
        await matter.DoAsync("reopening", new { ground = "own-error", reason = "经核实属本局职权", on = "2022-06-08" });
        (await importer.ReadAsync(matter.Address)).GetProperty("stage").GetString().ShouldBe("registered");
        // To the organ it is late whatever the bureau's own term is.
        await Eventually.BecomesAsync(TermOfOrganAsync, "2022-07-01", "the organ's term runs again");

        Task<string?> TermOfOrganAsync() => OverdueByAsync(importer, matter, "reportDueOn");
    }

    [Fact]
    public async Task What_is_clear_is_handled_simply_leaves_that_when_it_is_not_and_can_be_withdrawn()
    {
        using var importer = Importer();
        var matter = new Steps(importer, await importer.CommandAsync("/api/v1/petitions", Call("2022-09-01")).CreatedAsync());
        await matter.DoAsync("acceptance", new { simple = "clear-and-undisputed", on = "2022-09-02" });
        (await importer.ReadAsync(matter.Address)).GetProperty("simple").GetBoolean().ShouldBeTrue();
        await matter.DoAsync("ordinary-procedure", new { reason = "双方有争议", on = "2022-09-05" });
        var seen = await importer.ReadAsync(matter.Address);
        (seen.GetProperty("simple").GetBoolean(), seen.GetProperty("due").GetProperty("days").GetInt32()).ShouldBe((false, 60));
        await matter.DoAsync("recusal", new { officer = "王五", reason = "近亲属", decidedBy = "赵局长", on = "2022-09-05" });
        await matter.DoAsync("withdrawal", new { reason = "已和解", on = "2022-09-06" });
        (await importer.ReadAsync(matter.Address)).GetProperty("stage").GetString().ShouldBe("withdrawn");
        await matter.RefusedAsync("assignment", new { department = "监察支队", on = "2022-09-06" }, HttpStatusCode.Conflict, "petition.closed");
    }

    [Fact]
    public async Task Where_the_sender_does_not_agree_the_matter_is_ours()
    {
        using var importer = Importer();
        var matter = new Steps(importer, await importer.CommandAsync("/api/v1/petitions", FromAbove("2022-06-01")).CreatedAsync());
        await matter.DoAsync("objection", new { reason = "不属本局职权", on = "2022-06-02" });
        await matter.DoAsync("objection/answer", new { agrees = false, reason = "属你局职权", on = "2022-06-06" });
        await matter.DoAsync("acceptance", new { on = "2022-06-07" });
        await matter.DoAsync("assignment", new { department = "监察支队", on = "2022-06-07" });
        await matter.DoAsync("lead", new { leader = "赵局长", responsible = "王五", dueOn = "2022-06-15", on = "2022-06-08" });
        await Eventually.BecomesAsync(TermOfLeaderAsync, "2022-06-15", "overdue by the leader's term");
        await matter.DoAsync("answer", new { outcome = "explained", answer = "已说明", basis = "条例", on = "2022-06-20" });
        await matter.DoAsync("report-back", new { report = "已办结", on = "2022-06-21" });
        (await importer.ReadAsync(matter.Address)).GetProperty("stage").GetString().ShouldBe("reported-back");
        await Eventually.BecomesAsync(TermOfLeaderAsync, due => due is null, "nothing is overdue of what has ended");

        Task<string?> TermOfLeaderAsync() => OverdueByAsync(importer, matter, "ledDueOn");
    }

    [Fact]
    public async Task Earlier_petitions_are_found_by_person_employer_and_place_and_the_register_by_what_is_asked()
    {
        using var importer = Importer();
        var first = await importer.CommandAsync("/api/v1/petitions", Call("2023-02-01")).CreatedAsync();
        var second = new Steps(importer, await importer.CommandAsync("/api/v1/petitions", Visit("2023-02-10")).CreatedAsync());
        var id = Guid.Parse(first[^36..]);
        var earlier = await importer.ReadUntilAsync($"{second.Address}/earlier", e => e.EnumerateArray().Any(a => IdOf(a) == id));
        var alike = earlier.EnumerateArray().Single(a => IdOf(a) == id);
        alike.GetProperty("why").EnumerateArray().Select(w => w.GetString()).ShouldBe(["same-person", "same-employer", "same-place-and-topic", "same-place-and-subject"]);
        await second.DoAsync("link", new { first = id, reason = "同一人同一事", on = "2023-02-10" });
        var acts = await importer.ReadAsync($"{first}/acts");
        acts.GetProperty("first").GetProperty("id").GetGuid().ShouldBe(id);
        acts.GetProperty("repeats").EnumerateArray().Select(a => a.GetProperty("id").GetGuid()).ShouldBe([Guid.Parse(second.Address[^36..])]);
        (await importer.ReadAsync($"{second.Address}/acts")).GetRawText().ShouldBe(acts.GetRawText());
        await second.DoAsync("link/end", new { reason = "另有新诉求", on = "2023-02-11" });

        static Guid IdOf(System.Text.Json.JsonElement alike) => alike.GetProperty("petition").GetProperty("id").GetGuid();

        (await NumbersAsync(importer, "year=2023&channel=call&topic=unpaid-wages&stage=registered&overdue=true")).ShouldHaveSingleItem();
        (await NumbersAsync(importer, "year=2023&department=劳动监察支队")).ShouldBeEmpty();
        await Eventually.BecomesAsync(async () => (await NumbersAsync(importer, "year=2023")).Count, 2, "petitions of 2023 in the register");
        foreach (var wrong in (string[])["stage=blessed", "channel=dove", "topic=weather", "page=0", "year=0"])
            await importer.GetAsync($"/api/v1/petitions?{wrong}").RefusedAsync(HttpStatusCode.BadRequest, "petition.no-such-page");
    }

    [Fact]
    public async Task What_a_request_lacks_is_said_in_both_languages()
    {
        using var importer = Importer();
        var address = await importer.CommandAsync("/api/v1/petitions", Call("2024-03-01")).CreatedAsync();
        (string Act, object Body)[] wrong =
        [
            ("representatives", new { representatives = Enumerable.Range(1, 6).Select(i => $"代表{i}") }), ("classification", new { @class = "accusation", accused = (object[])[new { kind = "staff", name = "" }] }),
            ("mediation", new { mediator = "王五", agreed = true }), ("mediation", new { mediator = "王五", agreed = false, agreement = "……" }),
            ("answer", new { outcome = "supported", answer = "……", demands = (object[])[new { number = 1, outcome = "supported", answer = "甲" }, new { number = 1, outcome = "explained", answer = "乙" }] }),
            ("review", new { level = "answer", organ = "市信访局", reason = "……" }), ("extension", new { days = 31, approver = "赵局长", reason = "……" }),
            ("objection/answer", new { agrees = false }), ("supervision", new { supervisor = "", requirement = "" }), ("link", new { first = Guid.Empty, reason = "……" }),
            ("assignment", new { department = "社保局", coHandlers = (string[])["甲", "甲"] }),
        ];
        foreach (var (act, body) in wrong)
        {
            var answer = await importer.CommandAsync($"{address}/{act}", body, version: 1);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, act);
            var error = (await answer.JsonAsync()).GetProperty("errors")[0];
            (error.GetProperty("chinese").GetString()!.Length, error.GetProperty("english").GetString()!.Length).ShouldSatisfyAllConditions(l => l.Item1.ShouldBePositive(act), l => l.Item2.ShouldBePositive(act));
        }
    }

    private static object Visit(string on) => new
    {
        channel = "visit", subject = "反映拖欠工资", content = "四个月未发工资。", people = 12, groupVisit = true, receptionist = "周某", on, demands = (string[])["支付工资", "补缴社保"],
        petitioner = new { name = "张三", phone = "138-0000-1234" }, topic = "unpaid-wages", employer = "湘岭晨牧乳业有限公司", place = "芦淞区",
    };

    private static object Call(string on) => new
    {
        channel = "call", subject = "反映拖欠工资", content = "仍未发工资。", receptionist = "周某", on,
        petitioner = new { name = "张三", phone = "13800001234" }, topic = "unpaid-wages", employer = "湘岭晨牧乳业有限公司", place = "芦淞区",
    };

    private static object FromAbove(string on) => new
    {
        channel = "assigned", subject = "反映房屋质量", content = "……", on, petitioner = new { name = "李四" },
        assignedBy = new { organ = "市信访局", reference = "株信交〔2022〕12 号", dueOn = "2022-07-01" },
    };

    // One of the days in the matter's line among those that are overdue; null where that has no such day, or there is no line.
    private static async Task<string?> OverdueByAsync(HttpClient reader, Steps matter, string day)
    {
        var lines = (await reader.ReadAsync("/api/v1/petitions?year=2022&channel=assigned&overdue=true")).GetProperty("items").EnumerateArray()
            .Where(item => item.GetProperty("id").GetGuid() == matter.Id).ToList();
        return lines is [var line] && line.TryGetProperty(day, out var on) ? on.GetString() : null;
    }

    private static async Task<IReadOnlyList<string>> NumbersAsync(HttpClient reader, string query) =>
        [.. (await reader.ReadAsync($"/api/v1/petitions?{query}")).GetProperty("items").EnumerateArray().Select(i => i.GetProperty("number").GetString()!)];

    private HttpClient Importer() => petition.Service.Machine(Scopes.Import, Agency);

    private sealed class Steps(HttpClient client, string address)
    {
        private long version = 1;

        public string Address => address;

        public Guid Id => Guid.Parse(address[^36..]);

        public async Task DoAsync(string act, object body)
        {
            await client.CommandAsync($"{address}/{act}", body, version).DoneAsync();
            version++;
        }

        public Task RefusedAsync(string act, object body, HttpStatusCode status, string code) => client.CommandAsync($"{address}/{act}", body, version).RefusedAsync(status, code);
    }
}

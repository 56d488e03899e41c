using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class LifeOfARemedyTests(DisclosureService disclosure)
{
    private static readonly object Claimant = new { name = "周七", kind = "natural-person", contact = "13900000000" };
    private readonly HttpClient importer = disclosure.Service.Importer();

    [Fact]
    public async Task A_review_of_an_answer_corrects_it_and_the_answer_given_anew_is_fed_back()
    {
        var request = await importer.CommandAsync("/api/v1/requests", new
        {
            channel = "in-person",
            applicant = new { name = "张三", kind = "natural-person", contact = "13800000000" },
            description = "2010 年失业保险基金收支情况",
            on = "2011-04-20",
        }).CreatedAsync();
        var received = await importer.ReadAsync(request);
        await importer.CommandAsync($"{request}/answer", new { outcome = "refused", answer = "不予公开。", on = "2011-05-10" }, VersionOf(received)).DoneAsync();
        var requestId = received.GetProperty("id").GetGuid();

        var address = await importer.CommandAsync("/api/v1/remedies", new
        {
            kind = "review",
            claimant = Claimant,
            ground = "不服答复的理由",
            against = new { kind = "answer", requestId },
            soughtOn = "2011-06-01",
            on = "2011-06-03",
        }).CreatedAsync();
        await importer.CommandAsync($"{address}/notice", new { organ = "株洲市人民政府", caseNumber = "株政复〔2011〕3号", receivedOn = "2011-06-03", on = "2011-06-03" }, 1).DoneAsync();
        (await ListedAsync(address))!.Value.GetProperty("dueOn").GetString().ShouldBe("2011-06-13");
        await importer.CommandAsync($"{address}/defence", new { statement = "答复合法。", on = "2011-06-10" }, 2).DoneAsync();
        await importer.CommandAsync($"{address}/conclusion", new
        {
            result = "corrected",
            text = "撤销原答复，责令重新答复。",
            documentNumber = "株政复决〔2011〕3号",
            reason = "law-misapplied",
            redecide = new { days = 15, unit = "working-days" },
            on = "2011-07-20",
        }, 3).DoneAsync();
        var decided = await importer.ReadAsync(address);
        (decided.GetProperty("stage").GetString(), decided.GetProperty("due").GetProperty("legalDue").GetString()).ShouldBe(("to-be-complied-with", "2011-08-10"));

        var compliance = new { decision = new { summary = "重新答复，予以公开。", requestId }, on = "2011-08-09" };
        await importer.CommandAsync($"{address}/compliance", compliance, 4).RefusedAsync(HttpStatusCode.Conflict, "remedy.not-answered-anew");
        await importer.CommandAsync($"{request}/answer/anew", new
        {
            remedyNumber = decided.GetProperty("number").GetString(),
            outcome = "granted",
            answer = "附件为统计表。",
            orderedBy = "2011-08-10",
            on = "2011-08-08",
        }, VersionOf(await importer.ReadAsync(request))).DoneAsync();
        await importer.CommandAsync($"{address}/compliance", compliance, 4).DoneAsync();

        var details = await importer.ReadAsync(address);
        details.GetProperty("stage").GetString().ShouldBe("complied-with");
        details.GetProperty("against").GetProperty("requestNumber").GetString().ShouldBe(received.GetProperty("number").GetString());
        (details.GetProperty("term").GetProperty("lastDay").GetString(), details.GetProperty("term").GetProperty("inTime").GetBoolean()).ShouldBe(("2011-07-11", true));
        details.GetProperty("defence").GetProperty("inTime").GetBoolean().ShouldBeTrue();
        var complied = details.GetProperty("compliance");
        (complied.GetProperty("decidedOn").GetString(), complied.GetProperty("inTime").GetBoolean(), complied.GetProperty("decision").GetProperty("outcome").GetString())
            .ShouldBe(("2011-08-08", true, "granted"));
        ActsOf(details).ShouldBe(["remedy_sought", "remedy_notified", "defence_filed", "remedy_concluded", "remedy_complied_with"]);
        (await ListedAsync(address)).ShouldBeNull();
    }

    [Fact]
    public async Task A_lawsuit_after_review_goes_through_both_instances()
    {
        var review = await RegisterAsync("review", "2016-03-01");
        var suit = new { kind = "lawsuit", claimant = Claimant, ground = "不服复议决定", follows = Guid.Parse(review.Split('/')[^1]), on = "2016-05-10" };
        await importer.CommandAsync("/api/v1/remedies", suit).RefusedAsync(HttpStatusCode.Conflict, "remedy.review-pending");
        await importer.CommandAsync($"{review}/conclusion", new { result = "upheld", text = "维持。", on = "2016-04-28" }, 1).DoneAsync();
        var address = await importer.CommandAsync("/api/v1/remedies", suit).CreatedAsync();
        await importer.CommandAsync($"{address}/notice", new { organ = "天元区人民法院", on = "2016-05-16" }, 1).DoneAsync();
        (await ListedAsync(address, "lawsuit-after-review"))!.Value.GetProperty("dueOn").GetString().ShouldBe("2016-05-31");
        await importer.CommandAsync($"{address}/defence", new { statement = "答辩状。", on = "2016-06-01" }, 2).DoneAsync();
        (await importer.ReadAsync(address)).GetProperty("defence").GetProperty("inTime").GetBoolean().ShouldBeFalse();
        await importer.CommandAsync($"{address}/conclusion", new { result = "corrected", text = "撤销。", reason = "beyond-powers", on = "2016-08-01" }, 3).DoneAsync();

        await importer.CommandAsync($"{address}/appeal", new { by = "bureau", court = "株洲市中级人民法院", on = "2016-08-10" }, 4).DoneAsync();
        await importer.CommandAsync($"{address}/notice", new { organ = "株洲市中级人民法院", on = "2016-08-20" }, 5).DoneAsync();
        await importer.CommandAsync($"{address}/conclusion", new { result = "upheld", text = "撤销一审判决，驳回诉讼请求。", on = "2016-11-01" }, 6).DoneAsync();
        await importer.CommandAsync($"{address}/appeal", new { by = "claimant", court = "高级人民法院", on = "2016-11-09" }, 7)
            .RefusedAsync(HttpStatusCode.Conflict, "remedy.no-appeal");

        var details = await importer.ReadAsync(address);
        (details.GetProperty("track").GetString(), details.GetProperty("instance").GetInt32(), details.GetProperty("result").GetString())
            .ShouldBe(("lawsuit-after-review", 2, "upheld"));
        (details.GetProperty("term").GetProperty("rule").GetString(), details.GetProperty("term").GetProperty("inTime").GetBoolean())
            .ShouldBe(("remedy.litigation-after-review", true));
        ActsOf(details).Count.ShouldBe(7);
    }

    [Fact]
    public async Task A_lawsuit_brought_directly_is_withdrawn_and_reopened()
    {
        var address = await RegisterAsync("lawsuit", "2011-07-01");
        await importer.CommandAsync($"{address}/withdrawal", new { note = "双方和解", on = "2011-08-01" }, 1).DoneAsync();
        (await importer.ReadAsync(address)).GetProperty("result").GetString().ShouldBe("other");
        await importer.CommandAsync($"{address}/reopening", new { reason = "裁定再审", on = "2011-09-01" }, 2).DoneAsync();
        var details = await importer.ReadAsync(address);
        (details.GetProperty("stage").GetString(), details.GetProperty("track").GetString()).ShouldBe(("sought", "direct-lawsuit"));
        details.TryGetProperty("result", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_complaint_to_the_supervising_organ_has_no_term_and_is_concluded()
    {
        var address = await RegisterAsync("complaint", "2011-08-01");
        await importer.CommandAsync($"{address}/notice", new { organ = "市政府办公室", on = "2011-08-03" }, 1).DoneAsync();
        (await ListedAsync(address))!.Value.TryGetProperty("dueOn", out _).ShouldBeFalse();
        await importer.CommandAsync($"{address}/defence", new { statement = "情况说明。", on = "2011-08-20" }, 2).DoneAsync();
        await importer.CommandAsync($"{address}/conclusion", new { result = "upheld", text = "举报不实。", on = "2011-08-25" }, 3).DoneAsync();
        var closed = await importer.ReadAsync("/api/v1/remedies?open=false&track=complaint&year=2011");
        closed.GetProperty("items").EnumerateArray().Select(r => r.GetProperty("id").GetString()).ShouldContain(address.Split('/')[^1]);
    }

    [Fact]
    public async Task Of_two_officers_who_conclude_at_once_one_succeeds_and_the_other_is_told()
    {
        var address = await RegisterAsync("review", "2011-06-01");
        var answers = await Task.WhenAll(Conclude("维持。"), Conclude("驳回。"));
        answers.Select(a => a.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], ignoreOrder: true);

        Task<HttpResponseMessage> Conclude(string text) =>
            importer.CommandAsync($"{address}/conclusion", new { result = "upheld", text, on = "2011-07-01" }, 1);
    }

    [Fact]
    public async Task Remedies_are_for_staff_alone()
    {
        var address = await RegisterAsync("review", "2011-06-01");
        foreach (var closed in (string[])[address, "/api/v1/remedies"])
            await disclosure.Service.Visitor().GetAsync(closed).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        (await disclosure.Service.Staff(Roles.Auditor).ReadAsync(address)).GetProperty("claimant").GetProperty("name").GetString().ShouldBe("周七");
    }

    private static int VersionOf(JsonElement details) => details.GetProperty("version").GetInt32();

    private static List<string?> ActsOf(JsonElement details) =>
        [.. details.GetProperty("history").EnumerateArray().Select(step => step.GetProperty("act").GetString())];

    private Task<string> RegisterAsync(string kind, string on) =>
        importer.CommandAsync("/api/v1/remedies", new { kind, claimant = Claimant, ground = "不服答复的理由", on }).CreatedAsync();

    private async Task<JsonElement?> ListedAsync(string address, string? track = null)
    {
        var id = address.Split('/')[^1];
        for (var (page, pages) = (1, 1); page <= pages; page++)
        {
            var list = await importer.ReadAsync($"/api/v1/remedies?page={page}{(track is null ? "" : $"&track={track}")}");
            pages = list.GetProperty("pages").GetInt32();
            foreach (var item in list.GetProperty("items").EnumerateArray().Where(item => item.GetProperty("id").GetString() == id))
                return item;
        }

        return null;
    }
}

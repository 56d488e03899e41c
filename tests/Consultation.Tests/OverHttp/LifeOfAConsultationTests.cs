using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class LifeOfAConsultationTests(ConsultationService consultation)
{
    private readonly HttpClient importer = consultation.Service.Importer();

    private static readonly string[] Helpers = ["就业科"];

    private static object By(string channel, string? on = null) => new
    {
        channel,
        @class = "inquiry",
        subject = "咨询退休手续",
        content = "请问需要哪些材料？",
        inquirer = new { name = "李四" },
        on,
    };

    [Fact]
    public async Task A_hotline_call_of_2011_is_dispatched_answered_within_five_working_days_and_called_back()
    {
        var registered = await importer.CommandAsync("/api/v1/consultations", By("mayors-hotline", "2011-03-01"));
        registered.Headers.ETag!.Tag.ShouldBe("\"1\"");
        var address = await Task.FromResult(registered).CreatedAsync();

        await importer.CommandAsync($"{address}/dispatch", new { department = "养老保险科", on = "2011-03-02" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/answer", new { answer = "请带身份证。", on = "2011-03-08" }, version: 2).DoneAsync();
        await importer.CommandAsync($"{address}/call-back", new { solved = true, satisfied = true, on = "2011-03-09" }, version: 3)
            .RefusedAsync(HttpStatusCode.BadRequest, "request.wrong-type");
        await importer.CommandAsync($"{address}/call-back", new { responded = true, solved = false, satisfied = false, note = "仍不清楚", on = "2011-03-09" }, version: 3).DoneAsync();
        await importer.CommandAsync($"{address}/call-back", new { responded = true, solved = true, satisfied = true, on = "2011-03-10" }, version: 4).DoneAsync();

        var details = await importer.ReadAsync(address);
        details.GetProperty("number").GetString()!.ShouldStartWith("ZX-2011-");
        details.GetProperty("stage").GetString().ShouldBe("answered");
        details.GetProperty("version").GetInt32().ShouldBe(5);
        details.GetProperty("due").GetProperty("legalDue").GetString().ShouldBe("2011-03-08");
        details.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        details.GetProperty("lastCall").GetProperty("said").GetProperty("satisfied").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_work_order_is_objected_to_dispatched_anew_extended_answered_sent_back_answered_again_and_closed()
    {
        var address = await importer.CommandAsync("/api/v1/consultations", By("mayors-hotline", "2011-03-01")).CreatedAsync();
        var clerk = consultation.Service.Staff(Roles.Clerk);
        var version = 1;
        async Task ActAsync(string act, object body) => await importer.CommandAsync($"{address}/{act}", body, version++).DoneAsync();

        await ActAsync("classify", new { topic = "pensions", place = "荷塘区", on = "2011-03-01" });
        await ActAsync("dispatch", new { department = "就业科", on = "2011-03-01" });
        await ActAsync("objection", new { reason = "属养老保险科职责", on = "2011-03-02" });
        await clerk.CommandAsync($"{address}/objection-decision", new { agreed = true }, version).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await importer.CommandAsync($"{address}/answer", new { answer = "……", on = "2011-03-02" }, version).RefusedAsync(HttpStatusCode.Conflict, "consultation.objection-pending");
        await ActAsync("objection-decision", new { agreed = true, on = "2011-03-02" });
        (await importer.ReadAsync(address)).TryGetProperty("department", out _).ShouldBeFalse();
        await ActAsync("dispatch", new { department = "养老保险科", coHandlers = Helpers, on = "2011-03-02" });
        await ActAsync("co-opinion", new { department = "就业科", opinion = "失业登记须先注销", on = "2011-03-03" });
        await ActAsync("extension", new { days = 5, reason = "须向外地核实", on = "2011-03-03" });
        await ActAsync("extension-decision", new { granted = true, on = "2011-03-04" });
        await ActAsync("answer", new { answer = "请带身份证。", on = "2011-03-15" });
        await ActAsync("call-back", new { responded = true, solved = false, satisfied = false, by = "王五", on = "2011-03-16" });
        await ActAsync("rework", new { reason = "未说明办理地点", on = "2011-03-16" });
        await ActAsync("answer", new { answer = "请到一楼三号窗口。", on = "2011-03-18" });
        await ActAsync("call-back", new { responded = true, solved = true, satisfied = true, by = "王五", on = "2011-03-21" });
        await ActAsync("closing", new { on = "2011-03-21" });

        var details = await importer.ReadAsync(address);
        (details.GetProperty("stage").GetString(), details.GetProperty("answer").GetString()).ShouldBe(("closed", "请到一楼三号窗口。"));
        details.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        details.GetProperty("about").GetProperty("topic").GetString().ShouldBe("pensions");
        details.GetProperty("reworks").GetArrayLength().ShouldBe(1);
        details.GetProperty("version").GetInt32().ShouldBe(version);
    }

    [Fact]
    public async Task The_same_facts_after_an_answer_are_refused_with_the_item_that_answered_them()
    {
        var first = await importer.CommandAsync("/api/v1/consultations", By("mayors-hotline", "2011-03-01")).CreatedAsync();
        var again = await importer.CommandAsync("/api/v1/consultations", By("mayors-hotline", "2011-05-03")).CreatedAsync();
        object Same(string? of) => new { route = "same-facts", reason = "已答复", sameAs = of, on = "2011-05-03" };

        await importer.CommandAsync($"{again}/refusal", Same(null), 1).RefusedAsync(HttpStatusCode.UnprocessableEntity, "consultation.earlier-missing");
        await importer.CommandAsync($"{again}/refusal", Same(first.Split('/')[^1]), 1).RefusedAsync(HttpStatusCode.Conflict, "consultation.earlier-not-answered");
        await importer.CommandAsync($"{first}/dispatch", new { department = "养老保险科", on = "2011-03-02" }, 1).DoneAsync();
        await importer.CommandAsync($"{first}/answer", new { answer = "请带身份证。", on = "2011-03-08" }, 2).DoneAsync();
        await importer.CommandAsync($"{again}/refusal", Same(first.Split('/')[^1]), 1).DoneAsync();
        var details = await importer.ReadAsync(again);
        (details.GetProperty("stage").GetString(), details.GetProperty("refusal").GetProperty("route").GetString()).ShouldBe(("refused", "same-facts"));
    }

    [Fact]
    public async Task A_visitor_asks_online_and_reads_nobodys_question()
    {
        var visitor = consultation.Service.Visitor();
        var address = await visitor.CommandAsync("/api/v1/consultations", By("online")).CreatedAsync();
        await visitor.GetAsync(address).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await visitor.CommandAsync("/api/v1/consultations", By("mayors-mailbox")).RefusedAsync(HttpStatusCode.Forbidden, "consultation.channel-needs-forwarder");
        await visitor.CommandAsync("/api/v1/consultations", By("online", "2011-03-01")).RefusedAsync(HttpStatusCode.Forbidden, "date.back-dating-forbidden");
        (await consultation.Service.Staff(Roles.Auditor).ReadAsync(address)).GetProperty("stage").GetString().ShouldBe("received");
    }

    [Fact]
    public async Task A_municipal_system_forwards_and_does_nothing_else()
    {
        var municipal = consultation.Service.Machine(Scopes.Forward, "430200");
        var address = await municipal.CommandAsync("/api/v1/consultations", By("mayors-hotline")).CreatedAsync();
        await municipal.CommandAsync($"{address}/dispatch", new { department = "养老保险科" }, version: 1).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await municipal.GetAsync(address).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await municipal.CommandAsync("/api/v1/consultations", By("mayors-hotline", "2011-03-01"))
            .RefusedAsync(HttpStatusCode.Forbidden, "date.back-dating-forbidden");
    }
}

using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class LifeOfAConsultationTests(ConsultationService consultation)
{
    private readonly HttpClient importer = consultation.Service.Importer();

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
        await importer.CommandAsync($"{address}/call-back", new { satisfied = false, note = "仍不清楚", on = "2011-03-09" }, version: 3).DoneAsync();
        await importer.CommandAsync($"{address}/call-back", new { satisfied = true, on = "2011-03-10" }, version: 4).DoneAsync();

        var details = await importer.ReadAsync(address);
        details.GetProperty("number").GetString()!.ShouldStartWith("ZX-2011-");
        details.GetProperty("stage").GetString().ShouldBe("answered");
        details.GetProperty("version").GetInt32().ShouldBe(5);
        details.GetProperty("due").GetProperty("legalDue").GetString().ShouldBe("2011-03-08");
        details.GetProperty("inTime").GetBoolean().ShouldBeTrue();
        details.GetProperty("lastCall").GetProperty("satisfied").GetBoolean().ShouldBeTrue();
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

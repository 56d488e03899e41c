using System.Net;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class LifeOfAnActivityTests(DisclosureService disclosure)
{
    private static readonly string[] Laws = ["《社会保险法》"];
    private static readonly string[] Audiences = ["labour-officers"];
    private static readonly string[] Partners = ["市总工会"];
    private readonly HttpClient importer = disclosure.Service.Importer();

    [Fact]
    public async Task A_training_class_is_planned_held_in_batches_corrected_and_seen_by_anybody()
    {
        var address = await PlanAsync("劳资人员培训班", "2013-08-05", "2013-08-16");
        await importer.CommandAsync($"{address}/batches/1", Batch("2013-08-05", 156), 1).DoneAsync();
        await importer.CommandAsync($"{address}/batches/2", Batch("2013-08-12", 148), 2).DoneAsync();
        await importer.CommandAsync($"{address}/batches/2", Batch("2013-08-12", 148), 3).DoneAsync();
        await importer.CommandAsync($"{address}/batches/4", Batch("2013-08-14", 20), 3).RefusedAsync(HttpStatusCode.Conflict, "activity.batch-out-of-order");
        await importer.CommandAsync($"{address}/holding", new { materials = 400, on = "2013-08-16" }, 3).DoneAsync();
        await importer.CommandAsync($"{address}/batches/1/correction", new { people = 150, reason = "签到表重复", on = "2013-08-19" }, 4).DoneAsync();
        await importer.CommandAsync($"{address}/cancellation", new { reason = "不可", on = "2013-08-20" }, 5).RefusedAsync(HttpStatusCode.Conflict, "activity.held");

        var visitor = disclosure.Service.Visitor();
        (await visitor.GetAsync(address)).Headers.ETag!.Tag.ShouldBe("\"5\"");
        var seen = (await visitor.ReadAsync("/api/v1/outreach?year=2013")).EnumerateArray().Single(a => address.EndsWith(a.GetProperty("id").GetString()!, StringComparison.Ordinal));
        (seen.GetProperty("stage").GetString(), seen.GetProperty("people").GetInt64(), seen.GetProperty("materials").GetInt32()).ShouldBe(("held", 298, 400));
        seen.GetProperty("number").GetString()!.ShouldStartWith("XC-2013-");
        seen.GetProperty("batches").EnumerateArray().Select(b => b.GetProperty("people").GetInt32()).ShouldBe([150, 148]);
        seen.GetProperty("laws")[0].GetString().ShouldBe("《社会保险法》");
        (await visitor.ReadAsync("/api/v1/outreach?year=2012")).EnumerateArray().ShouldNotContain(a => address.EndsWith(a.GetProperty("id").GetString()!));
    }

    [Fact]
    public async Task An_activity_is_cancelled_and_shown_as_such()
    {
        var address = await PlanAsync("座谈会", "2014-08-05", "2014-08-05");
        await importer.CommandAsync($"{address}/cancellation", new { reason = "场地不可用", on = "2014-08-01" }, 1).DoneAsync();
        await importer.CommandAsync($"{address}/holding", new { on = "2014-08-06" }, 2).RefusedAsync(HttpStatusCode.Conflict, "activity.cancelled");
        (await disclosure.Service.Visitor().ReadAsync(address)).GetProperty("stage").GetString().ShouldBe("cancelled");
        await disclosure.Service.Visitor().GetAsync($"/api/v1/outreach/{Guid.NewGuid()}").RefusedAsync(HttpStatusCode.NotFound, "activity.not-found");
    }

    private static object Batch(string on, int people) => new { heldOn = on, audience = "labour-officers", people, place = "培训中心", on };

    private Task<string> PlanAsync(string title, string from, string to) => importer.CommandAsync("/api/v1/outreach", new
    {
        kind = "training-class",
        title,
        laws = Laws,
        from,
        to,
        audiences = Audiences,
        partners = Partners,
        on = from[..4] + "-07-20",
    }).CreatedAsync();
}

using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class ApprovalItemsOverHttpTests(DisclosureService disclosure)
{
    private readonly HttpClient importer = disclosure.Service.Importer();
    private readonly HttpClient visitor = disclosure.Service.Visitor();

    public static object Item(string code, string department, bool atServiceCentre, string on, int promisedTerm = 10) => new
    {
        code,
        content = new { name = "职业中介机构设立审批", legalBasis = "《中华人民共和国就业促进法》第四十条", statutoryTerm = 20, promisedTerm },
        department,
        atServiceCentre,
        on,
    };

    [Fact]
    public async Task An_item_is_listed_moves_into_the_service_centre_and_ends()
    {
        var (department, code) = (await importer.DepartmentAsync("市场科"), $"SP-{Guid.NewGuid():N}");
        var address = await importer.CommandAsync("/api/v1/approval-items", Item(code, department, false, "2011-01-04")).CreatedAsync();
        await importer.CommandAsync("/api/v1/approval-items", Item(code, department, false, "2011-01-05")).RefusedAsync(HttpStatusCode.Conflict, "approval-item.already-listed");
        await importer.CommandAsync($"{address}/move", new { atServiceCentre = true, reason = "进驻", on = "2011-03-01" }, version: 1).DoneAsync();
        await importer.CommandAsync(
            $"{address}/amendment",
            new { content = new { name = "职业中介许可", legalBasis = "同前", statutoryTerm = 20, promisedTerm = 5, unit = "working-days" }, reason = "更名", on = "2011-04-01" },
            version: 2).DoneAsync();
        var seen = await visitor.ReadAsync(address);
        (seen.GetProperty("atServiceCentre").GetBoolean(), seen.GetProperty("atServiceCentreSince").GetString()).ShouldBe((true, "2011-03-01"));
        seen.GetProperty("content").GetProperty("name").GetString().ShouldBe("职业中介许可");
        (await visitor.GetAsync(address)).Headers.ETag!.Tag.ShouldBe("\"3\"");

        await importer.CommandAsync($"{address}/ending", new { reason = "国务院取消", on = "2011-12-01" }, version: 3).DoneAsync();
        (await CodesAsync("2011-11-30")).ShouldContain(code);
        (await CodesAsync("2011-12-01")).ShouldNotContain(code);
        (await CodesAsync("2011-01-03")).ShouldNotContain(code);
        await importer.CommandAsync("/api/v1/approval-items", Item(code, department, true, "2012-01-04")).CreatedAsync();

        async Task<List<string?>> CodesAsync(string on) =>
            [.. (await visitor.ReadAsync($"/api/v1/approval-items?on={on}")).EnumerateArray().Select(i => i.GetProperty("code").GetString())];
    }

    [Fact]
    public async Task However_many_list_one_code_at_once_it_is_listed_once()
    {
        var (department, code) = (await importer.DepartmentAsync("市场科"), $"SP-{Guid.NewGuid():N}");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => importer.CommandAsync("/api/v1/approval-items", Item(code, department, true, "2011-01-04"))));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var other in answers.Where(a => a.StatusCode != HttpStatusCode.Created))
            (await other.CodeAsync()).ShouldBe("approval-item.already-listed");
    }

    [Fact]
    public async Task What_cannot_be_listed_is_refused()
    {
        var department = await importer.DepartmentAsync("市场科");
        await importer.CommandAsync("/api/v1/approval-items", Item("SP-1", "没有的部门", true, "2011-01-04"))
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "approval-item.department-not-listed");
        await importer.CommandAsync("/api/v1/approval-items", Item("SP-1", department, true, "2011-01-04", promisedTerm: 21))
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await visitor.CommandAsync("/api/v1/approval-items", Item("SP-1", department, true, "2011-01-04")).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await disclosure.Service.Staff(Roles.Clerk).CommandAsync("/api/v1/approval-items", Item("SP-1", department, true, "2011-01-04"))
            .RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await visitor.GetAsync($"/api/v1/approval-items/{Guid.NewGuid()}").RefusedAsync(HttpStatusCode.NotFound, "approval-item.not-found");
        await visitor.GetAsync("/api/v1/approval-items?on=someday").RefusedAsync(HttpStatusCode.BadRequest, "request.malformed");
    }
}

using System.Net;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class DepartmentListTests(DisclosureService disclosure)
{
    private readonly HttpClient importer = disclosure.Service.Importer();

    [Fact]
    public async Task A_department_is_listed_delisted_and_may_be_listed_again()
    {
        var name = $"人才交流中心{Guid.NewGuid():N}"[..20];
        var address = await importer.CommandAsync("/api/v1/departments", new { name, on = "2011-01-04" }).CreatedAsync();
        var visitor = disclosure.Service.Visitor();
        (await visitor.GetAsync(address)).Headers.ETag!.Tag.ShouldBe("\"1\"");
        await importer.CommandAsync("/api/v1/departments", new { name, on = "2011-01-05" }).RefusedAsync(HttpStatusCode.Conflict, "department.already-listed");

        await importer.CommandAsync($"{address}/delisting", new { reason = "机构合并", on = "2011-06-30" }, version: 1).DoneAsync();
        (await visitor.GetAsync(address)).Headers.ETag!.Tag.ShouldBe("\"2\"");
        await importer.CommandAsync("/api/v1/departments", new { name, on = "2011-09-01" }).CreatedAsync();

        var entries = (await visitor.ReadAsync("/api/v1/departments")).EnumerateArray().Where(d => d.GetProperty("name").GetString() == name).ToList();
        entries.Count.ShouldBe(2);
        entries[0].GetProperty("delistedOn").GetString().ShouldBe("2011-06-30");
        entries[1].TryGetProperty("delistedOn", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task However_many_list_one_name_at_once_it_is_listed_once()
    {
        var name = $"劳动监察支队{Guid.NewGuid():N}"[..20];
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ =>
            importer.CommandAsync("/api/v1/departments", new { name, on = "2011-01-04" })));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var other in answers.Where(a => a.StatusCode != HttpStatusCode.Created))
            (await other.CodeAsync()).ShouldBe("department.already-listed");
    }

    [Fact]
    public async Task A_repeated_listing_with_its_key_gets_the_first_answer()
    {
        var (name, key) = ($"培训中心{Guid.NewGuid():N}"[..20], Guid.NewGuid().ToString());
        var first = await importer.CommandAsync("/api/v1/departments", new { name, on = "2011-01-04" }, key: key).CreatedAsync();
        (await importer.CommandAsync("/api/v1/departments", new { name, on = "2011-01-04" }, key: key).CreatedAsync()).ShouldBe(first);
        await importer.CommandAsync("/api/v1/departments", new { name, on = "2011-01-05" }, key: key)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "idempotency.key-reused");
    }

    [Fact]
    public async Task An_item_is_drafted_for_a_department_only_while_it_is_listed()
    {
        var name = $"职业介绍所{Guid.NewGuid():N}"[..20];
        var address = await importer.CommandAsync("/api/v1/departments", new { name, on = "2011-02-01" }).CreatedAsync();
        await importer.CommandAsync($"{address}/delisting", new { reason = "撤销", on = "2011-06-30" }, version: 1).DoneAsync();
        await importer.CommandAsync("/api/v1/information", Catalogue.Draft("通知", name, "2011-01-31"))
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "information.department-not-listed");
        await importer.CommandAsync("/api/v1/information", Catalogue.Draft("通知", name, "2011-06-29")).CreatedAsync();
        await importer.CommandAsync("/api/v1/information", Catalogue.Draft("通知", name, "2011-06-30"))
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "information.department-not-listed");
    }
}

using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class LifeOfInformationTests(DisclosureService disclosure)
{
    private readonly HttpClient importer = disclosure.Service.Importer();
    private readonly HttpClient visitor = disclosure.Service.Visitor();

    [Theory]
    [InlineData("2011-03-01", "2011-03-29", true, "of2008")]
    [InlineData("2011-03-01", "2011-03-30", false, "of2008")]
    [InlineData("2024-04-25", "2024-05-24", true, "of2019")]
    [InlineData("2024-04-25", "2024-05-25", false, "of2019")]
    public async Task An_item_goes_from_draft_to_the_public_list_and_back(string producedOn, string publishedOn, bool inTime, string regulation)
    {
        var department = await importer.DepartmentAsync("就业服务局");
        var list = $"/api/v1/information?department={department}";
        var address = await importer.CommandAsync("/api/v1/information", Catalogue.Draft("关于开展春风行动的通知", department, producedOn)).CreatedAsync();
        await visitor.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "information.not-found");

        var publish = Catalogue.Through(publishedOn, "website", "gazette");
        await importer.CommandAsync($"{address}/publication", publish, version: 1).RefusedAsync(HttpStatusCode.Conflict, "information.not-cleared");
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "李四", on = producedOn }, version: 1)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "information.reviewed-by-author");
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "王五", on = producedOn }, version: 1).DoneAsync();
        await visitor.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "information.not-found");
        await importer.CommandAsync($"{address}/publication", publish, version: 2).DoneAsync();

        var seen = await visitor.ReadAsync(address);
        seen.GetProperty("text").GetProperty("title").GetString().ShouldBe("关于开展春风行动的通知");
        seen.GetProperty("publishedOn").GetString().ShouldBe(publishedOn);
        seen.GetProperty("inTime").GetBoolean().ShouldBe(inTime);
        seen.GetProperty("regulation").GetString().ShouldBe(regulation);
        seen.GetProperty("number").GetString()!.ShouldStartWith($"GK-{producedOn[..4]}-");
        seen.GetRawText().ShouldNotContain("李四");
        seen.GetRawText().ShouldNotContain("王五");
        var listed = await visitor.ReadUntilAsync(list, l => l.GetProperty("total").GetInt64() == 1);
        listed.GetProperty("items")[0].GetProperty("channels").GetArrayLength().ShouldBe(2);

        await importer.CommandAsync($"{address}/withdrawal", new { reason = "内容有误", on = publishedOn }, version: 3).DoneAsync();
        await visitor.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "information.not-found");
        await visitor.ReadUntilAsync(list, l => l.GetProperty("total").GetInt64() == 0);
        (await importer.ReadAsync(address)).GetProperty("withdrawnFor").GetString().ShouldBe("内容有误");
    }

    [Fact]
    public async Task Staff_see_a_draft_with_author_and_reviewer()
    {
        var department = await importer.DepartmentAsync("社保局");
        var address = await importer.CommandAsync("/api/v1/information", Catalogue.Draft("社会保险缴费基数", department, "2011-05-03")).CreatedAsync();
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = false, reviewer = "王五", note = "待核", on = "2011-05-04" }, version: 1).DoneAsync();
        var seen = await disclosure.Service.Staff(Roles.Auditor).ReadAsync(address);
        seen.GetProperty("stage").GetString().ShouldBe("withheld");
        seen.GetProperty("author").GetString().ShouldBe("李四");
        seen.GetProperty("draft").GetProperty("note").GetString().ShouldBe("待核");
        await disclosure.Service.Machine(Scopes.Forward).GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "information.not-found");
    }

    [Fact]
    public async Task The_public_list_is_newest_first_and_narrowed_by_year_and_field()
    {
        var department = await importer.DepartmentAsync("考试院");
        await importer.PublishAsync("二〇一一年第一条", department, "2011-02-01", "2011-02-10");
        await importer.PublishAsync("二〇一一年第二条", department, "2011-03-01", "2011-03-10");
        await importer.PublishAsync("二〇一二年一条", department, "2012-03-01", "2012-03-10");

        var all = await visitor.ReadUntilAsync($"/api/v1/information?department={department}", l => l.GetProperty("total").GetInt64() == 3);
        all.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("title").GetString())
            .ShouldBe(["二〇一二年一条", "二〇一一年第二条", "二〇一一年第一条"]);
        var year = await visitor.ReadAsync($"/api/v1/information?department={department}&year=2011&field=employment");
        year.GetProperty("total").GetInt64().ShouldBe(2);
        (await visitor.ReadAsync($"/api/v1/information?department={department}&field=recruitment")).GetProperty("total").GetInt64().ShouldBe(0);
        (await visitor.ReadAsync($"/api/v1/information?department={department}&page=2")).GetProperty("items").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("field=sports")]
    [InlineData("year=0")]
    [InlineData("page=0")]
    public async Task A_page_of_the_list_that_cannot_be_is_refused(string query) =>
        await visitor.GetAsync($"/api/v1/information?{query}").RefusedAsync(HttpStatusCode.BadRequest, "information.no-such-page");

    [Fact]
    public async Task A_department_with_the_character_U_0000_in_its_name_cannot_be_asked_for() =>
        await visitor.GetAsync("/api/v1/information?department=%00").RefusedAsync(HttpStatusCode.BadRequest, "request.forbidden-character");

    [Fact]
    public async Task An_item_of_a_department_that_is_not_listed_is_refused_and_nothing_is_numbered() =>
        await importer.CommandAsync("/api/v1/information", Catalogue.Draft("通知", "没有的部门", "2011-03-01"))
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "information.department-not-listed");

    [Fact]
    public async Task A_publication_names_at_least_one_channel_and_each_once()
    {
        var address = $"/api/v1/information/{Guid.NewGuid()}/publication";
        await importer.CommandAsync(address, Catalogue.Through("2011-03-01"), version: 1)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await importer.CommandAsync(address, Catalogue.Through("2011-03-01", "website", "website"), version: 1)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await importer.CommandAsync(address, Catalogue.Through("2011-03-01", "website"), version: 1)
            .RefusedAsync(HttpStatusCode.NotFound, "information.not-found");
    }

    [Fact]
    public async Task Of_two_officers_at_once_one_publishes_and_the_other_is_told_to_read_again()
    {
        var department = await importer.DepartmentAsync("就业服务局");
        var address = await importer.CommandAsync("/api/v1/information", Catalogue.Draft("通知", department, "2011-03-01")).CreatedAsync();
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "王五", on = "2011-03-02" }, version: 1).DoneAsync();
        var both = await Task.WhenAll(
            importer.CommandAsync($"{address}/publication", Catalogue.Through("2011-03-03", "website"), version: 2),
            importer.CommandAsync($"{address}/publication", Catalogue.Through("2011-03-03", "radio"), version: 2));
        both.Select(r => r.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], ignoreOrder: true);
        (await importer.ReadAsync(address)).GetProperty("version").GetInt32().ShouldBe(3);
    }

    [Fact]
    public async Task A_visitor_and_a_clerk_may_not_draft()
    {
        await visitor.CommandAsync("/api/v1/information", Catalogue.Draft("通知", "就业服务局", "2011-03-01"))
            .RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await disclosure.Service.Staff(Roles.Clerk).CommandAsync("/api/v1/information", Catalogue.Draft("通知", "就业服务局", "2011-03-01"))
            .RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
    }
}

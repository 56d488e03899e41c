using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class LifeOfARevisionTests(DisclosureService disclosure)
{
    private readonly HttpClient importer = disclosure.Service.Importer();
    private readonly HttpClient visitor = disclosure.Service.Visitor();

    [Fact]
    public async Task A_published_item_is_revised_after_its_own_review_and_the_earlier_text_stays_readable()
    {
        var department = await importer.DepartmentAsync("修订科");
        var address = await importer.PublishAsync("工伤认定办事指南", department, "2011-03-01", "2011-03-10");
        await importer.CommandAsync($"{address}/redraft", Catalogue.Redraft("工伤认定办事指南（修订）", "新的正文", "2011-05-03"), version: 3).DoneAsync();

        var public1 = await visitor.ReadAsync(address);
        public1.GetProperty("text").GetProperty("title").GetString().ShouldBe("工伤认定办事指南");
        public1.GetRawText().ShouldNotContain("新的正文");
        (await importer.ReadAsync(address)).GetProperty("draft").GetProperty("text").GetProperty("body").GetString().ShouldBe("新的正文");
        await importer.CommandAsync($"{address}/revision", new { on = "2011-05-04" }, version: 4).RefusedAsync(HttpStatusCode.Conflict, "information.not-cleared");
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "孙七", on = "2011-05-04" }, version: 4)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "information.reviewed-by-author");
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "王五", on = "2011-05-04" }, version: 4).DoneAsync();
        await importer.CommandAsync($"{address}/revision", new { on = "2011-05-05" }, version: 5).DoneAsync();

        var public2 = await visitor.ReadAsync(address);
        public2.GetProperty("text").GetProperty("title").GetString().ShouldBe("工伤认定办事指南（修订）");
        public2.GetProperty("revisedOn").GetString().ShouldBe("2011-05-05");
        var former = public2.GetProperty("former")[0];
        (former.GetProperty("from").GetString(), former.GetProperty("until").GetString()).ShouldBe(("2011-03-10", "2011-05-05"));
        former.GetProperty("text").GetProperty("title").GetString().ShouldBe("工伤认定办事指南");
        var listed = (await visitor.ReadAsync($"/api/v1/information?department={department}")).GetProperty("items")[0];
        listed.GetProperty("title").GetString().ShouldBe("工伤认定办事指南（修订）");
        foreach (var name in (string[])["李四", "王五", "孙七"])
            public2.GetRawText().ShouldNotContain(name);
    }

    [Fact]
    public async Task A_sensitive_item_is_public_only_after_two_reviews()
    {
        var department = await importer.DepartmentAsync("修订科");
        var report = Guid.Parse((await importer.UploadAsync(Uploads.Pdf("通报"), "通报.pdf").CreatedAsync())[^36..]);
        var address = await importer.CommandAsync("/api/v1/information", new
        {
            title = "劳动监察案件通报", department, field = "labour-rights", producedOn = "2011-03-01", body = "……", author = "李四", kind = "notice", sensitivity = "sensitive",
            files = new[] { new { id = report, name = "通报.pdf" } }, form = "picture", expiresOn = "2016-02-29", on = "2011-03-01",
        }).CreatedAsync();
        await ReviewAsync(address, "王五", 1).DoneAsync();
        (await importer.ReadAsync(address)).GetProperty("stage").GetString().ShouldBe("first-cleared");
        await importer.CommandAsync($"{address}/publication", Catalogue.Through("2011-03-04", "website"), version: 2)
            .RefusedAsync(HttpStatusCode.Conflict, "information.not-cleared");
        await ReviewAsync(address, "王五", 2).RefusedAsync(HttpStatusCode.UnprocessableEntity, "information.reviewed-twice-by-one");
        await ReviewAsync(address, "赵六", 2).DoneAsync();
        await importer.CommandAsync($"{address}/publication", Catalogue.Through("2011-03-04", "website"), version: 3).DoneAsync();

        var seen = await visitor.ReadAsync(address);
        seen.GetProperty("text").GetProperty("files")[0].GetProperty("name").GetString().ShouldBe("通报.pdf");
        seen.GetProperty("validity").GetString().ShouldBe("lapsed", "its term ended in 2016");
        (await visitor.ReadAsync($"/api/v1/information?department={department}&validity=lapsed")).GetProperty("total").GetInt64().ShouldBe(1);
        (await visitor.ReadAsync($"/api/v1/information?department={department}&validity=in-force")).GetProperty("total").GetInt64().ShouldBe(0);

        Task<HttpResponseMessage> ReviewAsync(string address, string reviewer, int version) =>
            importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer, on = "2011-03-02" }, version);
    }

    [Fact]
    public async Task A_text_names_only_files_that_were_uploaded_to_the_agency()
    {
        var department = await importer.DepartmentAsync("附件科");
        var uploaded = Guid.Parse((await importer.UploadAsync(Uploads.Pdf("名册"), "名册.pdf").CreatedAsync())[^36..]);
        await importer.CommandAsync("/api/v1/information", Draft(uploaded, Guid.CreateVersion7())).RefusedAsync(HttpStatusCode.UnprocessableEntity, "information.file-unknown");
        var address = await importer.CommandAsync("/api/v1/information", Draft(uploaded)).CreatedAsync();
        // The item itself is no file.
        var item = Guid.Parse(address[^36..]);
        await importer.CommandAsync($"{address}/redraft", Redraft(item), version: 1).RefusedAsync(HttpStatusCode.UnprocessableEntity, "information.file-unknown");
        await importer.CommandAsync($"{address}/redraft", Redraft(uploaded), version: 1).DoneAsync();

        using var elsewhere = disclosure.Service.Machine(Scopes.Import, "430281");
        var other = await elsewhere.DepartmentAsync("附件科");
        await elsewhere.CommandAsync("/api/v1/information", Draft(uploaded)).RefusedAsync(HttpStatusCode.UnprocessableEntity, other == department ? "information.file-unknown" : "information.department-not-listed");

        object Draft(params Guid[] files) => new
        {
            title = "参保单位名册", department, field = "social-insurance", producedOn = "2011-03-01", author = "李四", files = files.Select(id => new { id, name = "名册.pdf" }), on = "2011-03-02",
        };

        static object Redraft(Guid file) => new
        {
            title = "参保单位名册（更正）", author = "李四", reason = "更正", kind = "other", files = new[] { new { id = file, name = "名册.pdf" } }, on = "2011-03-03",
        };
    }

    [Fact]
    public async Task A_withheld_draft_is_written_anew_reviewed_anew_and_published()
    {
        var department = await importer.DepartmentAsync("修订科");
        var address = await importer.CommandAsync("/api/v1/information", Catalogue.Draft("初稿", department, "2011-03-01")).CreatedAsync();
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = false, reviewer = "王五", on = "2011-03-02" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "赵六", on = "2011-03-02" }, version: 2)
            .RefusedAsync(HttpStatusCode.Conflict, "information.withheld");
        await importer.CommandAsync(
            $"{address}/redraft", new { title = "改稿", author = "李四", reason = "删去个人信息", kind = "notice", body = "改后", on = "2011-03-03" }, version: 2).DoneAsync();
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "王五", on = "2011-03-04" }, version: 3).DoneAsync();
        await importer.CommandAsync($"{address}/publication", Catalogue.Through("2011-03-05", "website"), version: 4).DoneAsync();
        (await visitor.ReadAsync(address)).GetProperty("text").GetProperty("title").GetString().ShouldBe("改稿");
    }

    [Fact]
    public async Task A_published_item_goes_through_further_channels_is_repealed_and_stays_listed()
    {
        var department = await importer.DepartmentAsync("修订科");
        var list = $"/api/v1/information?department={department}";
        var address = await importer.PublishAsync("暂行办法", department, "2011-03-01", "2011-03-10");
        await importer.CommandAsync($"{address}/further-publication", Catalogue.Through("2011-03-15", "social-media", "website"), version: 3).DoneAsync();
        (await visitor.ReadAsync(list)).GetProperty("items")[0].GetProperty("channels").GetArrayLength().ShouldBe(3);
        await importer.CommandAsync($"{address}/repeal", new { reason = "株人社发〔2011〕20号", validity = "in-force", on = "2011-06-01" }, version: 4)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await importer.CommandAsync($"{address}/repeal", new { reason = "株人社发〔2011〕20号", on = "2011-06-01" }, version: 4).DoneAsync();

        var seen = await visitor.ReadAsync(address);
        (seen.GetProperty("validity").GetString(), seen.GetProperty("endedOn").GetString(), seen.GetProperty("endedFor").GetString())
            .ShouldBe(("repealed", "2011-06-01", "株人社发〔2011〕20号"));
        (await visitor.ReadAsync($"{list}&validity=repealed")).GetProperty("items")[0].GetProperty("endedOn").GetString().ShouldBe("2011-06-01");
        await importer.CommandAsync($"{address}/withdrawal", new { reason = "内容有误", on = "2011-07-01" }, version: 5).DoneAsync();
        (await importer.ReadAsync(address)).GetProperty("version").GetInt32().ShouldBe(7, "one for each day of publication, and the withdrawal");
        (await visitor.ReadAsync(list)).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_needs_a_body_or_a_file_and_each_file_once()
    {
        var id = Guid.CreateVersion7();
        foreach (var files in (object[][])[[], [new { id, name = "一" }, new { id, name = "二" }], [new { id = Guid.Empty, name = "一" }], [new { id, name = "" }]])
        {
            await importer.CommandAsync("/api/v1/information", new
            {
                title = "通知", department = "就业服务局", field = "employment", producedOn = "2011-03-01", author = "李四", files, on = "2011-03-01",
            }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        }
    }

    [Fact]
    public async Task Of_two_officers_who_act_at_once_on_a_revision_one_succeeds_and_the_other_loses_nothing()
    {
        var department = await importer.DepartmentAsync("修订科");
        var address = await importer.PublishAsync("办法", department, "2011-03-01", "2011-03-10");
        var both = await Task.WhenAll(
            importer.CommandAsync($"{address}/redraft", Catalogue.Redraft("甲的修订", "甲", "2011-05-03"), version: 3),
            importer.CommandAsync($"{address}/repeal", new { reason = "废止", on = "2011-05-03" }, version: 3));
        both.Select(r => r.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], ignoreOrder: true);
        (await importer.ReadAsync(address)).GetProperty("version").GetInt32().ShouldBe(4);
    }

    [Fact]
    public async Task A_clerk_does_not_revise() =>
        await disclosure.Service.Staff(Roles.Clerk).CommandAsync($"/api/v1/information/{Guid.CreateVersion7()}/redraft", new { }, version: 1)
            .RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
}

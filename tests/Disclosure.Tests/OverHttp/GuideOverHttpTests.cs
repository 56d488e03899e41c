using System.Net;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class GuideOverHttpTests(DisclosureService disclosure)
{
    [Fact]
    public async Task A_guide_is_published_updated_and_read_in_every_edition()
    {
        var (importer, visitor) = At("430224");
        await visitor.GetAsync("/api/v1/guide").RefusedAsync(HttpStatusCode.NotFound, "guide.not-found");
        var address = await importer.CommandAsync("/api/v1/guide", new { text = Text("网站"), on = "2011-01-04" }).CreatedAsync();
        await importer.CommandAsync("/api/v1/guide", new { text = Text("公报"), on = "2011-01-05" }).RefusedAsync(HttpStatusCode.Conflict, "guide.already-published");
        await importer.CommandAsync($"{address}/update", new { text = Text("网站、公报"), reason = "增加公报", on = "2011-06-01" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/update", new { text = Text("无"), reason = "晚到一步", on = "2011-06-01" }, version: 1)
            .RefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");

        var current = await visitor.ReadAsync("/api/v1/guide");
        (current.GetProperty("edition").GetInt32(), current.GetProperty("on").GetString()).ShouldBe((2, "2011-06-01"));
        current.GetProperty("text").GetProperty("access").GetString().ShouldBe("网站、公报");
        current.GetProperty("editions").EnumerateArray().Select(e => e.GetProperty("on").GetString()).ShouldBe(["2011-01-04", "2011-06-01"]);
        (await visitor.GetAsync("/api/v1/guide")).Headers.ETag!.Tag.ShouldBe("\"2\"");
        (await visitor.ReadAsync(address)).GetProperty("edition").GetInt32().ShouldBe(2);
        var former = await visitor.ReadAsync("/api/v1/guide/editions/1");
        former.GetProperty("text").GetProperty("access").GetString().ShouldBe("网站");
        former.GetProperty("edition").GetInt32().ShouldBe(1);
        await visitor.GetAsync("/api/v1/guide/editions/3").RefusedAsync(HttpStatusCode.NotFound, "guide.not-found");
        await visitor.GetAsync("/api/v1/guide/editions/0").RefusedAsync(HttpStatusCode.NotFound, "request.no-such-address");
    }

    [Fact]
    public async Task However_many_publish_the_first_guide_at_once_there_is_one()
    {
        var (importer, _) = At("430281");
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i =>
            importer.CommandAsync("/api/v1/guide", new { text = Text($"渠道{i}"), on = "2011-01-04" })));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var other in answers.Where(a => a.StatusCode != HttpStatusCode.Created))
            (await other.CodeAsync()).ShouldBe("guide.already-published");
    }

    [Fact]
    public async Task A_guide_has_every_section_and_is_an_officers_to_write()
    {
        var (importer, visitor) = At("430224");
        await importer.CommandAsync("/api/v1/guide", new { text = Text(""), on = "2011-01-04" }).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await importer.CommandAsync("/api/v1/guide", new { text = new { access = "网站" }, on = "2011-01-04" }).RefusedAsync(HttpStatusCode.BadRequest, "request.wrong-type");
        await visitor.CommandAsync("/api/v1/guide", new { text = Text("网站") }).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await disclosure.Service.Staff(Roles.Clerk).CommandAsync("/api/v1/guide", new { text = Text("网站") }).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
    }

    private static object Text(string access) => new
    {
        institution = "负责就业、社会保险和人事工作。",
        office = new { name = "办公室", address = "市府路 1 号", officeHours = "工作日 9:00-17:00", phone = "0731-00000000", online = "xxgk@example.gov.cn" },
        categories = "按领域和主题编排。",
        access,
        procedure = "填写申请表。",
        supervision = "可以向上级机关申诉。",
    };

    private (HttpClient Importer, HttpClient Visitor) At(string agency)
    {
        var (importer, visitor) = (disclosure.Service.Importer(), disclosure.Service.Visitor());
        foreach (var client in (HttpClient[])[importer, visitor])
            client.DefaultRequestHeaders.Add(AgencyOfRequest.Header, agency);
        return (importer, visitor);
    }
}

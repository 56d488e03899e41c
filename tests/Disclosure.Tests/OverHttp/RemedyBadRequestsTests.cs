using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class RemedyBadRequestsTests(DisclosureService disclosure) : BadRequestTable<Program>(
    disclosure.Service,
    new CommandSample(
        "/api/v1/remedies",
        new { kind = "review", claimant = new { name = "周七", kind = "natural-person" }, ground = "不服答复的理由", on = "2011-03-01" },
        Text: "ground",
        Word: "kind",
        TooEarly: "remedy.no-regulation",
        Act: "notice",
        ActBody: new { organ = "株洲市人民政府", on = "2011-03-04" },
        NotFound: "remedy.not-found",
        WrongRole: Roles.Clerk,
        NeedsStaff: "access.forbidden"),
    "430203")
{
    [Theory]
    [InlineData("{\"result\":\"corrected\",\"text\":\"撤销。\"}", "remedy.reason-missing")]
    [InlineData("{\"result\":\"upheld\",\"text\":\"维持。\",\"reason\":\"law-misapplied\"}", "remedy.reason-without-correction")]
    [InlineData("{\"result\":\"upheld\",\"text\":\"维持。\",\"redecide\":{\"days\":15,\"unit\":\"working-days\"}}", "remedy.order-without-correction")]
    [InlineData("{\"result\":\"pending\",\"text\":\"未决。\"}", "remedy.not-a-result")]
    [InlineData("{\"result\":\"corrected\",\"text\":\"撤销。\",\"reason\":\"law-misapplied\",\"redecide\":{\"days\":2,\"unit\":\"months\"}}", "remedy.order-unit")]
    public async Task A_conclusion_that_contradicts_itself_is_explained(string body, string code)
    {
        using var importer = Importer();
        var matter = await RegisterAsync(importer);
        var before = await WrittenAsync();

        using var answer = await importer.RawAsync($"{matter}/conclusion", body);

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.JsonAsync()).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()).ShouldContain(code);
        (await WrittenAsync()).ShouldBe(before);
    }

    [Theory]
    [InlineData("track=pigeon")]
    [InlineData("page=0")]
    [InlineData("year=0")]
    public async Task A_list_that_there_is_not_is_refused(string query)
    {
        using var importer = Importer();
        await importer.GetAsync($"/api/v1/remedies?{query}").RefusedAsync(HttpStatusCode.BadRequest, "remedy.no-such-page");
    }
}

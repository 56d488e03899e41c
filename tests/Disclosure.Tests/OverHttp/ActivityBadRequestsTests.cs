using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class ActivityBadRequestsTests(DisclosureService disclosure) : BadRequestTable<Program>(
    disclosure.Service,
    new CommandSample(
        "/api/v1/outreach",
        new
        {
            kind = "publicity-week",
            title = "《劳动合同法》宣传周",
            laws = Laws,
            from = "2011-03-07",
            to = "2011-03-11",
            audiences = Audiences,
            on = "2011-03-01",
        },
        Text: "title",
        Word: "kind",
        TooEarly: "activity.too-early",
        Act: "cancellation",
        ActBody: new { reason = "场地不可用", on = "2011-03-04" },
        NotFound: "activity.not-found",
        WrongRole: Roles.Clerk,
        NeedsStaff: "access.forbidden"),
    "430204")
{
    private static readonly string[] Laws = ["《劳动合同法》"];
    private static readonly string[] Audiences = ["public"];

    [Theory]
    [InlineData("laws", "[\"劳动合同法\"]", "activity.law-without-marks")]
    [InlineData("laws", "[]", "not-empty")]
    [InlineData("audiences", "[]", "not-empty")]
    public async Task A_plan_without_its_law_or_its_audience_is_explained(string field, string value, string code)
    {
        using var importer = Importer();
        using var answer = await importer.RawAsync(Sample.Address, Sample.With(field, System.Text.Json.Nodes.JsonNode.Parse(value)));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.JsonAsync()).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()).ShouldContain(code);
    }

    [Fact]
    public async Task A_batch_of_nobody_is_refused_and_so_is_a_batch_without_a_number()
    {
        using var importer = Importer();
        var activity = await RegisterAsync(importer);
        var batch = new { heldOn = "2011-03-07", audience = "public", people = 0, on = "2011-03-07" };
        await importer.CommandAsync($"{activity}/batches/1", batch, version: 1).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await importer.CommandAsync($"{activity}/batches/0", batch, version: 1).RefusedAsync(HttpStatusCode.NotFound, "request.no-such-address");
        await importer.GetAsync("/api/v1/outreach?year=0").RefusedAsync(HttpStatusCode.BadRequest, "activity.no-such-year");
    }
}

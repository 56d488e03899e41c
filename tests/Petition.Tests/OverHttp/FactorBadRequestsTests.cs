using System.Net;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

public sealed class FactorBadRequestsTests(PetitionService petition) : BadRequestTable<Program>(
    petition.Service,
    new CommandSample(
        "/api/v1/factors",
        new
        {
            topic = "unpaid-wages",
            people = 420,
            cause = "停产后拖欠工资四个月",
            level = "considerable",
            department = "劳动监察支队",
            responsible = "王支队长",
            employer = "某乳业公司",
            on = "2011-03-01",
        },
        Text: "cause",
        Word: "level",
        TooEarly: "factor.too-early",
        Act: "measures",
        ActBody: new { measures = "驻厂核对工资账册", on = "2011-03-04" },
        NotFound: "factor.not-found",
        WrongRole: Roles.DisclosureOfficer,
        NeedsStaff: "access.forbidden"),
    "430202")
{
    [Theory]
    [InlineData("topic", "weather", "topic-unknown")]
    [InlineData("foundBy", "预警一号", "matter-number")]
    [InlineData("responsible", "", "not-empty")]
    public async Task A_word_or_a_number_that_there_is_not_is_explained_in_both_languages(string field, string value, string code)
    {
        using var importer = Importer();
        using var answer = await importer.RawAsync(Sample.Address, Sample.With(field, value));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.JsonAsync()).GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()).ShouldContain(code);
    }

    [Fact]
    public async Task Visitors_and_those_who_do_not_handle_petitions_register_and_read_nothing()
    {
        await For(Service.Visitor()).CommandAsync(Sample.Address, Sample.Registration).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await For(Service.Staff(Roles.DisclosureOfficer, Agency)).CommandAsync(Sample.Address, Sample.Registration).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        foreach (var address in (string[])["/api/v1/factors", "/api/v1/major-reports?year=2011", "/api/v1/screenings", "/api/v1/warnings", "/api/v1/assessments?year=2011", "/api/v1/receptions?year=2011"])
            (await For(Service.Visitor()).GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, address);
        await For(Service.Importer()).GetAsync("/api/v1/factors?level=huge").RefusedAsync(HttpStatusCode.BadRequest, "factor.no-such-list");
    }
}

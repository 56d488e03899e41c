using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class PublicationDutyTests(DisclosureService disclosure)
{
    private readonly HttpClient importer = disclosure.Service.Importer();

    [Fact]
    public async Task What_is_drafted_or_cleared_is_listed_with_its_working_days_left_until_it_is_public()
    {
        var department = await importer.DepartmentAsync("待公开科");
        var cleared = await importer.CommandAsync("/api/v1/information", Catalogue.Draft("三月一日形成", department, "2011-03-01")).CreatedAsync();
        await importer.CommandAsync($"{cleared}/secrecy-review", new { cleared = true, reviewer = "王五", on = "2011-03-02" }, version: 1).DoneAsync();
        await importer.CommandAsync("/api/v1/information", Catalogue.Draft("三月八日形成", department, "2011-03-08")).CreatedAsync();
        var withheld = await importer.CommandAsync("/api/v1/information", Catalogue.Draft("不予公开", department, "2011-03-01")).CreatedAsync();
        await importer.CommandAsync($"{withheld}/secrecy-review", new { cleared = false, reviewer = "王五", on = "2011-03-02" }, version: 1).DoneAsync();

        var duty = await DutyAsync("2011-03-25", department);
        (duty.GetProperty("total").GetInt64(), duty.GetProperty("overdue").GetInt64()).ShouldBe((2, 0));
        Rows(duty).ShouldBe([("三月一日形成", "cleared", "2011-03-29", 2, false), ("三月八日形成", "drafted", "2011-04-06", 7, false)]);
        Rows(await DutyAsync("2011-03-29", department))[0].ShouldBe(("三月一日形成", "cleared", "2011-03-29", 0, false));
        var late = await DutyAsync("2011-03-31", department);
        Rows(late)[0].ShouldBe(("三月一日形成", "cleared", "2011-03-29", -2, true));
        late.GetProperty("overdue").GetInt64().ShouldBe(1);
        (await DutyAsync("2011-03-07", department)).GetProperty("total").GetInt64().ShouldBe(1, "the other was not yet drafted");

        await importer.CommandAsync($"{cleared}/publication", Catalogue.Through("2011-03-31", "website"), version: 2).DoneAsync();
        Rows(await DutyAsync("2011-03-31", department)).ShouldHaveSingleItem().Title.ShouldBe("三月八日形成");
    }

    [Fact]
    public async Task A_revision_has_a_duty_of_its_own()
    {
        var department = await importer.DepartmentAsync("待公开科");
        var address = await importer.PublishAsync("办事指南", department, "2011-03-01", "2011-03-10");
        await importer.CommandAsync($"{address}/redraft", Catalogue.Redraft("办事指南（修订）", "新正文", "2011-05-03"), version: 3).DoneAsync();
        var duty = (await DutyAsync("2011-05-04", department)).GetProperty("items")[0];
        duty.GetProperty("revision").GetBoolean().ShouldBeTrue();
        duty.GetProperty("formedOn").GetString().ShouldBe("2011-05-03");
        duty.GetProperty("daysLeft").GetInt32().ShouldBe(19);
        await importer.CommandAsync($"{address}/discarding", new { reason = "不改了", on = "2011-05-05" }, version: 4).DoneAsync();
        (await DutyAsync("2011-05-05", department)).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Fact]
    public async Task The_duty_is_for_staff_and_for_days_of_the_calendar()
    {
        await disclosure.Service.Visitor().GetAsync("/api/v1/information/duty").RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        var officer = disclosure.Service.Staff(Roles.DisclosureOfficer);
        (await officer.ReadAsync("/api/v1/information/duty")).GetProperty("asOf").GetString().ShouldNotBeNullOrEmpty();
        await officer.GetAsync("/api/v1/information/duty?asOf=0001-01-01").RefusedAsync(HttpStatusCode.BadRequest, "information.no-such-page");
        await officer.GetAsync("/api/v1/information/duty?asOf=someday").RefusedAsync(HttpStatusCode.BadRequest, "request.malformed");
    }

    private Task<JsonElement> DutyAsync(string asOf, string department) => importer.ReadAsync($"/api/v1/information/duty?asOf={asOf}&department={department}");

    private static List<(string? Title, string? Stage, string? DueOn, int DaysLeft, bool Overdue)> Rows(JsonElement duty) =>
    [
        .. duty.GetProperty("items").EnumerateArray().Select(i => (
            i.GetProperty("title").GetString(), i.GetProperty("stage").GetString(), i.GetProperty("dueOn").GetString(), i.GetProperty("daysLeft").GetInt32(),
            i.GetProperty("overdue").GetBoolean())),
    ];
}

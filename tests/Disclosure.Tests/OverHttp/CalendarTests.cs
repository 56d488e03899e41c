using System.Globalization;
using System.Net;
using System.Text.Json;
using Hrss.EventLog.Deadlines;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Statutes;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class CalendarTests(AmendedDisclosure disclosure) : IClassFixture<AmendedDisclosure>
{
    // The year after the last one that is known, whenever that is; two years on may not be entered yet.
    private static readonly int Unknown = WorkingCalendar.Published.PublishedYears[^1] + 1;

    [Fact]
    public async Task Where_a_year_is_not_known_its_days_follow_the_week_and_are_provisional()
    {
        using var visitor = disclosure.Service.Visitor();
        var far = await visitor.ReadAsync("/api/v1/calendar/2031");
        far.GetProperty("published").GetBoolean().ShouldBeFalse();
        far.GetProperty("days").GetArrayLength().ShouldBe(365);
        var known = await visitor.ReadAsync("/api/v1/calendar/2011");
        (known.GetProperty("published").GetBoolean(), known.GetProperty("workingDays").GetInt32()).ShouldBe((true, 250));
        known.GetProperty("days").EnumerateArray().Single(day => day.GetProperty("date").GetString() == "2011-02-12")
            .GetProperty("nature").GetString().ShouldBe("make-up");
        (await visitor.ReadAsync("/api/v1/calendar")).GetProperty("publishedYears")[0].GetInt32().ShouldBe(2007);
    }

    [Fact]
    public async Task An_officer_enters_a_notice_the_calculator_goes_by_it_at_once_and_a_restart_keeps_it()
    {
        using var officer = disclosure.Service.Staff(Roles.DisclosureOfficer);
        using var visitor = disclosure.Service.Visitor();
        var day = NextFree(new DateOnly(2026, 6, 1));
        var asked = $"/api/v1/statutes/due?term=disclosure.answer.2019&received={Text(day.AddDays(-7))}";
        var before = Due(await visitor.ReadAsync(asked));

        var address = await officer.CommandAsync("/api/v1/calendar/notices", Notice(day), key: Guid.NewGuid().ToString()).CreatedAsync();

        Due(await visitor.ReadAsync(asked)).ShouldBe(WorkingCalendar.Published.WorkingDayOnOrAfter(before.AddDays(1)));
        var notice = await visitor.ReadAsync(address);
        notice.GetProperty("number").GetString()!.ShouldStartWith("JR-");
        notice.GetProperty("daysOff").GetProperty(Text(day)).GetString().ShouldBe("临时放假");
        await disclosure.RestartAsync();
        using var later = disclosure.Service.Visitor();
        Due(await later.ReadAsync(asked)).ShouldBe(WorkingCalendar.Published.WorkingDayOnOrAfter(before.AddDays(1)));
    }

    [Fact]
    public async Task A_notice_moves_the_date_of_a_request_in_hand_and_leaves_an_answered_one_as_it_was()
    {
        using var importer = disclosure.Service.Importer();
        using var officer = disclosure.Service.Staff(Roles.DisclosureOfficer);
        var request = new
        {
            channel = "in-person",
            applicant = new { name = "张三", kind = "natural-person", identification = "430202198001011234", contact = "13800000000" },
            description = "2025 年工伤认定统计",
        };
        var open = await importer.CommandAsync("/api/v1/requests", request).CreatedAsync();
        var closed = await importer.CommandAsync("/api/v1/requests", request).CreatedAsync();
        await importer.CommandAsync($"{closed}/answer", new { outcome = "granted", answer = "见附件。" }, version: 2).DoneAsync();
        var was = Legal(await importer.ReadAsync(open));
        var today = new BusinessClock(TimeProvider.System).Today;

        await officer.CommandAsync("/api/v1/calendar/notices", Notice(NextFree(today.AddDays(3))), key: Guid.NewGuid().ToString()).CreatedAsync();

        var moved = await importer.ReadUntilAsync(open, details => Legal(details) > was);
        moved.GetProperty("acts").EnumerateArray().Last().GetProperty("act").GetString().ShouldBe("deadline_recalculated");
        Legal(await importer.ReadAsync(closed)).ShouldBe(was);
        var due = (await officer.ReadAsync("/api/v1/deadlines?within=60")).GetProperty("matters").EnumerateArray()
            .Single(m => open.EndsWith(m.GetProperty("id").GetString()!, StringComparison.Ordinal));
        DateOnly.Parse(due.GetProperty("dueOn").GetString()!, CultureInfo.InvariantCulture).ShouldBe(Legal(moved));
        // Told to whoever counts, as the day that moved.
        using var reporting = disclosure.Service.Machine(Scopes.Facts);
        await reporting.ReadUntilAsync("/api/v1/facts?limit=5000", page => page.GetProperty("facts").EnumerateArray().Any(fact =>
            fact.GetProperty("kind").GetString() == "disclosure.request-due-moved.v1"
            && open.EndsWith(fact.GetProperty("matterId").GetString()!, StringComparison.Ordinal)));

        static DateOnly Legal(JsonElement details) =>
            DateOnly.Parse(details.GetProperty("due").GetProperty("legalDue").GetString()!, CultureInfo.InvariantCulture);
    }

    [Fact]
    public async Task The_same_notice_sent_again_is_entered_once()
    {
        using var administrator = disclosure.Service.Staff(Roles.Administrator);
        var (day, key) = (NextFree(new DateOnly(2026, 7, 1)), Guid.NewGuid().ToString());
        var first = await administrator.CommandAsync("/api/v1/calendar/notices", Notice(day), key: key).CreatedAsync();
        (await administrator.CommandAsync("/api/v1/calendar/notices", Notice(day), key: key).CreatedAsync()).ShouldBe(first);
        await administrator.CommandAsync("/api/v1/calendar/notices", Notice(day)).RefusedAsync(HttpStatusCode.Conflict, "holiday-notice.nothing-new");
    }

    [Fact]
    public async Task Every_service_reads_the_notices_as_it_keeps_them()
    {
        using var officer = disclosure.Service.Staff(Roles.DisclosureOfficer);
        var day = NextFree(new DateOnly(2026, 8, 3));
        await officer.CommandAsync("/api/v1/calendar/notices", Notice(day)).CreatedAsync();
        using var visitor = disclosure.Service.Visitor();
        visitor.DefaultRequestHeaders.Add(AgencyOfRequest.Header, "430224");
        var notices = (await visitor.ReadAsync("/api/v1/calendar/notices")).Deserialize<List<HolidayNotice>>(Json.Stored)!;
        var notice = notices.Single(n => n.DaysOff.ContainsKey(day));
        (notice.Document, notice.Publishes, notice.DaysOff[day], notice.DaysWorked.Count).ShouldBe(("国办发明电〔2026〕90号", null, "临时放假", 0));
        notices.Select(n => n.Number).ShouldBeInOrder();
    }

    [Fact]
    public async Task Two_officers_who_enter_the_arrangement_of_a_year_at_once_enter_it_once()
    {
        // Only the next year can be entered, so this needs a year of which no library knows yet.
        if (Unknown > new BusinessClock(TimeProvider.System).Today.Year + 1)
            Assert.Skip("The arrangement of the next year is known.");
        using var officer = disclosure.Service.Staff(Roles.DisclosureOfficer);
        object arrangement = new { publishes = Unknown, source = "https://www.gov.cn/", daysOff = new[] { new { from = $"{Unknown}-01-01", festival = "元旦" } }, daysWorked = Array.Empty<object>() };

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => officer.CommandAsync("/api/v1/calendar/notices", arrangement)));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var refused in answers.Where(answer => answer.StatusCode != HttpStatusCode.Created))
            (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "holiday-notice.year-published"));
        (await officer.ReadAsync($"/api/v1/calendar/{Unknown}")).GetProperty("published").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task Nobody_else_enters_a_notice()
    {
        var notice = Notice(new DateOnly(2026, 9, 1));
        await disclosure.Service.Visitor().CommandAsync("/api/v1/calendar/notices", notice).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await disclosure.Service.Staff(Roles.Clerk).CommandAsync("/api/v1/calendar/notices", notice).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await disclosure.Service.Importer().CommandAsync("/api/v1/calendar/notices", notice).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await disclosure.Service.Staff(Roles.DisclosureOfficer, "430224").CommandAsync("/api/v1/calendar/notices", notice)
            .RefusedAsync(HttpStatusCode.Forbidden, "holiday-notice.other-agency");
    }

    [Theory]
    [InlineData("""{"daysOff":[],"daysWorked":[],"source":"x"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"daysOff":[{"from":"2026-09-01","festival":" "}],"daysWorked":[],"source":"x"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"daysOff":[{"from":"2026-09-01","festival":"节"}],"daysWorked":[],"source":""}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"daysOff":[{"from":"1811-09-01","festival":"节"}],"daysWorked":[],"source":"x"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"daysOff":[{"from":"2026-02-30","festival":"节"}],"daysWorked":[],"source":"x"}""", HttpStatusCode.BadRequest, "request.impossible-date")]
    [InlineData("""{"daysOff":[null],"daysWorked":[],"source":"x"}""", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("""{"daysOff":null,"daysWorked":[],"source":"x"}""", HttpStatusCode.BadRequest, "request.wrong-type")]
    [InlineData("""{"daysOff":[{"from":"2026-09-01","festival":"节"}],"source":"x"}""", HttpStatusCode.BadRequest, "request.wrong-type")]
    public async Task What_is_no_notice_is_refused(string body, HttpStatusCode status, string code) =>
        await disclosure.Service.Staff(Roles.DisclosureOfficer).RawAsync("/api/v1/calendar/notices", body).RefusedAsync(status, code);

    [Fact]
    public async Task Every_assumption_is_named_with_the_values_of_this_installation()
    {
        using var visitor = disclosure.Service.Visitor();
        var list = await visitor.ReadAsync("/api/v1/statutes/assumptions");
        list.GetProperty("assumptions").GetArrayLength().ShouldBe(Assumptions.All.Count);
        list.GetProperty("values").GetProperty("hotline").GetProperty("enquiry").GetInt32().ShouldBe(3);
        var due = await visitor.ReadAsync("/api/v1/statutes/due?term=consultation.reply.enquiry&received=2024-03-04");
        Due(due).ShouldBe(new DateOnly(2024, 3, 7));
    }

    [Fact]
    public async Task A_service_with_an_impossible_assumption_does_not_start() =>
        (await Should.ThrowAsync<InvalidOperationException>(async () =>
        {
            await using var service = new ServiceUnderTest<Program>(new Dictionary<string, string>
            {
                ["ConnectionStrings:disclosure"] = "Host=127.0.0.1;Port=9;Database=none",
                ["ConnectionStrings:rabbitmq"] = "amqp://127.0.0.1:9",
                ["Statutes:Assumptions:Hotline:Enquiry"] = "0",
            });
        })).Message.ShouldContain("Statutes:Assumptions:Hotline:Enquiry");

    private static object Notice(DateOnly dayOff) => new
    {
        document = "国办发明电〔2026〕90号",
        source = "https://www.gov.cn/zhengce/",
        daysOff = new[] { new { from = dayOff, festival = "临时放假" } },
        daysWorked = Array.Empty<object>(),
    };

    // Each test has a month of its own, so that none moves the dates of another.
    private static DateOnly NextFree(DateOnly day) => WorkingCalendar.Published.WorkingDayOnOrAfter(day);

    private static DateOnly Due(JsonElement read) => DateOnly.ParseExact(read.GetProperty("legalDue").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>The life of each matter of stability on the real service.</summary>
public sealed class StabilityOverHttpTests(PetitionService petition)
{
    private const string Agency = "430203";

    private static readonly string[] Factor = ["BW-2011-000001"];
    private static readonly string[] Linked = ["ZX-2011-000003"];
    private static readonly string[] Petitions = ["XF-2011-000012"];
    private static readonly string[] NotRegistered = ["BW-2011-999999"];
    private static readonly string[] Units = ["劳动监察支队", "攸县"];
    private static readonly string[] Topics = ["工资拖欠"];

    [Fact]
    public async Task A_factor_goes_from_registration_over_measures_reviews_and_the_monitoring_list_to_its_end_and_comes_back()
    {
        using var importer = Importer();
        var factor = await RegisterFactorAsync(importer, "某乳业公司");
        await ActAsync(importer, factor, 1, "measures", new { measures = "驻厂核对工资账册", on = "2011-03-09" });
        await ActAsync(importer, factor, 2, "watch", new { reason = "可能集体上访", on = "2011-03-10" });
        await ActAsync(importer, factor, 3, "level", new { level = "major", reason = "拟集体进京", on = "2011-03-11" });
        await ActAsync(importer, factor, 4, "links", new { numbers = Linked, on = "2011-03-11" });
        await ActAsync(importer, factor, 5, "responsibility", new { department = "信访科", responsible = "李科长", on = "2011-03-11" });
        (await importer.ReadAsync("/api/v1/factors?watched=true&level=major")).GetProperty("items").EnumerateArray()
            .Select(f => f.GetProperty("employer").GetString()).ShouldContain("某乳业公司");
        await ActAsync(importer, factor, 6, "reviews", new { trend = "eased", findings = "首期欠薪已发放", people = 200, nextOn = "2011-05-03", on = "2011-04-12" });
        await ActAsync(importer, factor, 7, "closing", new { ending = "resolved", reason = "余款已付清", on = "2011-05-03" });
        var closed = await importer.ReadAsync(factor);
        (Text(closed, "stage"), closed.GetProperty("watched").GetBoolean(), closed.GetProperty("people").GetInt32()).ShouldBe(("closed", false, 200));
        closed.TryGetProperty("reviewDue", out _).ShouldBeFalse();

        // Off the list and closed are two facts.
        await ActAsync(importer, factor, 9, "reopening", new { reason = "第二期未发", on = "2011-05-20" });
        var reopened = await importer.ReadAsync(factor);
        (Text(reopened, "stage"), Text(reopened, "department"), Text(reopened, "reviewDue")).ShouldBe(("registered", "信访科", "2011-06-20"));
        reopened.GetProperty("linked").EnumerateArray().Count().ShouldBe(2);
    }

    [Fact]
    public async Task A_factor_is_taken_off_the_monitoring_list_without_being_closed()
    {
        using var importer = Importer();
        var factor = await RegisterFactorAsync(importer, "某化工厂");
        await ActAsync(importer, factor, 1, "watch", new { reason = "可能集体上访", on = "2011-03-10" });
        await ActAsync(importer, factor, 2, "watch-end", new { reason = "情绪平稳", on = "2011-03-20" });
        var seen = await importer.ReadAsync(factor);
        (Text(seen, "stage"), seen.GetProperty("watched").GetBoolean()).ShouldBe(("registered", false));
        await importer.CommandAsync("/api/v1/factors", new { topic = "pensions", people = 3, cause = "……", level = "major", department = "甲", responsible = "乙", on = "2011-03-01" })
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "factor.nowhere");
        await importer.GetAsync("/api/v1/assessments?year=0").RefusedAsync(HttpStatusCode.BadRequest, "assessment.no-such-year");
        await importer.GetAsync("/api/v1/receptions?year=10000").RefusedAsync(HttpStatusCode.BadRequest, "reception.no-such-year");
    }

    [Fact]
    public async Task A_factor_whose_review_is_due_stands_among_the_deadlines_of_the_service()
    {
        using var importer = Importer();
        var number = Text(await importer.ReadAsync(await RegisterFactorAsync(importer, "某机械厂")), "number");
        var due = await importer.ReadUntilAsync("/api/v1/deadlines?within=0", d => d.GetProperty("matters").EnumerateArray().Any(m => Text(m, "number") == number));
        var line = due.GetProperty("matters").EnumerateArray().First(m => Text(m, "number") == number);
        (Text(line, "rule"), Text(line, "urgency"), Text(line, "department")).ShouldBe(("petition.factor-review", "overdue", "劳动监察支队"));
    }

    [Fact]
    public async Task A_major_report_is_followed_up_and_watched_until_it_is_receipted()
    {
        using var importer = Importer();
        var report = await importer.CommandAsync("/api/v1/major-reports", new
        {
            organ = "市委、市政府", title = "某乳业公司职工拟集体上访", content = "据反映……", about = Factor, learntOn = "2011-03-24", on = "2011-03-25",
        }).CreatedAsync();
        await ActAsync(importer, report, 1, "follow-ups", new { content = "已派员驻厂", on = "2011-03-26" });
        (await importer.ReadAsync("/api/v1/major-reports?year=2011&awaiting=true")).EnumerateArray().Select(r => Text(r, "title")).ShouldContain("某乳业公司职工拟集体上访");
        await ActAsync(importer, report, 2, "receipt", new { reference = "市委办收〔2011〕7号", on = "2011-03-28" });
        var receipted = await importer.ReadAsync(report);
        receipted.GetProperty("onTheDay").GetBoolean().ShouldBeFalse();
        (Text(receipted.GetProperty("receipt"), "reference"), receipted.TryGetProperty("receiptDue", out _)).ShouldBe(("市委办收〔2011〕7号", false));
        await importer.CommandAsync($"{report}/receipt", new { reference = "另一号", on = "2011-03-28" }, version: 3).RefusedAsync(HttpStatusCode.Conflict, "major-report.receipted");
        await importer.GetAsync("/api/v1/major-reports?year=0").RefusedAsync(HttpStatusCode.BadRequest, "major-report.no-such-year");
    }

    [Fact]
    public async Task A_month_is_screened_once_and_says_who_has_not_reported()
    {
        using var importer = Importer();
        var number = Text(await importer.ReadAsync(await RegisterFactorAsync(importer, "某纺织厂")), "number");
        (await importer.ReadAsync("/api/v1/screenings/missing?month=2011-06")).GetProperty("started").GetBoolean().ShouldBeFalse();
        var start = new { month = "2011-06", units = Units, reportBy = "2011-06-13", on = "2011-06-01" };
        var screening = await importer.CommandAsync("/api/v1/screenings", start, key: "screening-2011-06").CreatedAsync();
        (await importer.CommandAsync("/api/v1/screenings", start, key: "screening-2011-06").CreatedAsync()).ShouldBe(screening);
        await importer.CommandAsync("/api/v1/screenings", start).RefusedAsync(HttpStatusCode.Conflict, "screening.month-taken");

        await ActAsync(importer, screening, 1, "reports", new { unit = "劳动监察支队", factors = new[] { number }, on = "2011-06-10" });
        await importer.CommandAsync($"{screening}/reports", new { unit = "攸县", factors = NotRegistered, on = "2011-06-10" }, version: 2)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "screening.factor-unknown");
        var missing = await importer.ReadAsync("/api/v1/screenings/missing?month=2011-06");
        (missing.GetProperty("overdue").GetBoolean(), Text(missing.GetProperty("missing")[0])).ShouldBe((true, "攸县"));
        await importer.CommandAsync($"{screening}/conclusion", new { on = "2011-06-14" }, version: 2).RefusedAsync(HttpStatusCode.Conflict, "screening.still-missing");
        await ActAsync(importer, screening, 2, "reports", new { unit = "攸县", on = "2011-06-14" });
        await ActAsync(importer, screening, 3, "corrections", new { unit = "劳动监察支队", factors = Array.Empty<string>(), reason = "重复登记", on = "2011-06-14" });
        await ActAsync(importer, screening, 4, "conclusion", new { on = "2011-06-15" });
        var ended = await importer.ReadAsync(screening);
        ended.GetProperty("reports").EnumerateArray().Select(r => r.GetProperty("inTime").GetBoolean()).ShouldBe([true, false]);
        ended.GetProperty("reports")[0].GetProperty("factors").GetArrayLength().ShouldBe(0);
        await importer.GetAsync("/api/v1/screenings/missing?month=2011-6").RefusedAsync(HttpStatusCode.UnprocessableEntity, "screening.month-malformed");
    }

    [Fact]
    public async Task Of_two_who_start_the_same_month_at_once_one_is_told_that_the_other_has()
    {
        using var importer = Importer();
        var start = new { month = "2011-09", units = Units, on = "2011-09-01" };
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => importer.CommandAsync("/api/v1/screenings", start)));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var refused in answers.Where(a => a.StatusCode != HttpStatusCode.Created))
            (refused.StatusCode, await refused.CodeAsync()).ShouldBe((HttpStatusCode.Conflict, "screening.month-taken"));
    }

    [Fact]
    public async Task An_assessment_is_concluded_after_its_steps_and_says_whether_it_was_decided()
    {
        using var importer = Importer();
        var assessment = await importer.CommandAsync(
            "/api/v1/assessments", new { subject = "调整企业退休人员医保缴费办法", department = "医疗保险处", responsible = "赵处长", on = "2011-06-01" }).CreatedAsync();
        await ActAsync(importer, assessment, 1, "steps", new { kind = "survey", heldOn = "2011-06-03", people = 320, findings = "六成赞成", on = "2011-06-05" });
        var conclude = new { risk = "medium", conclusion = "implement-with-measures", grounds = "多数赞成", measures = "分两年到位", on = "2011-06-20" };
        await importer.CommandAsync($"{assessment}/conclusion", conclude, version: 2).RefusedAsync(HttpStatusCode.Conflict, "assessment.steps-missing");
        await ActAsync(importer, assessment, 2, "steps", new { kind = "symposium", heldOn = "2011-06-10", people = 25, findings = "建议分步", on = "2011-06-12" });
        await ActAsync(importer, assessment, 3, "conclusion", conclude);
        await ActAsync(importer, assessment, 4, "decision", new { outcome = "decided", decidedOn = "2011-07-01", document = "株人社发〔2011〕50号", on = "2011-07-02" });
        var read = await importer.ReadAsync(assessment);
        (Text(read.GetProperty("concluded"), "risk"), Text(read.GetProperty("decision"), "document"), read.GetProperty("steps").GetArrayLength())
            .ShouldBe(("medium", "株人社发〔2011〕50号", 2));
        (await importer.ReadAsync("/api/v1/assessments?year=2011")).GetArrayLength().ShouldBeGreaterThan(0);
        await importer.GetAsync($"/api/v1/assessments/{Guid.CreateVersion7()}").RefusedAsync(HttpStatusCode.NotFound, "assessment.not-found");
    }

    [Fact]
    public async Task A_reception_day_is_public_before_it_comes_and_its_cases_are_for_staff()
    {
        using var importer = Importer();
        using var visitor = For(petition.Service.Visitor());
        var coming = WorkingDayOf(DateTime.UtcNow.AddDays(45));
        var ahead = await importer.CommandAsync("/api/v1/receptions", new { day = coming, leader = "局长 周某", place = "信访接待室", topics = Topics }).CreatedAsync();
        var shown = (await visitor.ReadAsync("/api/v1/receptions/coming")).EnumerateArray().First(r => Text(r, "day") == coming);
        (Text(shown, "leader"), Text(shown, "place"), Text(shown.GetProperty("topics")[0])).ShouldBe(("局长 周某", "信访接待室", "工资拖欠"));
        shown.TryGetProperty("cases", out _).ShouldBeFalse();
        (await visitor.GetAsync(ahead)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await importer.CommandAsync($"{ahead}/holding", new { }, version: 1).RefusedAsync(HttpStatusCode.UnprocessableEntity, "reception.not-yet");
        await importer.CommandAsync($"{ahead}/move", new { day = "2011-03-15", reason = "……" }, version: 1).RefusedAsync(HttpStatusCode.UnprocessableEntity, "reception.not-ahead");
        await importer.CommandAsync("/api/v1/receptions", new { day = coming, leader = "局长 周某", place = "信访接待室" }).RefusedAsync(HttpStatusCode.Conflict, "reception.month-taken");
        await ActAsync(importer, ahead, 1, "cancellation", new { reason = "因公出差" });
        await importer.CommandAsync("/api/v1/receptions", new { day = coming, leader = "副局长 吴某", place = "信访接待室" }).CreatedAsync();
    }

    [Fact]
    public async Task A_reception_day_of_2011_was_moved_held_and_its_cases_have_results_and_terms()
    {
        using var importer = Importer();
        var ((assigned, number), (settled, another)) = (await RegisterPetitionAsync(importer), await RegisterPetitionAsync(importer));
        var reception = await importer.CommandAsync(
            "/api/v1/receptions", new { day = "2011-03-15", leader = "局长 周某", place = "信访接待室", topics = Topics, on = "2011-03-01" }).CreatedAsync();
        await ActAsync(importer, reception, 1, "move", new { day = "2011-03-22", reason = "会议冲突", on = "2011-03-10" });
        await ActAsync(importer, reception, 2, "cases", new { petition = number, result = "交劳动监察支队办理", finishBy = "2011-04-22", on = "2011-03-22" });
        await ActAsync(importer, reception, 3, "holding", new { on = "2011-03-22" });
        await ActAsync(importer, reception, 4, "cases", new { petition = another, result = "当场答复", on = "2011-03-23" });
        await importer.CommandAsync($"{reception}/cases", new { petition = "XF-2011-999999", result = "当场答复", on = "2011-03-23" }, version: 5)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "reception.petition-unknown");
        var held = await importer.ReadAsync(reception);
        (Text(held, "stage"), Text(held, "day"), held.GetProperty("cases").GetArrayLength()).ShouldBe(("held", "2011-03-22", 2));
        Text(held.GetProperty("moves")[0], "was").ShouldBe("2011-03-15");

        // Overdue is what has not ended in its term.
        Overdue(held).ShouldBe([true, false]);
        await ActAsync(importer, settled, 1, "withdrawal", new { reason = "当场答复满意", on = "2011-03-23" });
        await ActAsync(importer, assigned, 1, "withdrawal", new { reason = "工资已发", on = "2011-05-03" });
        await importer.ReadUntilAsync(reception, seen => !Overdue(seen).Contains(true));
        (await importer.ReadAsync("/api/v1/receptions?year=2011")).EnumerateArray().Select(r => Text(r, "day")).ShouldContain("2011-03-22");
    }

    private static Task<string> RegisterFactorAsync(HttpClient importer, string employer) => importer.CommandAsync("/api/v1/factors", new
    {
        topic = "unpaid-wages", people = 420, cause = "停产后拖欠工资四个月", level = "considerable", department = "劳动监察支队", responsible = "王支队长",
        employer, place = "石峰区", linked = Petitions, on = "2011-03-08",
    }).CreatedAsync();

    private static IEnumerable<bool> Overdue(JsonElement reception) => reception.GetProperty("cases").EnumerateArray().Select(c => c.GetProperty("overdue").GetBoolean());

    // One that the register, which follows the log after a moment, has.
    private static async Task<(string Address, string Number)> RegisterPetitionAsync(HttpClient importer)
    {
        var address = await importer.CommandAsync(
            "/api/v1/petitions", new { channel = "letter", subject = "反映", content = "……", petitioner = new { name = "张三" }, on = "2011-03-01" }).CreatedAsync();
        var number = Text(await importer.ReadAsync(address), "number")!;
        await importer.ReadUntilAsync($"/api/v1/petitions?number={number}", page => page.GetProperty("total").GetInt32() == 1);
        return (address, number);
    }

    private static Task ActAsync(HttpClient importer, string matter, long version, string act, object body) =>
        importer.CommandAsync($"{matter}/{act}", body, version).DoneAsync();

    private static string WorkingDayOf(DateTime day)
    {
        var date = DateOnly.FromDateTime(day);
        while (!Statutes.WorkingCalendar.Published.IsWorkingDay(date))
            date = date.AddDays(1);
        return date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string? Text(JsonElement json, string? property = null) => (property is null ? json : json.GetProperty(property)).GetString();

    private static HttpClient For(HttpClient client)
    {
        client.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        return client;
    }

    private HttpClient Importer() => For(petition.Service.Importer());
}

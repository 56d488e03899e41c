using Hrss.Contracts;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

public sealed class StabilityOwnCountsTests(PetitionService petition)
{
    private const string Agency = "430281";

    /// <summary>Every measure of the work on stability, with what this test makes of it in 2011.</summary>
    public static readonly IReadOnlyDictionary<string, long> Of2011 = new Dictionary<string, long>
    {
        [Measures.FactorsRegistered] = 3,
        [Measures.FactorsReopened] = 0,
        [Measures.FactorsResolved] = 1,
        [Measures.FactorsClosedOtherwise] = 1,
        [Measures.FactorsOpen] = 1,
        [Measures.FactorsWatched] = 1,
        [Measures.MajorReports] = 2,
        [Measures.MajorReportsOnTheDay] = 1,
        [Measures.MajorReportsReceipted] = 1,
        [Measures.MajorReportsAwaitingReceipt] = 1,
        [Measures.Screenings] = 1,
        [Measures.ScreeningReports] = 2,
        [Measures.ScreeningReportsInTime] = 1,
        [Measures.WarningsRaised] = 0,
        [Measures.WarningsTurnedIntoFactors] = 0,
        [Measures.WarningsDismissed] = 0,
        [Measures.WarningsOpen] = 0,
        [Measures.AssessmentsStarted] = 2,
        [Measures.AssessmentsConcluded] = 1,
        [Measures.AssessmentsOpen] = 1,
        [Measures.ReceptionDaysHeld] = 1,
        [Measures.ReceptionDaysNotHeld] = 1,
        [Measures.ReceptionCases] = 2,
    };

    private static readonly string[] Units = ["信访科", "炎陵县"];

    [Fact]
    public async Task The_service_counts_the_work_on_stability_by_its_own_log()
    {
        using var importer = petition.Service.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        var resolved = await FactorAsync(importer);
        await ActAsync(importer, resolved, 1, "measures", new { measures = "调解", on = "2011-03-09" });
        await ActAsync(importer, resolved, 2, "reviews", new { trend = "eased", findings = "已付清", on = "2011-04-01" });
        await ActAsync(importer, resolved, 3, "closing", new { ending = "resolved", reason = "已付清", on = "2011-04-02" });
        await ActAsync(importer, resolved, 4, "reopening", new { reason = "再次拖欠", on = "2012-01-10" });
        await ActAsync(importer, await FactorAsync(importer), 1, "closing", new { ending = "unfounded", reason = "查无其事", on = "2011-04-02" });
        await ActAsync(importer, await FactorAsync(importer), 1, "watch", new { reason = "苗头", on = "2011-04-02" });

        var receipted = await ReportAsync(importer, "2011-03-25");
        await ActAsync(importer, receipted, 1, "receipt", new { reference = "收文一号", on = "2011-03-28" });
        await ReportAsync(importer, "2011-03-24");

        var screening = await importer.CommandAsync("/api/v1/screenings", new { month = "2011-03", units = Units, reportBy = "2011-03-10", on = "2011-03-01" }).CreatedAsync();
        await ActAsync(importer, screening, 1, "reports", new { unit = "信访科", on = "2011-03-09" });
        await ActAsync(importer, screening, 2, "reports", new { unit = "炎陵县", on = "2011-03-14" });

        var concluded = await AssessmentAsync(importer);
        await ActAsync(importer, concluded, 1, "steps", new { kind = "survey", heldOn = "2011-06-02", people = 10, findings = "……", on = "2011-06-02" });
        await ActAsync(importer, concluded, 2, "conclusion", new { risk = "low", conclusion = "implement", grounds = "……", on = "2011-06-03" });
        await AssessmentAsync(importer);

        var held = await ReceptionAsync(importer, "2011-12-30");
        await ActAsync(importer, held, 1, "cases", new { petition = await PetitionAsync(importer), result = "当场答复", on = "2011-12-30" });
        await ActAsync(importer, held, 2, "holding", new { on = "2012-01-04" });
        await ActAsync(importer, held, 3, "cases", new { petition = await PetitionAsync(importer), result = "交办", on = "2012-01-04" });
        await ActAsync(importer, await ReceptionAsync(importer, "2011-11-15"), 1, "cancellation", new { reason = "因公出差", on = "2011-11-14" });

        (await CountAsync(2011)).Where(count => Of2011.ContainsKey(count.Key)).ShouldBe(Of2011, ignoreOrder: true);
        var after = await CountAsync(2012);
        (after[Measures.FactorsReopened], after[Measures.FactorsOpen], after[Measures.ReceptionDaysHeld], after[Measures.ReceptionCases]).ShouldBe((1, 2, 0, 0));
    }

    private static Task<string> FactorAsync(HttpClient importer) => importer.CommandAsync("/api/v1/factors", new
    {
        topic = "unpaid-wages", people = 40, cause = "拖欠工资", level = "general", department = "信访科", responsible = "李科长", place = "炎陵县", on = "2011-03-08",
    }).CreatedAsync();

    private static Task<string> ReportAsync(HttpClient importer, string learntOn) =>
        importer.CommandAsync("/api/v1/major-reports", new { organ = "市委", title = "标题", content = "……", learntOn, on = "2011-03-25" }).CreatedAsync();

    private static Task<string> AssessmentAsync(HttpClient importer) =>
        importer.CommandAsync("/api/v1/assessments", new { subject = "拟决策事项", department = "信访科", responsible = "李科长", on = "2011-06-01" }).CreatedAsync();

    private static async Task<string> PetitionAsync(HttpClient importer)
    {
        var petition = await importer.CommandAsync(
            "/api/v1/petitions", new { channel = "letter", subject = "反映", content = "……", petitioner = new { name = "张三" }, on = "2011-12-01" }).CreatedAsync();
        var number = (await importer.ReadAsync(petition)).GetProperty("number").GetString()!;
        await importer.ReadUntilAsync($"/api/v1/petitions?number={number}", page => page.GetProperty("total").GetInt32() == 1);
        return number;
    }

    private static Task<string> ReceptionAsync(HttpClient importer, string day) =>
        importer.CommandAsync("/api/v1/receptions", new { day, leader = "局长 周某", place = "接待室", on = "2011-10-10" }).CreatedAsync();

    private static Task ActAsync(HttpClient importer, string matter, long version, string act, object body) =>
        importer.CommandAsync($"{matter}/{act}", body, version).DoneAsync();

    private Task<Dictionary<string, long>> CountAsync(int year) => petition.Service.OwnCountsAsync(Agency, year);
}

using Hrss.Contracts;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

public sealed class OwnCountsTests(PetitionService petition)
{
    private const string Agency = "430221";

    [Fact]
    public async Task The_service_counts_each_year_by_its_own_log()
    {
        using var importer = petition.Service.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        // Received 2010, answered 2011 in time.
        var earlier = await RegisterAsync(importer, "letter", "2010-12-30");
        await AnswerAsync(importer, earlier, "2011-01-20");
        // Of 2011: a group of seven, corrected in 2012 to nine who are none; a letter answered late; one declined; one from above, reported back in 2012.
        var group = await RegisterAsync(importer, "visit", "2011-03-01", people: 7, groupVisit: true);
        await importer.CommandAsync($"{group}/correction", new { people = 9, groupVisit = false, reason = "复核名单", on = "2012-01-05" }, version: 1).DoneAsync();
        var late = await RegisterAsync(importer, "letter", "2011-03-01");
        await AnswerAsync(importer, late, "2011-07-01");
        await importer.CommandAsync(
            $"{await RegisterAsync(importer, "letter", "2011-04-01")}/refusal",
            new { reason = "不属本机关职权范围", route = "请向住房公积金管理中心提出。", on = "2011-04-06" }, version: 1).DoneAsync();
        var assigned = await RegisterAsync(importer, "assigned", "2011-12-01");
        await AnswerAsync(importer, assigned, "2011-12-30");
        await importer.CommandAsync($"{assigned}/report-back", new { on = "2012-01-04" }, version: 4).DoneAsync();

        // Its letter of 2011 answered late turns out in 2012 to repeat that of 2010, and is handled anew.
        await importer.CommandAsync($"{late}/link", new { first = Guid.Parse(earlier[^36..]), reason = "同一事", on = "2012-02-01" }, version: 4).DoneAsync();
        await importer.CommandAsync($"{late}/review", new { level = "review", organ = "市信访局", reason = "数额有误", on = "2012-02-02" }, version: 5).DoneAsync();
        await importer.CommandAsync($"{late}/review/decision", new { result = "changed", opinion = "应予补足", on = "2012-02-20" }, version: 6).DoneAsync();
        await importer.CommandAsync($"{late}/reopening", new { ground = "review-opinion", reason = "复查变更", on = "2012-02-21" }, version: 7).DoneAsync();
        await importer.CommandAsync($"{late}/lead", new { leader = "赵局长", responsible = "王五", dueOn = "2012-03-31", on = "2012-02-22" }, version: 8).DoneAsync();
        await importer.CommandAsync($"{late}/supervision", new { supervisor = "赵局长", requirement = "限期补足", on = "2012-02-23" }, version: 9).DoneAsync();

        (await CountAsync(2011)).Where(count => !StabilityOwnCountsTests.Of2011.ContainsKey(count.Key)).ShouldBe(
            new Dictionary<string, long>
            {
                [Measures.Visits] = 1,
                [Measures.PeopleInVisits] = 9,
                [Measures.GroupVisits] = 0,
                [Measures.LettersReceived] = 2,
                [Measures.LettersHandled] = 3,
                [Measures.AssignedMattersReceived] = 1,
                [Measures.AssignedMattersCompleted] = 0,
                [Measures.OnlinePetitionsReceived] = 0,
                [Measures.PetitionsTransferred] = 0,
                [Measures.PetitionsAnsweredInTime] = 2,
                [Measures.PetitionsReceived] = 4,
                [Measures.PetitionMatters] = 3,
                [Measures.PetitionRepeats] = 1,
                [Measures.PetitionsAnswered] = 3,
                [Measures.PetitionsRefused] = 1,
                [Measures.PetitionsSupported] = 3,
                [Measures.PetitionsExplained] = 0,
                [Measures.PetitionsNotSupported] = 0,
                [Measures.PetitionsReopened] = 0,
                [Measures.PetitionsLedByLeaders] = 0,
                [Measures.SupervisionRounds] = 0,
                [Measures.PetitionReviews] = 0,
                [Measures.PetitionReviewsUpheld] = 0,
                [Measures.PetitionReviewsChanged] = 0,
                [Measures.PetitionReexaminations] = 0,
                [Measures.PetitionReexaminationsUpheld] = 0,
                [Measures.PetitionReexaminationsChanged] = 0,
                [Measures.PetitionsOpen] = 1,
            }, ignoreOrder: true);
        var (before, after) = (await CountAsync(2010), await CountAsync(2012));
        (before[Measures.LettersReceived], before[Measures.LettersHandled], before[Measures.PetitionsOpen]).ShouldBe((1, 0, 1));
        (after[Measures.AssignedMattersCompleted], after[Measures.PeopleInVisits], after[Measures.PetitionsOpen]).ShouldBe((1, 0, 2));
        // What is handled anew is taken off in the year of the reopening, and is open again.
        (after[Measures.PetitionsAnswered], after[Measures.PetitionsSupported], after[Measures.LettersHandled], after[Measures.PetitionsReopened]).ShouldBe((-1, -1, -1, 1));
        (after[Measures.PetitionReviews], after[Measures.PetitionReviewsChanged], after[Measures.PetitionsLedByLeaders], after[Measures.SupervisionRounds])
            .ShouldBe((1, 1, 1, 1));
        // Acts in = answered + refused + open, up to any day.
        Dictionary<string, long>[] years = [before, await CountAsync(2011), after];
        for (var until = 1; until <= years.Length; until++)
        {
            years[..until].Sum(y => y[Measures.PetitionsReceived])
                .ShouldBe(years[..until].Sum(y => y[Measures.PetitionsAnswered] + y[Measures.PetitionsRefused]) + years[until - 1][Measures.PetitionsOpen]);
        }
    }

    [Fact]
    public async Task What_is_handled_anew_after_its_report_counts_as_completed_again_only_when_it_is_reported_again()
    {
        using var importer = petition.Service.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        var assigned = await RegisterAsync(importer, "assigned", "2015-03-02");
        await AnswerAsync(importer, assigned, "2015-03-20");
        await importer.CommandAsync($"{assigned}/report-back", new { report = "已办结", on = "2015-03-23" }, version: 4).DoneAsync();
        (await CountAsync(2015))[Measures.AssignedMattersCompleted].ShouldBe(1);
        await importer.CommandAsync($"{assigned}/reopening", new { ground = "own-error", reason = "查明有误", on = "2015-04-01" }, version: 5).DoneAsync();
        (await CountAsync(2015))[Measures.AssignedMattersCompleted].ShouldBe(0);
        await importer.CommandAsync($"{assigned}/answer", new { outcome = "supported", answer = "已补足。", on = "2015-04-20" }, version: 6).DoneAsync();
        await importer.CommandAsync($"{assigned}/report-back", new { report = "已办结", on = "2015-04-21" }, version: 7).DoneAsync();
        (await CountAsync(2015))[Measures.AssignedMattersCompleted].ShouldBe(1);
    }

    private static Task<string> RegisterAsync(HttpClient importer, string channel, string on, int people = 1, bool groupVisit = false) => importer.CommandAsync(
        "/api/v1/petitions",
        new
        {
            channel, subject = "反映拖欠工资", content = "……", petitioner = new { name = "张三" }, on, people, groupVisit,
            assignedBy = channel == "assigned" ? new { organ = "市政府", reference = "株政交〔2011〕12 号" } : null,
        }).CreatedAsync();

    private static async Task AnswerAsync(HttpClient importer, string address, string answeredOn)
    {
        var on = (await importer.ReadAsync(address)).GetProperty("receivedOn").GetString();
        await importer.CommandAsync($"{address}/acceptance", new { on }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/assignment", new { department = "劳动监察支队", on }, version: 2).DoneAsync();
        await importer.CommandAsync($"{address}/answer", new { outcome = "supported", answer = "已责令支付。", on = answeredOn }, version: 3).DoneAsync();
    }

    private Task<Dictionary<string, long>> CountAsync(int year) => petition.Service.OwnCountsAsync(Agency, year);
}

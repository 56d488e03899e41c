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
        await AnswerAsync(importer, await RegisterAsync(importer, "letter", "2010-12-30"), "2011-01-20");
        // Of 2011: a group of seven, corrected in 2012 to nine who are none; a letter answered late; one declined; one from above, reported back in 2012.
        var group = await RegisterAsync(importer, "visit", "2011-03-01", people: 7, groupVisit: true);
        await importer.CommandAsync($"{group}/correction", new { people = 9, groupVisit = false, reason = "复核名单", on = "2012-01-05" }, version: 1).DoneAsync();
        await AnswerAsync(importer, await RegisterAsync(importer, "letter", "2011-03-01"), "2011-07-01");
        await importer.CommandAsync(
            $"{await RegisterAsync(importer, "letter", "2011-04-01")}/refusal",
            new { reason = "不属本机关职权范围", route = "请向住房公积金管理中心提出。", on = "2011-04-06" }, version: 1).DoneAsync();
        var assigned = await RegisterAsync(importer, "assigned", "2011-12-01");
        await AnswerAsync(importer, assigned, "2011-12-30");
        await importer.CommandAsync($"{assigned}/report-back", new { on = "2012-01-04" }, version: 4).DoneAsync();

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
                [Measures.PetitionsTakenOver] = 0,
                [Measures.PetitionsTransferred] = 0,
                [Measures.PetitionsAnsweredInTime] = 2,
                [Measures.PetitionsOpen] = 1,
            }, ignoreOrder: true);
        var (before, after) = (await CountAsync(2010), await CountAsync(2012));
        (before[Measures.LettersReceived], before[Measures.LettersHandled], before[Measures.PetitionsOpen]).ShouldBe((1, 0, 1));
        (after[Measures.AssignedMattersCompleted], after[Measures.PeopleInVisits], after[Measures.PetitionsOpen]).ShouldBe((1, 0, 1));
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

using Hrss.Contracts;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Consultation.Tests.OverHttp;

public sealed class OwnCountsTests(ConsultationService consultation)
{
    private const string Agency = "430221";

    [Fact]
    public async Task The_service_counts_each_year_by_its_own_log()
    {
        using var importer = consultation.Service.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        // Received 2010, answered 2011 in time; three of 2011 of which one late and one only in 2012; one of 2012.
        await AnswerAsync(importer, "mayors-hotline", "2010-12-30", "2011-01-04");
        await AnswerAsync(importer, "mayors-mailbox", "2011-03-01", "2011-03-08");
        await AnswerAsync(importer, "mayors-hotline", "2011-03-01", "2011-03-09");
        await AnswerAsync(importer, "online", "2011-12-30", "2012-01-05");
        await ReceiveAsync(importer, "online", "2012-02-01");

        (await CountAsync(2011)).ShouldBe(
            new Dictionary<string, long>
            {
                [Measures.MailboxReceived] = 1,
                [Measures.MailboxAnswered] = 1,
                [Measures.HotlineReceived] = 1,
                [Measures.HotlineAnswered] = 2,
                [Measures.OnlineQuestionsReceived] = 1,
                [Measures.OnlineQuestionsAnswered] = 0,
                [Measures.ConsultationsTakenOver] = 0,
                [Measures.TakenOverConsultationsAnswered] = 0,
                [Measures.ConsultationsTransferred] = 0,
                [Measures.ConsultationsAnsweredInTime] = 2,
                [Measures.ConsultationsOpen] = 1,
            }, ignoreOrder: true);
        var (before, after) = (await CountAsync(2010), await CountAsync(2012));
        (before[Measures.HotlineReceived], before[Measures.HotlineAnswered], before[Measures.ConsultationsOpen]).ShouldBe((1, 0, 1));
        (after[Measures.OnlineQuestionsReceived], after[Measures.OnlineQuestionsAnswered], after[Measures.ConsultationsOpen]).ShouldBe((1, 1, 1));
    }

    private static Task<string> ReceiveAsync(HttpClient importer, string channel, string on) => importer.CommandAsync(
        "/api/v1/consultations",
        new { channel, @class = "inquiry", subject = "咨询", content = "……", inquirer = new { }, on }).CreatedAsync();

    private static async Task AnswerAsync(HttpClient importer, string channel, string receivedOn, string answeredOn)
    {
        var address = await ReceiveAsync(importer, channel, receivedOn);
        await importer.CommandAsync($"{address}/dispatch", new { department = "养老保险科", on = receivedOn }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/answer", new { answer = "答复。", on = answeredOn }, version: 2).DoneAsync();
    }

    private Task<Dictionary<string, long>> CountAsync(int year) => consultation.Service.OwnCountsAsync(Agency, year);
}

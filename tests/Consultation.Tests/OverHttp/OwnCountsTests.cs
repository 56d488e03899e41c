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
                [Measures.ConsultationsTransferred] = 0,
                [Measures.ConsultationsAnsweredInTime] = 2,
                [Measures.ConsultationsReceived] = 3,
                [Measures.ConsultationMatters] = 3,
                [Measures.ConsultationRepeats] = 0,
                [Measures.ConsultationsAnswered] = 3,
                [Measures.ConsultationsRefused] = 0,
                [Measures.DispatchObjections] = 0,
                [Measures.DispatchObjectionsAgreed] = 0,
                [Measures.ConsultationsSentBack] = 0,
                [Measures.ReworksAnswered] = 0,
                [Measures.ConsultationsCalledBack] = 0,
                [Measures.ConsultationsResponded] = 0,
                [Measures.ConsultationsSolved] = 0,
                [Measures.ConsultationsSatisfied] = 0,
                [Measures.AnswersPublished] = 0,
                [Measures.AnswersWithdrawn] = 0,
                [Measures.ConsultationsOpen] = 1,
            }, ignoreOrder: true);
        var (before, after) = (await CountAsync(2010), await CountAsync(2012));
        (before[Measures.HotlineReceived], before[Measures.HotlineAnswered], before[Measures.ConsultationsOpen]).ShouldBe((1, 0, 1));
        (after[Measures.OnlineQuestionsReceived], after[Measures.OnlineQuestionsAnswered], after[Measures.ConsultationsOpen]).ShouldBe((1, 1, 1));
    }

    [Fact]
    public async Task What_is_refused_reworked_and_called_back_again_is_counted_once_each_and_nothing_stays_open()
    {
        const string agency = "430223";
        using var importer = consultation.Service.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, agency);
        var refused = await ReceiveAsync(importer, "mayors-hotline", "2013-03-01");
        await importer.CommandAsync($"{refused}/refusal", new { route = "petition", reason = "请走信访渠道", on = "2013-03-04" }, version: 1).DoneAsync();
        var reworked = await ReceiveAsync(importer, "governors-mailbox", "2013-03-01");
        foreach (var (act, body, version) in new (string, object, int)[]
        {
            ("dispatch", new { department = "就业科", on = "2013-03-01" }, 1),
            ("objection", new { reason = "不属本科", on = "2013-03-01" }, 2),
            ("objection-decision", new { agreed = true, on = "2013-03-01" }, 3),
            ("dispatch", new { department = "养老保险科", coHandlers = new[] { "就业科" }, on = "2013-03-04" }, 4),
            ("answer", new { answer = "答复。", on = "2013-03-05" }, 5),
            ("call-back", new { responded = true, solved = false, satisfied = false, on = "2013-03-06" }, 6),
            ("rework", new { reason = "未解决", on = "2013-03-06" }, 7),
            ("answer", new { answer = "再答复。", on = "2013-03-07" }, 8),
            ("call-back", new { responded = true, solved = true, satisfied = false, on = "2014-01-06" }, 9),
            ("closing", new { on = "2014-01-07" }, 10),
        })
            await importer.CommandAsync($"{reworked}/{act}", body, version).DoneAsync();

        var (first, second) = (await consultation.Service.OwnCountsAsync(agency, 2013), await consultation.Service.OwnCountsAsync(agency, 2014));
        (first[Measures.ConsultationsReceived], first[Measures.ConsultationsAnswered], first[Measures.ConsultationsRefused], first[Measures.ConsultationsOpen])
            .ShouldBe((2, 1, 1, 0));
        (first[Measures.DispatchObjections], first[Measures.DispatchObjectionsAgreed], first[Measures.ConsultationsSentBack], first[Measures.ReworksAnswered])
            .ShouldBe((1, 1, 1, 1));
        (first[Measures.HotlineReceived], first[Measures.MailboxReceived], first[Measures.ConsultationsCalledBack]).ShouldBe((1, 0, 0));
        (second[Measures.ConsultationsCalledBack], second[Measures.ConsultationsResponded], second[Measures.ConsultationsSolved], second[Measures.ConsultationsSatisfied])
            .ShouldBe((1, 1, 1, 0));
    }

    [Fact]
    public async Task What_is_published_is_counted_once_however_often_its_words_change_and_again_after_it_was_withdrawn()
    {
        const string agency = "430281";
        using var importer = consultation.Service.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, agency);
        var question = await ReceiveAsync(importer, "online", "2013-03-01");
        foreach (var (act, body, version) in new (string, object, int)[]
        {
            ("dispatch", new { department = "养老保险科", on = "2013-03-01" }, 1),
            ("answer", new { answer = "答复。", on = "2013-03-05" }, 2),
            ("publication", new { question = "如何办理？", answer = "请带身份证。", on = "2013-03-06" }, 3),
            ("publication", new { question = "如何办理？", answer = "请带户口簿。", on = "2013-03-07" }, 4),
            ("publication-withdrawal", new { reason = "政策已变", on = "2013-12-31" }, 5),
            ("publication", new { question = "如何办理？", answer = "网上办理。", on = "2014-01-06" }, 6),
        })
            await importer.CommandAsync($"{question}/{act}", body, version).DoneAsync();

        var (first, second) = (await consultation.Service.OwnCountsAsync(agency, 2013), await consultation.Service.OwnCountsAsync(agency, 2014));
        (first[Measures.AnswersPublished], first[Measures.AnswersWithdrawn]).ShouldBe((1, 1));
        (second[Measures.AnswersPublished], second[Measures.AnswersWithdrawn]).ShouldBe((1, 0));
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

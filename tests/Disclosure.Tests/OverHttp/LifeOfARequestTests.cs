using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class LifeOfARequestTests(DisclosureService disclosure)
{
    private const string Identification = "430202198001011234";
    private static readonly string[] ThirdPartyRights = ["refused.third-party-rights"];
    private static readonly string[] TwoApplicants = ["430202195001010001", "430202195001010002"];
    private static readonly string[] Nobodys = ["YSQ-2024-999999"];

    private readonly HttpClient importer = disclosure.Service.Importer();

    private static object By(string channel, string? identification = null, string? on = null, string description = "2010 年失业保险基金收支情况") => new
    {
        channel,
        applicant = new { name = "张三", kind = "natural-person", identification, contact = "13800000000" },
        description,
        form = "纸质",
        on,
    };

    [Fact]
    public async Task A_request_of_2011_is_received_asked_about_extended_charged_for_answered_delivered_and_filed()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("in-person", on: "2011-04-20")).CreatedAsync();
        await ActAsync(address, 2, "correction-notice", new { items = new[] { new { subject = "description", explanation = "请写明是收入还是支出。" } }, workingDays = 5, on = "2011-04-22" });
        await ActAsync(address, 3, "correction", new { description = "2010 年失业保险基金支出", on = "2011-04-25" });
        await ActAsync(address, 4, "opinions", new { ground = "third-party", party = "某公司", concerning = "是否同意公开", on = "2011-04-26" });
        await ActAsync(address, 5, "opinions/answer", new { letter = 1, agrees = true, opinion = "同意。", on = "2011-04-29" });
        await ActAsync(address, 6, "extension", new { workingDays = 15, reason = "需汇总各县市区数据", officer = "王五", on = "2011-05-10" });
        await ActAsync(address, 7, "extension/decision", new { agrees = true, approver = "赵主任", on = "2011-05-11" });
        await ActAsync(address, 8, "fee", new { items = new[] { new { kind = "copy", amountInFen = 120 } }, on = "2011-05-20" });
        await ActAsync(address, 9, "payment", new { amountInFen = 120, receipt = "票据1", on = "2011-05-23" });
        await importer.CommandAsync($"{address}/answer", new { outcome = "granted.unknown", answer = "见附件。", on = "2011-06-08" }, version: 10)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "disclosure-request.outcome-unknown");
        await ActAsync(address, 10, "answer", new { outcome = "granted", answer = "见附件。", on = "2011-06-08" });
        await ActAsync(address, 11, "delivery", new { way = "post", receipt = "挂号1", on = "2011-06-09" });
        await ActAsync(address, 12, "closing", new { file = "2011-长期-1", on = "2011-06-10" });

        var details = await importer.ReadAsync(address);
        details.GetProperty("number").GetString()!.ShouldStartWith("YSQ-2011-");
        (details.GetProperty("stage").GetString(), details.GetProperty("regulation").GetString()).ShouldBe(("closed", "of2008"));
        // 15 working days, 15 more, and the three of the third party: 27 to 29 April.
        var due = details.GetProperty("due");
        (due.GetProperty("days").GetInt32(), due.GetProperty("extendedBy").GetInt32(), due.GetProperty("legalDue").GetString()).ShouldBe((15, 15, "2011-06-08"));
        details.GetProperty("answered").GetProperty("inTime").GetBoolean().ShouldBeTrue();
        (details.GetProperty("feesInFen").GetInt64(), details.GetProperty("costsInFen").GetInt64()).ShouldBe((120, 0));
        details.GetProperty("acts").GetArrayLength().ShouldBe(13);
        details.GetProperty("acts")[0].GetProperty("by").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_request_of_2024_is_confirmed_corrected_charged_for_asked_about_answered_in_part_answered_anew_and_filed()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("online", on: "2024-04-24")).CreatedAsync();
        await importer.CommandAsync($"{address}/answer", new { outcome = "granted", answer = "见附件。", on = "2024-04-25" }, version: 1)
            .RefusedAsync(HttpStatusCode.Conflict, "disclosure-request.not-received");
        await ActAsync(address, 1, "receipt", new { on = "2024-04-25" });
        await ActAsync(address, 2, "correction-notice", new { items = new[] { new { subject = "identification", explanation = "请提供身份证明。" } }, workingDays = 10, on = "2024-04-28" });
        await ActAsync(address, 3, "correction", new { applicant = new { name = "张三", kind = "natural-person", identification = "430202197001019999", contact = "13800000000" }, on = "2024-05-06" });
        await ActAsync(address, 4, "processing-fee", new { way = "by-pages", howToPay = "非税缴款书", pages = 100, on = "2024-05-08" });
        await importer.CommandAsync($"{address}/answer", new { outcome = "granted", answer = "见附件。", on = "2024-05-09" }, version: 5)
            .RefusedAsync(HttpStatusCode.Conflict, "disclosure-request.awaits-payment");
        await ActAsync(address, 5, "payment", new { amountInFen = 70_000, receipt = "票据2", on = "2024-05-20" });
        await ActAsync(address, 6, "opinions", new { ground = "third-party", party = "某公司", concerning = "工资总额", on = "2024-05-21" });
        await ActAsync(address, 7, "opinions/delivery", new { letter = 1, on = "2024-05-22" });
        await ActAsync(address, 8, "opinions/answer", new { letter = 1, agrees = false, opinion = "属商业秘密。", on = "2024-05-31" });
        await importer.CommandAsync($"{address}/answer", new { outcome = "granted", answer = "见附件。", on = "2024-06-03" }, version: 9)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "disclosure-request.third-party-objected");
        await ActAsync(address, 9, "answer", new { outcome = "partial", answer = "除工资总额外见附件。", withheld = ThirdPartyRights, on = "2024-06-03" });
        await ActAsync(address, 10, "answer/anew", new { remedyNumber = "JJ-2024-000001", outcome = "granted", answer = "全部提供。", orderedBy = "2024-09-30", on = "2024-09-20" });
        await ActAsync(address, 11, "delivery", new { way = "online", on = "2024-09-20" });
        await ActAsync(address, 12, "closing", new { on = "2024-09-23" });

        var details = await importer.ReadAsync(address);
        (details.GetProperty("regulation").GetString(), details.GetProperty("receivedOn").GetString(), details.GetProperty("receivedBy").GetString())
            .ShouldBe(("of2019", "2024-04-25", "confirmed-by-both"));
        // Anew from the payment on 20 May, and eight working days of asking: 22 to 31 May.
        details.GetProperty("due").GetProperty("legalDue").GetString().ShouldBe("2024-06-28");
        details.GetProperty("answered").GetProperty("outcome").GetString().ShouldBe("partial");
        details.GetProperty("redone")[0].GetProperty("inTime").GetBoolean().ShouldBeTrue();
        await importer.CommandAsync($"{address}/answer", new { outcome = "granted", answer = "见附件。", on = "2024-09-24" }, version: 13)
            .RefusedAsync(HttpStatusCode.Conflict, "disclosure-request.answered");
    }

    [Fact]
    public async Task A_late_answer_says_why()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("signed-post", Identification, "2024-04-25")).CreatedAsync();
        await importer.CommandAsync($"{address}/answer", new { outcome = "unavailable.not-held", answer = "本机关不掌握。", on = "2024-05-27" }, version: 2)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "disclosure-request.overdue-reason-missing");
        await ActAsync(address, 2, "answer", new { outcome = "unavailable.not-held", answer = "本机关不掌握。", organInCharge = "市医保局", overdueReason = "检索延误", on = "2024-05-27" });
        await ActAsync(address, 3, "transfer", new { organ = "市医保局", on = "2024-05-28" });
        var answered = (await importer.ReadAsync(address)).GetProperty("answered");
        (answered.GetProperty("inTime").GetBoolean(), answered.GetProperty("overdueReason").GetString()).ShouldBe((false, "检索延误"));
    }

    [Fact]
    public async Task Of_two_officers_who_act_at_once_one_succeeds_and_the_other_reads_again_and_loses_nothing()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("in-person", Identification)).CreatedAsync();
        var (one, other) = (disclosure.Service.Staff(Roles.DisclosureOfficer), disclosure.Service.Staff(Roles.SectionChief));
        object[] acts = [new { description = "仅需合计数", note = "电话联系" }, new { description = "仅需分月数", note = "当面沟通" }];

        var answers = await Task.WhenAll(
            one.CommandAsync($"{address}/clarification", acts[0], version: 2), other.CommandAsync($"{address}/clarification", acts[1], version: 2));

        answers.Select(a => a.StatusCode).ShouldBe([HttpStatusCode.OK, HttpStatusCode.PreconditionFailed], ignoreOrder: true);
        var loser = Array.FindIndex(answers, a => a.StatusCode == HttpStatusCode.PreconditionFailed);
        (await answers[loser].CodeAsync()).ShouldBe("version.stale");
        await other.CommandAsync($"{address}/clarification", acts[loser], version: 3).DoneAsync();
        (await importer.ReadAsync(address)).GetProperty("acts").EnumerateArray().Count(a => a.GetProperty("act").GetString() == "request_clarified").ShouldBe(2);
    }

    [Fact]
    public async Task A_visitor_asks_online_today_and_cannot_read_what_others_asked()
    {
        var visitor = disclosure.Service.Visitor();
        var address = await visitor.CommandAsync("/api/v1/requests", By("online", Identification)).CreatedAsync();
        await visitor.GetAsync(address).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await visitor.GetAsync($"{address}/letters/receipt").RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await visitor.GetAsync("/api/v1/requests").RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await visitor.CommandAsync("/api/v1/requests", By("fax", Identification)).RefusedAsync(HttpStatusCode.Forbidden, "disclosure-request.channel-needs-staff");
        await visitor.CommandAsync("/api/v1/requests", By("online")).RefusedAsync(HttpStatusCode.UnprocessableEntity, "disclosure-request.identification-missing");
        await visitor.CommandAsync("/api/v1/requests", By("online", Identification, "2011-04-20")).RefusedAsync(HttpStatusCode.Forbidden, "date.back-dating-forbidden");
        // Staff find it among those whose receipt is still to be confirmed.
        var waiting = await ListedAsync("stage=submitted");
        waiting.ShouldContain(row => address.EndsWith(row.GetProperty("id").GetString()!, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_officer_does_not_approve_what_an_officer_asks_for()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("in-person", Identification)).CreatedAsync();
        var officer = disclosure.Service.Staff(Roles.DisclosureOfficer);
        await officer.CommandAsync($"{address}/extension", new { workingDays = 10, reason = "人手不足", officer = "王五" }, version: 2).DoneAsync();
        await officer.CommandAsync($"{address}/extension/decision", new { agrees = true, approver = "王五" }, version: 3)
            .RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await disclosure.Service.Staff(Roles.SectionChief).CommandAsync($"{address}/extension/decision", new { agrees = true, approver = "赵主任" }, version: 3).DoneAsync();
    }

    [Fact]
    public async Task A_repeat_is_shown_with_its_evidence_and_the_fee_of_the_month()
    {
        const string who = "430202196001015678";
        var first = await importer.CommandAsync("/api/v1/requests", By("in-person", who, "2024-03-01", "2023 年工伤认定决定统计表")).CreatedAsync();
        await ActAsync(first, 2, "answer", new { outcome = "granted", answer = "见附件。", on = "2024-03-04" });
        await importer.CommandAsync("/api/v1/requests", By("in-person", who, "2024-03-05", "某科室人员名单")).CreatedAsync();
        var again = await importer.CommandAsync("/api/v1/requests", By("in-person", who, "2024-03-11", "请公开 2023 年工伤认定决定的统计表")).CreatedAsync();

        var history = await importer.ReadAsync($"{again}/earlier");
        (history.GetProperty("inMonth").GetInt32(), history.GetProperty("feeInYuan").GetInt64()).ShouldBe((3, 0));
        var earlier = history.GetProperty("earlier");
        earlier.GetArrayLength().ShouldBe(2);
        earlier[0].GetProperty("likeness").GetDouble().ShouldBeGreaterThan(0.6);
        earlier[1].GetProperty("likeness").GetDouble().ShouldBeLessThan(0.2);
        var number = earlier[0].GetProperty("number").GetString();

        await importer.CommandAsync($"{again}/answer", new { outcome = "not-processed.repeat", answer = "已答复。", on = "2024-03-12" }, version: 2)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "disclosure-request.evidence-missing");
        await importer.CommandAsync($"{again}/answer", new { outcome = "not-processed.repeat", answer = "已答复。", earlierRequests = Nobodys, on = "2024-03-12" }, version: 2)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "disclosure-request.evidence-not-theirs");
        await ActAsync(again, 2, "answer", new { outcome = "not-processed.repeat", answer = "已答复。", earlierRequests = new[] { number }, on = "2024-03-12" });
        (await importer.ReadAsync(again)).GetProperty("answered").GetProperty("earlierRequests")[0].GetString().ShouldBe(number);
    }

    [Fact]
    public async Task The_eleventh_request_of_a_month_costs_100_yuan()
    {
        const string who = "430202196001010011";
        for (var i = 0; i < 10; i++)
            await importer.CommandAsync("/api/v1/requests", By("in-person", who, "2024-08-01", $"第 {i} 项统计")).CreatedAsync();
        var eleventh = await importer.CommandAsync("/api/v1/requests", By("in-person", who, "2024-08-02", "第十一项统计")).CreatedAsync();
        await ActAsync(eleventh, 2, "processing-fee", new { way = "by-count", howToPay = "非税缴款书", on = "2024-08-05" });
        (await importer.ReadAsync(eleventh)).GetProperty("processingFee").GetProperty("amountInFen").GetInt64().ShouldBe(10_000);
    }

    [Fact]
    public async Task What_several_people_asked_for_is_proposed_for_the_catalogue()
    {
        foreach (var who in TwoApplicants)
        {
            var address = await importer.CommandAsync("/api/v1/requests", By("in-person", who, "2024-02-01", "职称评审专家库遴选办法全文")).CreatedAsync();
            await ActAsync(address, 2, "answer", new { outcome = "granted", answer = "见附件。", on = "2024-02-02" });
            if (who[^1] == '2')
                await ActAsync(address, 3, "proposal", new { byApplicant = true, reason = "多人关心", on = "2024-02-05" });
        }

        var frequent = (await importer.ReadAsync("/api/v1/requests/frequent")).EnumerateArray()
            .Single(f => f.GetProperty("description").GetString() == "职称评审专家库遴选办法全文");
        (frequent.GetProperty("applicants").GetInt32(), frequent.GetProperty("proposed").GetBoolean(), frequent.GetProperty("requests").GetArrayLength()).ShouldBe((2, true, 2));
    }

    [Theory]
    [InlineData("2011-06-01", "refused", "可以自知道或者应当知道之日起60日内向株洲市人民政府申请行政复议，也可以自知道或者应当知道之日起3个月内直接向")]
    [InlineData("2023-12-29", "refused.internal-affairs", "可以自知道或者应当知道之日起60日内向株洲市人民政府申请行政复议，也可以自知道或者应当知道之日起6个月内直接向")]
    [InlineData("2024-01-02", "refused.internal-affairs", "先向株洲市人民政府申请行政复议")]
    [InlineData("2024-01-02", "unavailable.not-held", "6个月内直接向有管辖权的人民法院提起行政诉讼")]
    public async Task A_decision_is_a_Word_letter_with_the_remedies_of_its_day(string on, string outcome, string remedies)
    {
        var received = DateOnly.Parse(on, CultureInfo.InvariantCulture).AddDays(-4).ToString("O", CultureInfo.InvariantCulture);
        var address = await importer.CommandAsync("/api/v1/requests", By("in-person", Identification, received)).CreatedAsync();
        await ActAsync(address, 2, "answer", new { outcome, answer = "理由如附。", on });

        var letter = await importer.GetAsync($"{address}/letters/answer");

        letter.StatusCode.ShouldBe(HttpStatusCode.OK);
        letter.Content.Headers.ContentDisposition!.FileNameStar!.ShouldEndWith(".docx");
        var bytes = await letter.Content.ReadAsByteArrayAsync();
        using (var document = WordprocessingDocument.Open(new MemoryStream(bytes), false))
            new OpenXmlValidator().Validate(document).ShouldBeEmpty();
        var text = TextOf(bytes);
        text.ShouldContain(remedies);
        text.ShouldContain("张三：");
        text.ShouldContain("株洲市人力资源和社会保障局");
        text.ShouldContain(DateOnly.Parse(on, CultureInfo.InvariantCulture).ToString("yyyy年M月d日", CultureInfo.InvariantCulture));
        text.ShouldNotContain("{");
    }

    [Fact]
    public async Task Every_step_that_is_told_to_somebody_has_its_letter()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("in-person", "430202194001010001", "2024-04-25")).CreatedAsync();
        await importer.GetAsync($"{address}/letters/extension").RefusedAsync(HttpStatusCode.NotFound, "disclosure-request.no-such-document");
        await ActAsync(address, 2, "correction-notice", new { items = new[] { new { subject = "form", explanation = "请写明形式。" } }, workingDays = 5, on = "2024-04-26" });
        await ActAsync(address, 3, "correction", new { form = "电子", on = "2024-04-28" });
        await ActAsync(address, 4, "opinions", new { ground = "third-party", party = "某公司", concerning = "工资总额", on = "2024-04-28" });
        await ActAsync(address, 5, "opinions/answer", new { letter = 1, agrees = false, opinion = "不同意。", on = "2024-04-29" });
        await ActAsync(address, 6, "extension", new { workingDays = 10, reason = "数据量大", officer = "王五", on = "2024-04-30" });
        await ActAsync(address, 7, "extension/decision", new { agrees = true, approver = "赵主任", on = "2024-04-30" });
        await ActAsync(address, 8, "answer", new { outcome = "granted", answer = "见附件。", publicInterest = "涉及人身安全", on = "2024-05-06" });

        foreach (var (kind, says) in new[]
        {
            ("receipt", "登记编号为YSQ-2024-"), ("correction", "请写明形式。"), ("opinion", "某公司："), ("override", "涉及人身安全"), ("extension", "延长答复期限10个工作日"),
            ("answer", "见附件。"),
        })
            TextOf(await importer.GetByteArrayAsync($"{address}/letters/{kind}")).ShouldContain(says);
    }

    [Fact]
    public async Task A_fee_notice_without_items_or_of_nothing_is_refused()
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("in-person", on: "2011-04-20")).CreatedAsync();
        await importer.CommandAsync($"{address}/fee", new { items = Array.Empty<object>(), on = "2011-05-03" }, version: 2)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await importer.CommandAsync($"{address}/fee", new { items = new[] { new { kind = "copy", amountInFen = 0 } }, on = "2011-05-03" }, version: 2)
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        (await importer.ReadAsync(address)).GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Theory]
    [InlineData("correction-notice", """{"items":[],"workingDays":5}""")]
    [InlineData("correction-notice", """{"items":[{"subject":"form","explanation":"请写明。"}],"workingDays":0}""")]
    [InlineData("opinions", """{"ground":"third-party","party":" ","concerning":"意见"}""")]
    [InlineData("extension", """{"workingDays":21,"reason":"人手不足","officer":"王五"}""")]
    [InlineData("processing-fee", """{"way":"by-pages","howToPay":"缴款书"}""")]
    [InlineData("processing-fee", """{"way":"by-count","howToPay":"缴款书","pages":40}""")]
    [InlineData("answer", """{"outcome":"not-processed.repeat","answer":"已答复。","earlierRequests":["2024/1"]}""")]
    [InlineData("offer", """{"to":"petition","reason":""}""")]
    [InlineData("answer/anew", """{"remedyNumber":"2024/1","outcome":"granted","answer":"提供。","orderedBy":"2024-07-01"}""")]
    public async Task What_an_act_must_hold_is_said_in_both_languages(string act, string body)
    {
        var address = await importer.CommandAsync("/api/v1/requests", By("in-person", Identification)).CreatedAsync();
        var refused = await importer.CommandAsync($"{address}/{act}", JsonSerializer.Deserialize<JsonElement>(body), version: 2);
        var problem = await refused.JsonAsync();
        (refused.StatusCode, problem.GetProperty("code").GetString()).ShouldBe((HttpStatusCode.UnprocessableEntity, "request.invalid"));
        (await importer.ReadAsync(address)).GetProperty("version").GetInt32().ShouldBe(2);
    }

    [Fact]
    public async Task A_total_is_no_kind_of_applicant() => await importer
        .CommandAsync("/api/v1/requests", new { channel = "in-person", applicant = new { name = "张三", kind = "total", contact = "138" }, description = "统计", on = "2011-04-20" })
        .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");

    [Theory]
    [InlineData("stage=burning")]
    [InlineData("year=0")]
    [InlineData("page=0")]
    public async Task A_page_of_the_register_that_there_is_not_is_refused(string query) =>
        await importer.GetAsync($"/api/v1/requests?{query}").RefusedAsync(HttpStatusCode.BadRequest, "disclosure-request.no-such-page");

    private async Task<List<JsonElement>> ListedAsync(string query)
    {
        var first = await importer.ReadAsync($"/api/v1/requests?{query}");
        var rows = first.GetProperty("items").EnumerateArray().ToList();
        for (var page = 2; page <= first.GetProperty("pages").GetInt32(); page++)
            rows.AddRange((await importer.ReadAsync($"/api/v1/requests?{query}&page={page}")).GetProperty("items").EnumerateArray());
        return rows;
    }

    private Task ActAsync(string address, int version, string act, object body) => importer.CommandAsync($"{address}/{act}", body, version).DoneAsync();

    private static string TextOf(byte[] document)
    {
        using var archive = new ZipArchive(new MemoryStream(document));
        using var main = archive.GetEntry("word/document.xml")!.Open();
        return string.Concat(XDocument.Load(main).Descendants().Where(e => e.Name.LocalName == "t").Select(e => e.Value));
    }
}

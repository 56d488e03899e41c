using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

/// <summary>A county bureau's disclosure work of 2011, with some of the years around it: for what is counted and told.</summary>
public sealed class YearOfACounty(DisclosureService disclosure) : IAsyncLifetime
{
    public const string Agency = "430221";

    /// <summary>What only the service may know: people, and what they wrote or were written.</summary>
    public static readonly IReadOnlyList<string> Personal =
    [
        "张三", "13800000000", "430202198001011234", "申请公开失业保险基金", "答复正文", "周七", "不服答复的理由",
        "李四", "王五", "孙七", "内容有变", "各县市区人力资源和社会保障局", "关于某事的通知", "审查意见", "撤回的理由", "部门合并的理由", "进驻的理由", "取消的理由",
        "街道的证明", "赵主任", "逾期的原因", "撤回的缘由",
        "13900000000", "决定的主文", "答辩的要点", "新的决定内容", "再审的理由", "某个法院",
    ];

    private static readonly string[] Laws = ["《社会保险法》"];
    private static readonly string[] Audiences = ["public"];

    public async ValueTask InitializeAsync()
    {
        var importer = disclosure.Service.Importer();
        importer.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);

        await DepartmentsAsync(importer);
        await InformationAsync(importer);
        await ApprovalItemsAsync(importer);
        await RequestsAsync(importer);
        await RemediesAsync(importer);
        await OutreachAsync(importer);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // Three listed by the end of 2011, one of them delisted in that year; a fourth in 2012.
    private static async Task DepartmentsAsync(HttpClient importer)
    {
        await importer.CommandAsync("/api/v1/departments", new { name = "就业服务局", on = "2009-01-01" }).CreatedAsync();
        await importer.CommandAsync("/api/v1/departments", new { name = "社保局", on = "2011-01-04" }).CreatedAsync();
        var merged = await importer.CommandAsync("/api/v1/departments", new { name = "人才交流中心", on = "2011-01-04" }).CreatedAsync();
        await importer.CommandAsync($"{merged}/delisting", new { reason = "部门合并的理由", on = "2011-12-31" }, version: 1).DoneAsync();
        await importer.CommandAsync("/api/v1/departments", new { name = "考试院", on = "2012-01-01" }).CreatedAsync();
    }

    // 2011: two that count, one of them late, and one withdrawn in 2012, which counts no more. One of 2010. A draft, and one not cleared.
    private static async Task InformationAsync(HttpClient importer)
    {
        await importer.PublishAsync("关于某事的通知", "就业服务局", "2010-03-01", "2010-03-10");
        var standing = await importer.PublishAsync("关于某事的通知", "就业服务局", "2011-03-01", "2011-03-10");
        await importer.ReviseAsync(standing, "关于某事的通知（修订）", "各县市区人力资源和社会保障局", "2011-06-01");
        await importer.CommandAsync($"{standing}/further-publication", Catalogue.Through("2011-06-02", "radio"), version: 6).DoneAsync();
        await importer.CommandAsync($"{standing}/repeal", new { reason = "撤回的理由", on = "2011-12-01" }, version: 7).DoneAsync();
        await importer.PublishAsync("关于某事的通知", "社保局", "2011-03-01", "2011-05-10");
        var withdrawn = await importer.PublishAsync("关于某事的通知", "社保局", "2011-09-01", "2011-09-05");
        await importer.CommandAsync($"{withdrawn}/further-publication", Catalogue.Through("2011-09-06", "radio"), version: 3).DoneAsync();
        await importer.CommandAsync($"{withdrawn}/withdrawal", new { reason = "撤回的理由", on = "2012-02-01" }, version: 4).DoneAsync();
        await importer.CommandAsync("/api/v1/information", Catalogue.Draft("关于某事的通知", "社保局", "2011-10-10")).CreatedAsync();
        var withheld = await importer.CommandAsync("/api/v1/information", Catalogue.Draft("关于某事的通知", "社保局", "2011-10-11")).CreatedAsync();
        await importer.CommandAsync($"{withheld}/secrecy-review", new { cleared = false, reviewer = "王五", note = "审查意见", on = "2011-10-12" }, version: 1).DoneAsync();
    }

    // In force at the end of 2011: three, two of them at the service centre; one ended, one moved in, one moved out in 2012.
    private static async Task ApprovalItemsAsync(HttpClient importer)
    {
        await importer.CommandAsync("/api/v1/approval-items", ApprovalItemsOverHttpTests.Item("SP-1", "就业服务局", true, "2011-01-04")).CreatedAsync();
        var moved = await importer.CommandAsync("/api/v1/approval-items", ApprovalItemsOverHttpTests.Item("SP-2", "社保局", false, "2011-01-04")).CreatedAsync();
        await importer.CommandAsync($"{moved}/move", new { atServiceCentre = true, reason = "进驻的理由", on = "2011-06-01" }, version: 1).DoneAsync();
        await importer.CommandAsync($"{moved}/move", new { atServiceCentre = false, reason = "退出的理由", on = "2012-06-01" }, version: 2).DoneAsync();
        await importer.CommandAsync("/api/v1/approval-items", ApprovalItemsOverHttpTests.Item("SP-3", "社保局", false, "2011-01-04")).CreatedAsync();
        var ended = await importer.CommandAsync("/api/v1/approval-items", ApprovalItemsOverHttpTests.Item("SP-4", "社保局", true, "2011-01-04")).CreatedAsync();
        await importer.CommandAsync($"{ended}/ending", new { reason = "取消的理由", on = "2011-10-01" }, version: 1).DoneAsync();
    }

    // Received 2010, answered 2011 in time; received 2011, answered late, with two fees, which were waived; received 2011, open until 2012.
    private static async Task RequestsAsync(HttpClient importer)
    {
        var first = await RequestAsync(importer, "2010-12-28");
        await AnswerAsync(importer, first, "2011-01-05", 2);
        var second = await RequestAsync(importer, "2011-04-20");
        foreach (var (amount, version) in new[] { (500, 2), (120, 3) })
            await importer.CommandAsync($"{second}/fee", new { items = new[] { new { kind = "copy", amountInFen = amount } }, on = "2011-05-03" }, version).DoneAsync();
        await importer.CommandAsync($"{second}/fee/waiver", new { exemption = "minimum-allowance", proof = "街道的证明", approver = "赵主任", on = "2011-05-04" }, 4).DoneAsync();
        await AnswerAsync(importer, second, "2011-05-13", 5, "逾期的原因");
        var third = await RequestAsync(importer, "2011-12-30");
        await AnswerAsync(importer, third, "2012-01-10", 2);
        // Overdue at the end of 2011, and withdrawn in the year after; never confirmed and so not counted.
        var fourth = await RequestAsync(importer, "2011-11-01");
        await importer.CommandAsync($"{fourth}/withdrawal", new { reason = "撤回的缘由", on = "2012-02-01" }, 2).DoneAsync();
        await RequestAsync(importer, "2011-06-01", "fax");
    }

    // A review upheld; a lawsuit corrected in 2011 and appealed in 2012, so that it was pending at the year's end; a complaint withdrawn and reopened
    // in the year and corrected; one of 2012, pending.
    private static async Task RemediesAsync(HttpClient importer)
    {
        var remedies = new Dictionary<string, string>();
        foreach (var (kind, on) in new[] { ("review", "2011-06-01"), ("lawsuit", "2011-07-01"), ("complaint", "2011-08-01"), ("complaint", "2012-01-04") })
        {
            remedies[$"{kind}{on[..4]}"] = await importer.CommandAsync(
                "/api/v1/remedies", new { kind, claimant = new { name = "周七", kind = "natural-person", contact = "13900000000" }, ground = "不服答复的理由", on }).CreatedAsync();
        }

        var (review, lawsuit, complaint) = (remedies["review2011"], remedies["lawsuit2011"], remedies["complaint2011"]);
        await importer.CommandAsync($"{review}/notice", new { organ = "县人民政府", on = "2011-06-03" }, 1).DoneAsync();
        await importer.CommandAsync($"{review}/defence", new { statement = "答辩的要点", on = "2011-06-10" }, 2).DoneAsync();
        await importer.CommandAsync($"{review}/conclusion", new { result = "upheld", text = "决定的主文", on = "2011-07-01" }, 3).DoneAsync();
        await importer.CommandAsync($"{lawsuit}/conclusion", new { result = "corrected", text = "决定的主文", reason = "unreasonable", on = "2011-12-20" }, 1).DoneAsync();
        await importer.CommandAsync($"{lawsuit}/appeal", new { by = "claimant", court = "某个法院", on = "2012-01-05" }, 2).DoneAsync();
        await importer.CommandAsync($"{lawsuit}/conclusion", new { result = "upheld", text = "决定的主文", on = "2012-03-01" }, 3).DoneAsync();
        await importer.CommandAsync($"{complaint}/withdrawal", new { on = "2011-09-01" }, 1).DoneAsync();
        await importer.CommandAsync($"{complaint}/reopening", new { reason = "再审的理由", on = "2011-09-05" }, 2).DoneAsync();
        await importer.CommandAsync($"{complaint}/conclusion", new
        {
            result = "corrected",
            text = "决定的主文",
            reason = "failure-to-act",
            redecide = new { days = 20, unit = "calendar-days" },
            on = "2011-10-10",
        }, 3).DoneAsync();
        await importer.CommandAsync($"{complaint}/compliance", new { decision = new { summary = "新的决定内容" }, on = "2011-10-20" }, 4).DoneAsync();
    }

    // Held in 2011: a training class with two batches, one of them corrected, and a publicity week; a seminar planned and cancelled; one of 2012.
    private static async Task OutreachAsync(HttpClient importer)
    {
        var training = await PlanAsync(importer, "training-class", "2011-03-01", "2011-03-10");
        await BatchAsync(importer, training, 1, "2011-03-01", 100);
        await BatchAsync(importer, training, 2, "2011-03-08", 80);
        await importer.CommandAsync($"{training}/holding", new { on = "2011-03-11" }, 3).DoneAsync();
        await importer.CommandAsync($"{training}/batches/2/correction", new { people = 75, reason = "重复计数", on = "2012-01-10" }, 4).DoneAsync();
        var week = await PlanAsync(importer, "publicity-week", "2011-12-26", "2011-12-30");
        await BatchAsync(importer, week, 1, "2011-12-28", 400);
        await importer.CommandAsync($"{week}/holding", new { on = "2012-01-04" }, 2).DoneAsync();
        var seminar = await PlanAsync(importer, "seminar", "2011-05-01", "2011-05-01");
        await importer.CommandAsync($"{seminar}/cancellation", new { reason = "场地不可用", on = "2011-04-28" }, 1).DoneAsync();
        var later = await PlanAsync(importer, "lecture", "2012-02-01", "2012-02-01");
        await BatchAsync(importer, later, 1, "2012-02-01", 30);
        await importer.CommandAsync($"{later}/holding", new { on = "2012-02-02" }, 2).DoneAsync();
    }

    private static Task<string> PlanAsync(HttpClient importer, string kind, string from, string to) => importer.CommandAsync(
        "/api/v1/outreach",
        new { kind, title = "关于某法的活动", laws = Laws, from, to, audiences = Audiences, on = "2011-02-01" }).CreatedAsync();

    private static Task BatchAsync(HttpClient importer, string activity, int number, string heldOn, int people) =>
        importer.CommandAsync($"{activity}/batches/{number}", new { heldOn, audience = "public", people, on = heldOn }, number).DoneAsync();

    private static Task<string> RequestAsync(HttpClient importer, string on, string channel = "signed-post") => importer.CommandAsync("/api/v1/requests", new
    {
        channel,
        applicant = new { name = "张三", kind = "natural-person", identification = "430202198001011234", contact = "13800000000" },
        description = "申请公开失业保险基金",
        on,
    }).CreatedAsync();

    private static Task AnswerAsync(HttpClient importer, string address, string on, int version, string? overdueReason = null) =>
        importer.CommandAsync($"{address}/answer", new { outcome = "granted", answer = "答复正文", overdueReason, on }, version).DoneAsync();
}

/// <summary>The tests that look at that year.</summary>
[CollectionDefinition]
public sealed class AroundTheCounty : ICollectionFixture<YearOfACounty>;

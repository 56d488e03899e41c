using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hrss.Drills.Drilling;
using Hrss.LocalHost.Running;
using Hrss.Testing;

namespace Hrss.Drills;

/// <summary>演练: a ledger that is being brought in when its service is killed is sent again, and every row of it is there once.</summary>
public sealed class ImportDrills
{
    private const string Import = "/api/v1/petitions/import";
    private const int Rows = 6_000;
    private const int BadEvery = 50;
    // 200 rows are one transaction; the bad ones among them are not in it.
    private const int InAGroup = 200 - (200 / BadEvery);
    private const int Good = Rows - (Rows / BadEvery);

    private static readonly string[] Headings =
        ["信访编号", "信访形式", "登记日期", "信访人姓名", "内容", "用人单位", "受理日期", "责任科室", "办结日期", "处理意见"];

    [Fact]
    public async Task A_ledger_of_petitions_goes_on_where_the_kill_has_stopped_it()
    {
        var (folder, system) = await DrilledSystem.StartAsync();
        try
        {
            await StrikeAsync(system, TestContext.Current.CancellationToken);
        }
        finally
        {
            await system.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task StrikeAsync(HrssSystem system, CancellationToken stop)
    {
        using var petition = await system.ImporterAsync("petition");
        petition.Timeout = TimeSpan.FromMinutes(5);
        var ledger = WrittenLedger.Csv(Headings, Enumerable.Range(1, Rows).Select(Row));

        var sending = petition.UploadAsync(ledger, "台账.csv", Import, fields: ("source", "信访科台账"));
        await DrilledYear.UntilAsync(async () => await system.EventsOfAsync("petition") > 2_000, "some of the ledger is registered");
        sending.IsCompleted.ShouldBeFalse("the import ended before the drill struck");
        await system.KillAsync("petition");
        await Should.ThrowAsync<HttpRequestException>(() => sending);
        await system.StartAsync("petition", cancellationToken: stop);

        using var again = await system.ImporterAsync("petition");
        again.Timeout = TimeSpan.FromMinutes(5);
        var second = await (await again.UploadAsync(ledger, "台账.csv", Import, fields: ("source", "信访科台账"))).JsonAsync();
        var (registered, repeated) = (Count(second, "registered"), Count(second, "repeated"));
        registered.ShouldBePositive();
        repeated.ShouldBePositive();
        (registered + repeated, Count(second, "rejected")).ShouldBe((Good, Rows - Good));
        // Whole groups, not halves of one.
        (repeated % InAGroup).ShouldBe(0);
        Count(await (await again.UploadAsync(ledger, "台账.csv", Import, fields: ("source", "信访科台账"))).JsonAsync(), "repeated").ShouldBe(Good);

        using var reporting = system.CreateClient("reporting");
        JsonObject figures = [];
        await DrilledYear.UntilAsync(async () => (figures = await reporting.FiguresAsync())["petition.received"]!.GetValue<decimal>() == Good, "every petition is counted once");
        var reconciled = new JsonObject();
        await DrilledYear.UntilAsync(
            async () => (reconciled = (await reporting.GetFromJsonAsync<JsonObject>("/api/v1/reconciliation/2011", stop))!)["clean"]!.GetValue<bool>(),
            "the service's own count equals the ledger");
        figures = await reporting.FiguresAsync();
        (figures["petition.answered"]!.GetValue<decimal>() + figures["petition.refused"]!.GetValue<decimal>() + figures["petition.open"]!.GetValue<decimal>()).ShouldBe(Good);
    }

    private static string[] Row(int n) =>
    [
        $"{n}", n % 3 == 0 ? "来访" : "来信", n % BadEvery == 0 ? "去年三月" : "2011-03-01", $"张三{n}", "反映拖欠工资。", $"株洲第{n}公司",
        "2011-03-04", "劳动监察支队", n % 2 == 0 ? "2011-04-10" : "", n % 2 == 0 ? "支持" : "",
    ];

    private static int Count(JsonElement import, string of) => import.GetProperty(of).GetInt32();
}

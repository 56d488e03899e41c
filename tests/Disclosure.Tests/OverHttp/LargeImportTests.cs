using System.Diagnostics;
using Hrss.Contracts;
using Hrss.Disclosure.Tests.Deciding;
using Hrss.Files;
using Hrss.Ledgers;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

/// <summary>For an agency of its own, so that what is written can be counted.</summary>
[Collection(nameof(Alone))]
public sealed class LargeImportTests(DisclosureService disclosure)
{
    private const string Agency = "430202";
    private const int Rows = 10_000;
    private const int Bad = 300;

    [Fact]
    public async Task Ten_thousand_rows_with_three_in_a_hundred_bad_are_brought_in_in_one_go_and_again_change_nothing()
    {
        using var officer = disclosure.Service.Staff(Roles.DisclosureOfficer, Agency);
        officer.Timeout = TimeSpan.FromMinutes(10);
        using var importer = disclosure.Service.Machine(Scopes.Import, Agency);
        var department = await importer.DepartmentAsync("就业服务局");
        var ledger = LedgerFor.Xlsx(Enumerable.Range(1, Rows).Select(n => n % (Rows / Bad) == 0 && n <= Bad * (Rows / Bad) ? Spoilt(n, department) : LedgerFor.Row(n, department)));

        var watch = Stopwatch.StartNew();
        var first = await ImportTests.ImportAsync(officer, ledger, "目录.xlsx", "目录");
        TestContext.Current.SendDiagnosticMessage("10,000 rows in {0:0.0} s", watch.Elapsed.TotalSeconds);

        ImportTests.Counts(first).ShouldBe((Rows, Rows - Bad, 0, Bad));
        (await disclosure.Service.OwnCountsAsync(Agency, 2011))[Measures.InformationPublished].ShouldBe(Rows - Bad);
        var address = $"/api/v1/information/imports/{first.GetProperty("id").GetGuid()}";
        var rejected = LedgerFile.Read(new MemoryStream(await officer.DownloadAsync($"{address}/rejected")), FileKind.Xlsx).ToList();
        rejected.Count.ShouldBe(Bad + 1);
        rejected.Skip(1).Select(row => row.Cells[^1]).ShouldAllBe(reasons => reasons.Contains('：'));
        var last = await officer.ReadAsync($"{address}/rows?page=20");
        (last.GetProperty("pages").GetInt32(), last.GetProperty("rows").GetArrayLength()).ShouldBe((20, 500));
        // The numbers of the series are given without a gap.
        (await officer.ReadAsync($"/api/v1/information?department={department}")).GetProperty("items").EnumerateArray()
            .Max(i => i.GetProperty("number").GetString()).ShouldBe($"GK-2011-{Rows - Bad:D6}");

        ImportTests.Counts(await ImportTests.ImportAsync(officer, ledger, "目录.xlsx", "目录")).ShouldBe((Rows, 0, Rows - Bad, Bad));
        (await disclosure.Service.OwnCountsAsync(Agency, 2011))[Measures.InformationPublished].ShouldBe(Rows - Bad);
    }

    private static string[] Spoilt(int n, string department) => (n / (Rows / Bad) % 5) switch
    {
        0 => LedgerFor.Row(n, department).With("标题", ""),
        1 => LedgerFor.Row(n, "没有的科室"),
        2 => LedgerFor.Row(n, department).With("公开日期", "去年三月"),
        3 => LedgerFor.Row(n, department).With("公开渠道", "飞鸽"),
        _ => LedgerFor.Row(n, department).With("公开日期", "2011-01-10"),
    };
}

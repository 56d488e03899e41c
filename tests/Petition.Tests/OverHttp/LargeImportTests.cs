using System.Diagnostics;
using Hrss.Contracts;
using Hrss.Files;
using Hrss.Ledgers;
using Hrss.Petition.Tests.Deciding;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

/// <summary>For an agency of its own, so that what is counted is the ledger's.</summary>
public sealed class LargeImportTests(PetitionService petition)
{
    private const string Agency = PetitionService.OfLargeImports;
    private const int Rows = 1_500;
    private const int Each = Rows / 5;

    private static readonly Dictionary<string, int> Kinds = new()
    {
        ["petition.registered.v1"] = 4 * Each, ["petition.accepted.v1"] = 3 * Each, ["petition.assigned.v1"] = 3 * Each, ["petition.answered.v1"] = 2 * Each,
        ["petition.not-accepted.v1"] = Each,
    };

    [Fact]
    public async Task Fifteen_hundred_rows_with_bad_ones_among_them_give_exact_numbers_and_again_change_nothing()
    {
        using var clerk = petition.Service.Staff(Roles.Clerk, Agency);
        var ledger = PetitionLedgerFor.Xlsx(Enumerable.Range(1, Rows).Select(Row));

        var watch = Stopwatch.StartNew();
        var first = await ImportTests.ImportAsync(clerk, ledger, "台账.xlsx", "信访科台账");
        TestContext.Current.SendDiagnosticMessage("{0} petitions in {1:0.0} s", Rows, watch.Elapsed.TotalSeconds);
        ImportTests.Counts(first).ShouldBe((Rows, 4 * Each, 0, Each));

        // A fifth was answered, a fifth is open, a fifth came with a visit and was answered, a fifth was not accepted.
        var counts = await petition.Service.OwnCountsAsync(Agency, 2011);
        (counts[Measures.PetitionsReceived], counts[Measures.PetitionMatters]).ShouldBe((4 * Each, 4 * Each));
        (counts[Measures.LettersReceived], counts[Measures.Visits], counts[Measures.PeopleInVisits]).ShouldBe((3 * Each, Each, 3 * Each));
        (counts[Measures.PetitionsAnswered], counts[Measures.PetitionsRefused], counts[Measures.PetitionsTransferred], counts[Measures.PetitionsOpen])
            .ShouldBe((2 * Each, Each, 0, Each));
        (counts[Measures.PetitionsSupported], counts[Measures.PetitionsExplained], counts[Measures.PetitionsAnsweredInTime], counts[Measures.LettersHandled])
            .ShouldBe((Each, Each, 2 * Each, 2 * Each));

        var address = $"/api/v1/petitions/imports/{first.GetProperty("id").GetGuid()}";
        var rejected = LedgerFile.Read(new MemoryStream(await clerk.DownloadAsync($"{address}/rejected")), FileKind.Xlsx).ToList();
        rejected.Count.ShouldBe(Each + 1);
        rejected.Skip(1).Select(row => row.Cells[^1]).ShouldAllBe(reasons => reasons.Contains('：'));
        var last = await clerk.ReadAsync($"{address}/rows?page=3");
        (last.GetProperty("pages").GetInt32(), last.GetProperty("rows").GetArrayLength()).ShouldBe((3, 500));

        ImportTests.Counts(await ImportTests.ImportAsync(clerk, ledger, "台账.xlsx", "信访科台账")).ShouldBe((Rows, 0, 4 * Each, Each));
        Lasting(await petition.Service.OwnCountsAsync(Agency, 2011)).ShouldBe(Lasting(counts), ignoreOrder: true);
        // The register follows the log after a moment; there each is once.
        await clerk.ReadUntilAsync("/api/v1/petitions?year=2011", register => register.GetProperty("total").GetInt64() == 4 * Each);

        // What others are told of it is what they would be told of as many live ones, and once.
        using var reporting = petition.Service.Machine(Scopes.Facts);
        var told = await Eventually.BecomesAsync(
            () => ToldAsync(reporting), told => told.Count >= Kinds.Values.Sum(), "every fact of the ledger is told", seconds: 120);
        told.CountBy(kind => kind).ShouldBe(Kinds, ignoreOrder: true);
    }

    // So many petitions from one place raise warnings, a moment after they are registered.
    private static Dictionary<string, long> Lasting(Dictionary<string, long> counts) =>
        counts.Where(count => count.Key is not (Measures.WarningsRaised or Measures.WarningsOpen)).ToDictionary();

    private static string[] Row(int n) => (n % 5) switch
    {
        0 => PetitionLedgerFor.Letter(n),
        1 => PetitionLedgerFor.Open(n),
        2 => PetitionLedgerFor.Letter(n).With("信访形式", "来访").With("人数", "3").With("处理意见", "解释").With("接待人", "赵六"),
        3 => PetitionLedgerFor.Declined(n),
        _ => Spoilt(n),
    };

    private static string[] Spoilt(int n) => (n / 5 % 4) switch
    {
        0 => PetitionLedgerFor.Letter(n).With("信访人姓名", ""),
        1 => PetitionLedgerFor.Letter(n).With("登记日期", "去年三月"),
        2 => PetitionLedgerFor.Letter(n).With("处理意见", "部分支持"),
        _ => PetitionLedgerFor.Letter(n).With("办结日期", "2011-01-10"),
    };

    // The kinds of the facts about petitions of this agency, one for each fact.
    private static async Task<List<string>> ToldAsync(HttpClient reporting)
    {
        var (kinds, after) = (new List<string>(), 0L);
        while (true)
        {
            var page = await reporting.ReadAsync($"/api/v1/facts?limit=5000&after={after}");
            var facts = page.GetProperty("facts").EnumerateArray().ToList();
            kinds.AddRange(facts.Where(fact => fact.GetProperty("agency").GetString() == Agency).Select(fact => fact.GetProperty("kind").GetString()!).Where(Kinds.ContainsKey));
            if (page.GetProperty("end").GetBoolean())
                return kinds;
            after = page.GetProperty("next").GetInt64();
        }
    }
}

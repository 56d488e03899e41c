using System.Net;
using System.Text;
using System.Text.Json;
using Hrss.Files;
using Hrss.Ledgers;
using Hrss.Petition.Tests.Deciding;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Petition.Tests.OverHttp;

public sealed class ImportTests(PetitionService petition)
{
    internal const string Import = "/api/v1/petitions/import";

    // Where no other test registers.
    private const string Agency = PetitionService.OfImports;

    private readonly HttpClient clerk = petition.Service.Officer(Roles.Clerk, "account-of-lin", "林某", "信访科", Agency);
    private readonly HttpClient importer = petition.Service.Machine(Scopes.Import, Agency);

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".csv")]
    [InlineData(".csv", "GB 18030")]
    public async Task Good_rows_are_registered_bad_ones_come_back_with_reasons_and_once_mended_are_taken_too(string extension, string? encoding = null)
    {
        string[][] rows =
        [
            PetitionLedgerFor.Letter(1),
            PetitionLedgerFor.Letter(2).With("办结日期", "2011-02-30"),
            PetitionLedgerFor.Letter(3).With("信访形式", "飞鸽").With("信访人姓名", "=1+1"),
            PetitionLedgerFor.Letter(4).With("处理意见", ""),
            PetitionLedgerFor.Open(5),
            PetitionLedgerFor.Declined(6),
        ];
        var source = Source();
        var first = await ImportAsync(clerk, Written(rows, extension, encoding), $"信访台账{extension}", source);
        Counts(first).ShouldBe((6, 3, 0, 3));

        var address = $"/api/v1/petitions/imports/{first.GetProperty("id").GetGuid()}";
        var report = (await clerk.ReadAsync($"{address}/rows")).GetProperty("rows");
        report.EnumerateArray().Select(r => (r.GetProperty("row").GetInt32(), r.GetProperty("outcome").GetString())).ShouldBe(
            [(2, "registered"), (3, "rejected"), (4, "rejected"), (5, "rejected"), (6, "registered"), (7, "registered")]);
        (report[1].GetProperty("faults")[0].GetProperty("column").GetString(), report[1].GetProperty("faults")[0].GetProperty("code").GetString())
            .ShouldBe(("办结日期", "row.no-day"));

        // Each petition is where its row left it, on the days of the row.
        var (answered, open, declined) = (await MatterAsync(report[0]), await MatterAsync(report[4]), await MatterAsync(report[5]));
        (Stage(answered), Stage(open), Stage(declined)).ShouldBe(("answered", "assigned", "declined"));
        (answered.GetProperty("receivedOn").GetString(), answered.GetProperty("regulation").GetString()).ShouldBe(("2011-03-01", "of2005"));
        answered.GetProperty("number").GetString()!.ShouldStartWith("XF-2011-");
        answered.GetProperty("petitioner").GetProperty("name").GetString().ShouldBe("张三1");
        (await importer.ReadAsync($"/api/v1/petitions/{report[4].GetProperty("matter").GetGuid()}/procedures")).GetRawText().ShouldContain("2011-03-04");

        // The rejected rows come back as a file of the same kind; what they held is in it as it was, and no formula.
        var file = await clerk.DownloadAsync($"{address}/rejected");
        var kind = extension == ".xlsx" ? FileKind.Xlsx : encoding is null ? FileKind.Text : FileKind.TextGb18030;
        var rejected = LedgerFile.Read(new MemoryStream(file), kind).ToList();
        rejected[0].Cells.ShouldBe([.. PetitionLedgerFor.Headings, LedgerHeadings.Reasons]);
        rejected.Count.ShouldBe(4);
        rejected[2].Cells[Array.IndexOf(PetitionLedgerFor.Headings, "信访人姓名")].ShouldBe("=1+1");
        rejected[2].Cells[^1].ShouldContain("飞鸽");

        var mended = rejected.Skip(1).Select(r => (string[])[.. r.Cells.Take(PetitionLedgerFor.Headings.Length)])
            .Select(r => r.With("办结日期", "2011-04-10").With("信访形式", "来信").With("处理意见", "解释").With("信访人姓名", "李四")).ToList();
        Counts(await ImportAsync(clerk, Written(mended, extension, encoding), $"改好{extension}", source)).ShouldBe((3, 3, 0, 0));

        // The first ledger again: what is there stays, and the rows that were mended are still bad in it.
        Counts(await ImportAsync(clerk, Written(rows, extension, encoding), $"信访台账{extension}", source)).ShouldBe((6, 0, 3, 3));
        // Mended in another way, the row says something else than what is registered, and is named.
        var changed = await ImportAsync(clerk, Written([PetitionLedgerFor.Letter(1).With("处理意见", "解释"), PetitionLedgerFor.Letter(1)], extension, encoding), $"改{extension}", source);
        Counts(changed).ShouldBe((2, 0, 1, 1));
        var named = (await clerk.ReadAsync($"/api/v1/petitions/imports/{changed.GetProperty("id").GetGuid()}/rows")).GetProperty("rows")[0].GetProperty("faults")[0];
        (named.GetProperty("code").GetString(), named.GetProperty("column").GetString()).ShouldBe(("row.other-content", "信访编号"));
        named.GetProperty("english").GetString()!.ShouldContain(answered.GetProperty("number").GetString()!);
    }

    [Fact]
    public async Task The_rows_go_back_to_whoever_sent_them_and_to_nobody_else()
    {
        var first = await ImportAsync(clerk, PetitionLedgerFor.Csv([PetitionLedgerFor.Accusing(1).With("登记日期", "?"), PetitionLedgerFor.Letter(2)]), "台账.csv", Source());
        var address = $"/api/v1/petitions/imports/{first.GetProperty("id").GetGuid()}";
        using var accused = petition.Service.Officer(Roles.BureauLeader, "account-of-qian", "钱某", "社保局", Agency);
        foreach (var other in (HttpClient[])[accused, petition.Service.Officer(Roles.Clerk, "account-of-wu", "吴某", "信访科", Agency), importer])
        {
            await other.GetAsync($"{address}/rejected").RefusedAsync(HttpStatusCode.Forbidden, "import.sent-by-another");
            await other.GetAsync($"{address}/rows").RefusedAsync(HttpStatusCode.Forbidden, "import.sent-by-another");
            // That a ledger came in, and how many of its rows were taken, is no secret.
            (await other.ReadAsync(address)).GetProperty("rejected").GetInt32().ShouldBe(1);
        }

        await petition.Service.Staff(Roles.Auditor, Agency).GetAsync($"{address}/rejected").RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await petition.Service.Officer(Roles.Clerk, "account-of-lin", "林某", "信访科", "430281").GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "import.not-found");
        Encoding.UTF8.GetString(await clerk.DownloadAsync($"{address}/rejected")).ShouldContain("社保局钱某索要好处费");
    }

    [Fact]
    public async Task Whom_a_row_accuses_never_sees_the_petition_that_came_of_it()
    {
        var first = await ImportAsync(clerk, PetitionLedgerFor.Csv([PetitionLedgerFor.Accusing(7)]), "台账.csv", Source());
        var row = (await clerk.ReadAsync($"/api/v1/petitions/imports/{first.GetProperty("id").GetGuid()}/rows")).GetProperty("rows")[0];
        var address = $"/api/v1/petitions/{row.GetProperty("matter").GetGuid()}";
        foreach (var name in (string[])["钱某", "周某"])
        {
            using var accused = petition.Service.Officer(Roles.BureauLeader, $"account-of-{name}", name, "就业科", Agency);
            await accused.GetAsync(address).RefusedAsync(HttpStatusCode.NotFound, "petition.not-found");
            (await accused.ReadAsync("/api/v1/petitions?year=2011")).GetRawText().ShouldNotContain(row.GetProperty("number").GetString()!);
        }

        using var colleague = petition.Service.Officer(Roles.SectionChief, "account-of-sun", "孙某", "社保局", Agency);
        var seen = await colleague.ReadAsync(address);
        seen.GetProperty("restricted").GetBoolean().ShouldBeTrue();
        foreach (var hidden in (string[])["张三7", "13800000007", "索要好处费"])
            seen.GetRawText().ShouldNotContain(hidden);
        (await clerk.ReadAsync(address)).GetProperty("content").GetString().ShouldBe("社保局钱某索要好处费。");
    }

    [Fact]
    public async Task Only_the_authorised_import_and_those_who_handle_petitions_bring_ledgers_in()
    {
        var ledger = PetitionLedgerFor.Csv([PetitionLedgerFor.Letter(1)]);
        await petition.Service.Visitor().UploadAsync(ledger, "台账.csv", Import).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        foreach (var role in (string[])[Roles.DisclosureOfficer, Roles.Auditor, Roles.Administrator])
            await petition.Service.Staff(role, Agency).UploadAsync(ledger, "台账.csv", Import).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await clerk.UploadAsync("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n%%EOF"u8.ToArray(), "台账.pdf", Import).RefusedAsync(HttpStatusCode.UnsupportedMediaType, "import.not-a-ledger");
        await clerk.UploadAsync(PetitionLedgerFor.Csv([]), "台账.csv", Import).RefusedAsync(HttpStatusCode.UnprocessableEntity, "import.empty");
        await clerk.UploadAsync(WrittenLedger.Csv(["信访形式"], [["来信"]]), "台账.csv", Import).RefusedAsync(HttpStatusCode.UnprocessableEntity, "import.missing-heading");
        await clerk.UploadAsync(ledger, "台账.csv", Import, fields: ("source", "a/b")).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await clerk.GetAsync($"/api/v1/petitions/imports/{Guid.NewGuid()}/rows").RefusedAsync(HttpStatusCode.NotFound, "import.not-found");
    }

    [Fact]
    public async Task What_a_ledger_says_of_people_is_in_no_log_and_no_trace()
    {
        using var told = new Telltale();
        await using var watched = petition.Service.Another(watch: told.Watch);
        using var sender = watched.Officer(Roles.Clerk, "account-of-lin", "林某", "信访科", Agency);
        var ledger = PetitionLedgerFor.Xlsx([PetitionLedgerFor.Accusing(990101), PetitionLedgerFor.Letter(990102), PetitionLedgerFor.Letter(990103).With("领域", "张三990103的事")]);
        Counts(await ImportAsync(sender, ledger, "台账.xlsx", Source())).ShouldBe((3, 2, 0, 1));
        told.Told.Count.ShouldBeGreaterThan(10);
        foreach (var personal in (string[])["张三9901", "13800990", "4302021970", "钱某", "周某", "索要好处费", "未领到去年的工资"])
            told.Told.ShouldAllBe(line => !line.Contains(personal, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_ledger_twice_at_the_same_moment_is_registered_once()
    {
        var ledger = PetitionLedgerFor.Csv(Enumerable.Range(1, 250).Select(PetitionLedgerFor.Letter));
        var source = Source();
        var both = await Task.WhenAll(ImportAsync(clerk, ledger, "台账.csv", source), ImportAsync(importer, ledger, "台账.csv", source));
        both.Sum(b => b.GetProperty("registered").GetInt32()).ShouldBe(250);
        both.Sum(b => b.GetProperty("repeated").GetInt32()).ShouldBe(250);
    }

    internal static string Source() => Guid.NewGuid().ToString("N");

    internal static async Task<JsonElement> ImportAsync(HttpClient client, byte[] ledger, string name, string source)
    {
        var answer = await client.UploadAsync(ledger, name, Import, fields: ("source", source));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await answer.JsonAsync();
    }

    internal static (int Rows, int Registered, int Repeated, int Rejected) Counts(JsonElement import) => (
        import.GetProperty("rows").GetInt32(), import.GetProperty("registered").GetInt32(),
        import.GetProperty("repeated").GetInt32(), import.GetProperty("rejected").GetInt32());

    private Task<JsonElement> MatterAsync(JsonElement row) => importer.ReadAsync($"/api/v1/petitions/{row.GetProperty("matter").GetGuid()}");

    private static string? Stage(JsonElement matter) => matter.GetProperty("stage").GetString();

    private static byte[] Written(IEnumerable<string[]> rows, string extension, string? encoding) => extension == ".xlsx"
        ? PetitionLedgerFor.Xlsx(rows)
        : PetitionLedgerFor.Csv(rows, encoding is null ? null : FileEncodings.Gb18030);
}

using System.Net;
using System.Text;
using System.Text.Json;
using Hrss.Disclosure.Tests.Deciding;
using Hrss.Files;
using Hrss.Ledgers;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class ImportTests(DisclosureService disclosure)
{
    private const string Import = "/api/v1/information/import";

    // Where no other test publishes.
    private const string Agency = "430211";

    private readonly HttpClient officer = disclosure.Service.Staff(Roles.DisclosureOfficer, Agency);
    private readonly HttpClient importer = disclosure.Service.Machine(Scopes.Import, Agency);

    [Theory]
    [InlineData(".xlsx")]
    [InlineData(".csv")]
    public async Task Good_rows_are_registered_bad_ones_come_back_with_reasons_and_once_mended_are_taken_too(string extension)
    {
        var department = await importer.DepartmentAsync("就业服务局");
        string[][] rows =
        [
            LedgerFor.Row(1, department),
            LedgerFor.Row(2, department).With("信息形成日期", "2011-02-30"),
            LedgerFor.Row(3, "没有的科室"),
            LedgerFor.Row(4, department).With("标题", "=1+1").With("公开渠道", "飞鸽"),
            LedgerFor.Row(5, department),
        ];
        var source = Guid.NewGuid().ToString("N");
        var first = await ImportAsync(officer, Written(rows, extension), $"目录{extension}", source);
        Counts(first).ShouldBe((5, 2, 0, 3));

        var address = $"/api/v1/information/imports/{first.GetProperty("id").GetGuid()}";
        (await officer.ReadAsync(address)).GetProperty("rejected").GetInt32().ShouldBe(3);
        var report = (await officer.ReadAsync($"{address}/rows")).GetProperty("rows");
        report.EnumerateArray().Select(r => (r.GetProperty("row").GetInt32(), r.GetProperty("outcome").GetString()))
            .ShouldBe([(2, "registered"), (3, "rejected"), (4, "rejected"), (5, "rejected"), (6, "registered")]);
        report[1].GetProperty("faults")[0].GetProperty("column").GetString().ShouldBe("信息形成日期");
        report[2].GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("information.department-not-listed");
        using var visitor = disclosure.Service.Visitor();
        visitor.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        var item = await visitor.ReadAsync($"/api/v1/information/{report[0].GetProperty("matter").GetGuid()}");
        item.GetProperty("number").GetString().ShouldBe(report[0].GetProperty("number").GetString());
        item.GetProperty("publishedOn").GetString().ShouldBe("2011-03-10");

        // The rejected rows come back as a file of the same kind; what they held is in it as it was, and no formula.
        var file = await officer.DownloadAsync($"{address}/rejected");
        var rejected = LedgerFile.Read(new MemoryStream(file), extension == ".xlsx" ? FileKind.Xlsx : FileKind.Text).ToList();
        rejected[0].Cells.ShouldBe([.. LedgerFor.Headings, LedgerHeadings.Reasons]);
        rejected.Count.ShouldBe(4);
        rejected[3].Cells[2].ShouldBe("=1+1");
        rejected[3].Cells[^1].ShouldContain("飞鸽");
        if (extension == ".csv")
            Encoding.UTF8.GetString(file).ShouldContain("'=1+1");

        // Mended, with the column of reasons still in it.
        var mended = rejected.Skip(1).Select(r => (string[])[.. r.Cells.Take(LedgerFor.Headings.Length)])
            .Select(r => r.With("信息形成日期", "2011-03-01").With("责任科室", department).With("公开渠道", "门户网站").With("标题", "改好的标题")).ToList();
        Counts(await ImportAsync(officer, Written(mended, extension), $"改好{extension}", source)).ShouldBe((3, 3, 0, 0));
        await officer.GetAsync($"/api/v1/information/imports/{Guid.NewGuid()}/rejected").RefusedAsync(HttpStatusCode.NotFound, "import.not-found");

        // The first ledger again: what is there stays, and the row whose number now has another content is named.
        var again = await ImportAsync(officer, Written(rows, extension), $"目录{extension}", source);
        Counts(again).ShouldBe((5, 0, 2, 3));
    }

    [Fact]
    public async Task A_number_that_is_registered_with_another_content_is_told_and_left_as_it_is()
    {
        var department = await importer.DepartmentAsync("社保局");
        var source = Guid.NewGuid().ToString("N");
        await ImportAsync(officer, LedgerFor.Csv([LedgerFor.Row(1, department)]), "目录.csv", source);
        var changed = await ImportAsync(
            officer, LedgerFor.Csv([LedgerFor.Row(1, department).With("标题", "另一个标题"), LedgerFor.Row(2, department), LedgerFor.Row(2, department)]), "目录.csv", source);
        Counts(changed).ShouldBe((3, 1, 1, 1));
        var rows = (await officer.ReadAsync($"/api/v1/information/imports/{changed.GetProperty("id").GetGuid()}/rows")).GetProperty("rows");
        rows[0].GetProperty("faults")[0].GetProperty("code").GetString().ShouldBe("row.other-content");
        rows[2].GetProperty("number").GetString().ShouldBe(rows[1].GetProperty("number").GetString());
        // In another ledger the same number is another item.
        Counts(await ImportAsync(officer, LedgerFor.Csv([LedgerFor.Row(1, department).With("标题", "另一个标题")]), "目录.csv", Guid.NewGuid().ToString("N")))
            .ShouldBe((1, 1, 0, 0));
    }

    [Fact]
    public async Task Rows_without_a_number_are_known_by_what_they_say()
    {
        var department = await importer.DepartmentAsync("考试院");
        string[][] rows = [LedgerFor.Row(1, department).With("索引号", ""), LedgerFor.Row(2, department).With("索引号", "")];
        var source = Guid.NewGuid().ToString("N");
        Counts(await ImportAsync(importer, LedgerFor.Csv(rows), "目录.csv", source)).ShouldBe((2, 2, 0, 0));
        Counts(await ImportAsync(importer, LedgerFor.Xlsx(rows), "目录.xlsx", source)).ShouldBe((2, 0, 2, 0));
    }

    [Fact]
    public async Task The_same_ledger_twice_at_the_same_moment_is_registered_once()
    {
        var department = await importer.DepartmentAsync("人才市场");
        var ledger = LedgerFor.Csv(Enumerable.Range(1, 450).Select(n => LedgerFor.Row(n, department)));
        var source = Guid.NewGuid().ToString("N");
        var both = await Task.WhenAll(ImportAsync(officer, ledger, "目录.csv", source), ImportAsync(importer, ledger, "目录.csv", source));
        both.Sum(b => b.GetProperty("registered").GetInt32()).ShouldBe(450);
        both.Sum(b => b.GetProperty("repeated").GetInt32()).ShouldBe(450);
        var listed = await officer.ReadAsync($"/api/v1/information?department={department}");
        listed.GetProperty("total").GetInt64().ShouldBe(450);
    }

    [Fact]
    public async Task The_same_request_again_gives_the_same_import()
    {
        var department = await importer.DepartmentAsync("人事科");
        var ledger = LedgerFor.Csv([LedgerFor.Row(1, department)]);
        var first = await ImportAsync(officer, ledger, "目录.csv", "重发", "import-once");
        (await ImportAsync(officer, ledger, "目录.csv", "重发", "import-once")).GetRawText().ShouldBe(first.GetRawText());
    }

    public static TheoryData<string> Faults => [.. Bad.Keys];

    private static readonly Dictionary<string, (Func<byte[]> Content, string Name, HttpStatusCode Status, string Code)> Bad = new()
    {
        ["a picture"] = (() => Uploads.Png, "目录.png", HttpStatusCode.UnsupportedMediaType, "import.not-a-ledger"),
        ["no rows"] = (() => LedgerFor.Csv([]), "目录.csv", HttpStatusCode.UnprocessableEntity, "import.empty"),
        ["an empty workbook"] = (() => LedgerFor.Xlsx([]), "目录.xlsx", HttpStatusCode.UnprocessableEntity, "import.empty"),
        ["an unknown heading"] = (() => LedgerFor.Csv([["红"]], headings: ["颜色"]), "目录.csv", HttpStatusCode.UnprocessableEntity, "import.unknown-heading"),
        ["a missing heading"] = (() => LedgerFor.Csv([["甲"]], headings: ["标题"]), "目录.csv", HttpStatusCode.UnprocessableEntity, "import.missing-heading"),
        ["a damaged workbook"] = (() => Damaged(), "目录.xlsx", HttpStatusCode.UnprocessableEntity, "import.unreadable"),
        ["too many rows"] = (
            () => LedgerFor.Csv(Enumerable.Repeat((string[])["甲", "乙", "丙", "丁", "戊", "己", "庚"], LedgerFile.MostRows + 1), headings: ["标题", "责任科室", "信息领域", "信息形成日期", "公开日期", "公开渠道", "正文"]),
            "目录.csv", HttpStatusCode.UnprocessableEntity, "import.too-many-rows"),
        ["UTF-16"] = (() => LedgerFor.Csv([LedgerFor.Row(1)], Encoding.Unicode), "目录.csv", HttpStatusCode.UnsupportedMediaType, "file.type-refused"),
    };

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task A_file_that_is_no_ledger_is_refused_as_a_whole_in_both_languages(string fault)
    {
        var (content, name, status, code) = Bad[fault];
        using var answer = await officer.UploadAsync(content(), name, Import);
        var problem = await answer.JsonAsync();
        (answer.StatusCode, problem.GetProperty("code").GetString()).ShouldBe((status, code));
        problem.GetProperty("messages").GetProperty("zh").GetString()!.ShouldContain(c => c >= '一' && c <= '鿿');
    }

    [Fact]
    public async Task Only_the_authorised_import_and_those_who_handle_disclosure_bring_ledgers_in()
    {
        var ledger = LedgerFor.Csv([LedgerFor.Row(1)]);
        await disclosure.Service.Visitor().UploadAsync(ledger, "目录.csv", Import).RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await disclosure.Service.Staff(Roles.Clerk).UploadAsync(ledger, "目录.csv", Import).RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await officer.UploadAsync(ledger, "目录.csv", Import, fields: ("source", "a/b")).RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await officer.GetAsync($"/api/v1/information/imports/{Guid.NewGuid()}").RefusedAsync(HttpStatusCode.NotFound, "import.not-found");
    }

    internal static async Task<JsonElement> ImportAsync(HttpClient client, byte[] ledger, string name, string source, string? key = null)
    {
        var answer = await client.UploadAsync(ledger, name, Import, key: key, fields: ("source", source));
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return await answer.JsonAsync();
    }

    internal static (int Rows, int Registered, int Repeated, int Rejected) Counts(JsonElement import) => (
        import.GetProperty("rows").GetInt32(), import.GetProperty("registered").GetInt32(),
        import.GetProperty("repeated").GetInt32(), import.GetProperty("rejected").GetInt32());

    private static byte[] Written(IEnumerable<string[]> rows, string extension) => extension == ".xlsx" ? LedgerFor.Xlsx(rows) : LedgerFor.Csv(rows);

    // Its parts are there, and its sheet breaks off.
    private static byte[] Damaged()
    {
        using var bytes = new MemoryStream();
        bytes.Write(LedgerFor.Xlsx([LedgerFor.Row(1)]));
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            zip.GetEntry("xl/worksheets/sheet1.xml")!.Delete();
            using var sheet = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml").Open());
            sheet.Write("""<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1"><c r="A1" t="str"><v>标题""");
        }

        return bytes.ToArray();
    }
}

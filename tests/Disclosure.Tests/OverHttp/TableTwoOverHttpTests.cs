using System.Net;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class TableTwoOverHttpTests(DisclosureService disclosure)
{
    private const string Agency = "430224";

    private readonly HttpClient importer = For(disclosure.Service.Importer());
    private readonly HttpClient visitor = For(disclosure.Service.Visitor());

    [Fact]
    public async Task Figures_are_entered_by_the_year_corrected_with_reason_and_read_with_the_forms_labels()
    {
        await EnterAsync(2022, "normative-documents.in-force", 40);
        await EnterAsync(2023, "normative-documents.issued", 6);
        await EnterAsync(2023, "normative-documents.repealed", 2);
        var address = await EnterAsync(2023, "normative-documents.in-force", 43);
        await EnterAsync(2023, "charges.amount", 12.3456m);

        var table = await visitor.ReadAsync("/api/v1/table-two/2023");
        table.GetProperty("form").GetString().ShouldBe("of2021");
        table.GetProperty("cells").GetArrayLength().ShouldBe(10);
        var cell = Cell(table, "normative-documents.in-force");
        cell.GetProperty("row").GetProperty("chinese").GetString().ShouldBe("行政规范性文件");
        cell.GetProperty("column").GetProperty("chinese").GetString().ShouldBe("现行有效件数");
        cell.GetProperty("item").GetProperty("chinese").GetString()!.ShouldContain("第二十条");
        cell.GetProperty("entered").GetProperty("source").GetString().ShouldBe("法规科统计表");
        Cell(table, "charges.amount").GetProperty("value").GetDecimal().ShouldBe(12.3456m);
        table.GetProperty("missing").EnumerateArray().Select(m => m.GetString())
            .ShouldBe(["rules.issued", "rules.repealed", "rules.in-force", "licences.decisions", "penalties.decisions", "compulsion.decisions"]);
        Hints(table).ShouldContain(h => h.Contains("应为44件", StringComparison.Ordinal));
        Hints(table).ShouldContain(h => h.Contains("公开目录中本年公开0件", StringComparison.Ordinal));

        await importer.CommandAsync($"{address}/correction", new { value = 44, source = "法规科更正表", reason = "漏计一件", on = "2024-02-01" }, version: 1).DoneAsync();
        var corrected = await visitor.ReadAsync("/api/v1/table-two/2023");
        Hints(corrected).ShouldNotContain(h => h.Contains("应为", StringComparison.Ordinal));
        var former = Cell(corrected, "normative-documents.in-force").GetProperty("entered").GetProperty("former")[0];
        (former.GetProperty("value").GetDecimal(), former.GetProperty("source").GetString(), former.GetProperty("reason").GetString(), former.GetProperty("until").GetString())
            .ShouldBe((43m, "法规科统计表", "漏计一件", "2024-02-01"));
        (await visitor.GetAsync(address)).Headers.ETag!.Tag.ShouldBe("\"2\"");
        await importer.CommandAsync($"{address}/correction", new { value = 45, source = "无", reason = "晚到一步", on = "2024-02-01" }, version: 1)
            .RefusedAsync(HttpStatusCode.PreconditionFailed, "version.stale");
        var counts = await disclosure.Service.OwnCountsAsync(Agency, 2023);
        (counts["disclosure.table-two.normative-documents.in-force"], counts["disclosure.table-two.charges.amount"]).ShouldBe((44, 12_345_600));
        (await disclosure.Service.OwnCountsAsync(Agency, 2024)).Keys.ShouldNotContain(k => k.Contains("table-two", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_trial_form_asks_for_other_figures_and_earlier_reports_for_none()
    {
        var trial = await visitor.ReadAsync("/api/v1/table-two/2019");
        trial.GetProperty("cells").EnumerateArray().Select(c => c.GetProperty("figure").GetString()).ShouldContain("normative-documents.published-in-all");
        await visitor.GetAsync("/api/v1/table-two/2018").RefusedAsync(HttpStatusCode.UnprocessableEntity, "table-two.no-form");
        await visitor.GetAsync("/api/v1/table-two/1989").RefusedAsync(HttpStatusCode.NotFound, "request.no-such-address");
    }

    [Fact]
    public async Task What_cannot_be_entered_is_refused()
    {
        await EnterAsync(2021, "rules.issued", 0);
        await SendAsync(2021, "rules.issued", 1).RefusedAsync(HttpStatusCode.Conflict, "table-two.already-entered");
        await SendAsync(2021, "rules.made", 1).RefusedAsync(HttpStatusCode.UnprocessableEntity, "table-two.figure-unknown");
        await SendAsync(2021, "rules.repealed", 0.5m).RefusedAsync(HttpStatusCode.UnprocessableEntity, "table-two.broken");
        await SendAsync(2018, "rules.issued", 1).RefusedAsync(HttpStatusCode.UnprocessableEntity, "table-two.no-form");
        await importer.CommandAsync("/api/v1/table-two", new { year = 2021, figure = "rules.repealed", value = 1, source = "", on = "2024-01-10" })
            .RefusedAsync(HttpStatusCode.UnprocessableEntity, "request.invalid");
        await visitor.CommandAsync("/api/v1/table-two", new { year = 2021, figure = "rules.repealed", value = 1, source = "无" })
            .RefusedAsync(HttpStatusCode.Unauthorized, "access.unauthenticated");
        await disclosure.Service.Staff(Roles.Clerk).CommandAsync("/api/v1/table-two", new { year = 2021, figure = "rules.repealed", value = 1, source = "无" })
            .RefusedAsync(HttpStatusCode.Forbidden, "access.forbidden");
        await visitor.GetAsync($"/api/v1/table-two/{Guid.NewGuid()}").RefusedAsync(HttpStatusCode.NotFound, "table-two.not-found");
    }

    [Fact]
    public async Task However_many_enter_one_figure_at_once_it_is_entered_once()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(i => SendAsync(2022, "licences.decisions", i)));
        answers.Count(a => a.StatusCode == HttpStatusCode.Created).ShouldBe(1);
        foreach (var other in answers.Where(a => a.StatusCode != HttpStatusCode.Created))
            (await other.CodeAsync()).ShouldBe("table-two.already-entered");
    }

    private Task<string> EnterAsync(int year, string figure, decimal value) => SendAsync(year, figure, value).CreatedAsync();

    private Task<HttpResponseMessage> SendAsync(int year, string figure, decimal value) =>
        importer.CommandAsync("/api/v1/table-two", new { year, figure, value, source = "法规科统计表", on = "2024-01-10" });

    private static JsonElement Cell(JsonElement table, string figure) =>
        table.GetProperty("cells").EnumerateArray().Single(c => c.GetProperty("figure").GetString() == figure);

    private static List<string> Hints(JsonElement table) => [.. table.GetProperty("hints").EnumerateArray().Select(h => h.GetProperty("chinese").GetString()!)];

    private static HttpClient For(HttpClient client)
    {
        client.DefaultRequestHeaders.Add(AgencyOfRequest.Header, Agency);
        return client;
    }
}

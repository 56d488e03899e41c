using System.Net;
using System.Text.Json;
using Hrss.Testing;

namespace Hrss.Disclosure.Tests.OverHttp;

public sealed class SearchTests(DisclosureService disclosure)
{
    private readonly HttpClient importer = disclosure.Service.Importer();
    private readonly HttpClient visitor = disclosure.Service.Visitor();

    [Fact]
    public async Task A_word_of_two_characters_is_found_in_the_title_first_then_in_number_and_body()
    {
        var department = await importer.DepartmentAsync("检索科");
        await PublishAsync(department, "社会保险年报", "本年工伤认定一百件，其余从略。", "2011-03-01");
        await PublishAsync(department, "工伤认定办事指南", "申请材料……", "2011-02-01");
        await PublishAsync(department, "与此无关", "……", "2011-04-01");

        var found = await FindAsync("工伤", department);
        Titles(found).ShouldBe(["工伤认定办事指南", "社会保险年报"]);
        var hits = found.GetProperty("hits").EnumerateArray().ToList();
        Marked(hits[0].GetProperty("title")).ShouldBe(["工伤"]);
        Marked(hits[1].GetProperty("excerpt")).ShouldBe(["工伤"]);
        string.Concat(hits[1].GetProperty("excerpt").EnumerateArray().Select(p => p.GetProperty("text").GetString())).ShouldBe("本年工伤认定一百件，其余从略。");
        Titles(await FindAsync("工伤 年报", department)).ShouldBe(["社会保险年报"]);
        Titles(await FindAsync("伤", department)).ShouldBe(["工伤认定办事指南", "社会保险年报"]);
    }

    [Fact]
    public async Task Document_and_index_numbers_are_found_whatever_the_width_of_their_letters()
    {
        var department = await importer.DepartmentAsync("检索科");
        var address = await PublishAsync(department, "关于某事的通知", "正文含ＧＤＰ数据", "2011-03-01", "株人社发〔2011〕77号");
        var number = (await visitor.ReadAsync(address)).GetProperty("number").GetString()!;
        foreach (var asked in (string[])["〔2011〕77号", number, number.ToLowerInvariant(), "gdp", "ＧＤＰ"])
            Titles(await FindAsync(asked, department)).ShouldBe(["关于某事的通知"], asked);
        Titles(await FindAsync("〔2011〕78号", department)).ShouldBeEmpty();
        Titles(await FindAsync("%", department)).ShouldBeEmpty();
    }

    [Fact]
    public async Task No_text_that_is_not_public_is_ever_found()
    {
        var department = await importer.DepartmentAsync("检索科");
        await importer.CommandAsync("/api/v1/information", Catalogue.Draft("机密草稿", department, "2011-03-01")).CreatedAsync();
        var withheld = await importer.CommandAsync("/api/v1/information", Catalogue.Draft("机密内容", department, "2011-03-01")).CreatedAsync();
        await importer.CommandAsync($"{withheld}/secrecy-review", new { cleared = false, reviewer = "王五", on = "2011-03-02" }, version: 1).DoneAsync();
        var published = await PublishAsync(department, "公开内容", "公开正文", "2011-03-01");
        Titles(await FindAsync("机密", department)).ShouldBeEmpty();
        Titles(await FindAsync("公开", department)).ShouldBe(["公开内容"]);

        await importer.CommandAsync(
            $"{published}/redraft", new { title = "机密修订", author = "孙七", reason = "改", kind = "notice", body = "机密", on = "2011-03-11" }, version: 3).DoneAsync();
        Titles(await FindAsync("机密", department)).ShouldBeEmpty();
        await importer.CommandAsync($"{published}/withdrawal", new { reason = "误发", on = "2011-03-12" }, version: 4).DoneAsync();
        Titles(await FindAsync("公开", department)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_revised_text_is_found_by_its_new_words_and_no_longer_by_its_old()
    {
        var department = await importer.DepartmentAsync("检索科");
        var address = await PublishAsync(department, "甲种办法", "旧正文", "2011-03-01");
        await importer.ReviseAsync(address, "乙种办法", "新正文", "2011-03-20");
        Titles(await FindAsync("乙种", department)).ShouldBe(["乙种办法"]);
        Titles(await FindAsync("新正文", department)).ShouldBe(["乙种办法"]);
        Titles(await FindAsync("甲种", department)).ShouldBeEmpty();
        Titles(await FindAsync("旧正文", department)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_found_is_narrowed_by_year_field_theme_and_validity_and_comes_in_pages()
    {
        var department = await importer.DepartmentAsync("检索科");
        for (var i = 0; i < 52; i++)
            await PublishAsync(department, $"第{i}号公示", "公示正文", i < 50 ? "2011-03-01" : "2012-03-01");
        var first = await FindAsync("公示", department);
        (first.GetProperty("total").GetInt64(), first.GetProperty("pages").GetInt64(), first.GetProperty("items").GetArrayLength()).ShouldBe((52, 2, 50));
        (await FindAsync("公示", department, "&page=2")).GetProperty("items").GetArrayLength().ShouldBe(2);
        (await FindAsync("公示", department, "&page=3")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await FindAsync("公示", department, "&year=2012")).GetProperty("total").GetInt64().ShouldBe(2);
        (await FindAsync("公示", department, "&field=recruitment")).GetProperty("total").GetInt64().ShouldBe(0);
        (await FindAsync("公示", department, "&theme=就业")).GetProperty("total").GetInt64().ShouldBe(52);
        (await FindAsync("公示", department, "&validity=in-force")).GetProperty("total").GetInt64().ShouldBe(52);
        (await FindAsync("公示", department, "&validity=repealed")).GetProperty("total").GetInt64().ShouldBe(0);
    }

    [Theory]
    [InlineData("validity=perhaps")]
    [InlineData("q=长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长长")]
    public async Task A_question_that_cannot_be_is_refused(string query) =>
        await visitor.GetAsync($"/api/v1/information?{query}").RefusedAsync(HttpStatusCode.BadRequest, "information.no-such-page");

    [Fact]
    public async Task A_question_with_the_character_U_0000_is_refused() =>
        await visitor.GetAsync("/api/v1/information?q=%00").RefusedAsync(HttpStatusCode.BadRequest, "request.forbidden-character");

    private Task<JsonElement> FindAsync(string asked, string department, string more = "") =>
        visitor.ReadAsync($"/api/v1/information?q={Uri.EscapeDataString(asked)}&department={department}{more}");

    private async Task<string> PublishAsync(string department, string title, string body, string on, string? documentNumber = null)
    {
        var address = await importer.CommandAsync("/api/v1/information", new
        {
            title, department, field = "employment", producedOn = on, body, author = "李四", kind = "notice", theme = "就业", documentNumber, on,
        }).CreatedAsync();
        await importer.CommandAsync($"{address}/secrecy-review", new { cleared = true, reviewer = "王五", on }, version: 1).DoneAsync();
        await importer.CommandAsync($"{address}/publication", Catalogue.Through(on, "website"), version: 2).DoneAsync();
        return address;
    }

    private static List<string?> Titles(JsonElement page) => [.. page.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("title").GetString())];

    private static List<string?> Marked(JsonElement parts) =>
        [.. parts.EnumerateArray().Where(p => p.GetProperty("hit").GetBoolean()).Select(p => p.GetProperty("text").GetString())];
}

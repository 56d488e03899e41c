using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(PagesInABrowser.Name)]
public sealed class ReadingTheReportTests(PortalWithReporting site)
{
    [Fact]
    public async Task The_home_page_leads_to_the_report_of_every_recorded_year()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "2011年年度报告" }).ClickAsync();
        (await page.TitleAsync()).ShouldBe("株洲市人力资源和社会保障局2011年政府信息公开年度报告");
    }

    [Fact]
    public async Task The_report_has_the_seven_chapters_of_the_regulation()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/reports/2011");
        var chapters = await page.Locator("[id^=chapter-] > h2").AllTextContentsAsync();
        chapters.ShouldBe(
        [
            "一、概述", "二、主动公开政府信息情况", "三、依申请公开信息办理情况", "四、政府信息公开的收费及减免情况", "五、申请行政复议、提起行政诉讼情况",
            "六、处理相关信息咨询情况", "七、主要问题及下一步打算",
        ]);
    }

    [Theory]
    [InlineData(2, "各类政府信息250条")]
    [InlineData(3, "收到依申请公开的事项2件")]
    [InlineData(4, "收取费用共12.5元，减免0元")]
    [InlineData(6, "涉及1,014人，其中集体上访1起")]
    public async Task Figures_stand_in_their_sentences(int chapter, string sentence)
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/reports/2011");
        var text = await page.Locator($"#chapter-{chapter}").TextContentAsync();
        text.ShouldNotBeNull().ShouldContain(sentence);
    }

    [Fact]
    public async Task Every_figure_of_the_report_opens_to_a_proof_of_the_same_value()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/reports/2011");
        var figures = await page.Locator(".text .figure").EvaluateAllAsync<string[][]>("links => links.map(a => [a.getAttribute('href'), a.textContent])");
        figures.Length.ShouldBeGreaterThan(40);
        foreach (var figure in figures.DistinctBy(f => f[0]))
        {
            var response = await page.GotoAsync(figure[0]);
            response!.Status.ShouldBe(200, figure[0]);
            (await page.Locator(".big .value").TextContentAsync()).ShouldBe(figure[1], figure[0]);
        }
    }

    [Fact]
    public async Task Labels_are_English_where_asked_and_the_report_stays_the_Chinese_document_it_is()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/reports/2011");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");
        (await page.Locator("#chapter-3").GetAttributeAsync("lang")).ShouldBe("zh-CN");
        await page.GetByRole(AriaRole.Link, new() { Name = "3 Visits received" }).ClickAsync();
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Visits received");
    }
}

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(PagesInABrowser.Name)]
public sealed class FailingPagesTests(PortalWithReporting site)
{
    [Theory]
    [InlineData("/reports/2008", 404, "没有2008年度的记录", "Nothing is recorded for 2008")]
    [InlineData("/reports/2198", 404, "没有2198年度的记录", "Nothing is recorded for 2198")]
    [InlineData("/reports/2011/figures/petition.smiles", 404, "没有这个指标", "There is no such figure")]
    [InlineData("/reports/2011/figures/petition.visits?page=2", 404, "没有这一页", "There is no such page")]
    [InlineData("/reports/2011/figures/petition.visits?page=2147483647", 404, "没有这一页", "There is no such page")]
    [InlineData("/reports/2011/figures/petition.visits?page=0", 404, "没有这一页", "There is no such page")]
    [InlineData("/reports/2011/figures/petition.visits?page=two", 400, "请求有误", "Bad request")]
    [InlineData("/reports/last-year", 404, "没有这个页面", "Page not found")]
    public async Task What_is_not_there_is_answered_in_Chinese_and_English(string address, int status, string chinese, string english)
    {
        var page = await site.Browser.OpenAsync(site.Address);
        var response = await page.GotoAsync(address);
        response!.Status.ShouldBe(status);
        var title = await page.Locator("h1").TextContentAsync();
        title.ShouldNotBeNull().ShouldContain(chinese);
        title.ShouldContain(english);
    }

    [Theory]
    [InlineData("/reports/2011")]
    [InlineData("/reports/2011/figures/petition.visits")]
    [InlineData("/reports/2011/reconciliation")]
    public async Task While_Reporting_is_down_a_page_says_so_and_when_to_come_back(string address)
    {
        var page = await site.Browser.OpenAsync(site.CutOffAddress);
        var response = await page.GotoAsync(address);
        response!.Status.ShouldBe(503);
        response.Headers["retry-after"].ShouldBe("30");
        (await page.Locator("h1").TextContentAsync()).ShouldNotBeNull().ShouldContain("年报服务暂时不可用");
        (await page.Locator(".problem code").TextContentAsync()).ShouldNotBeNullOrWhiteSpace();
    }

    [Fact]
    public async Task While_Reporting_is_down_the_home_page_stays_up()
    {
        var page = await site.Browser.OpenAsync(site.CutOffAddress);
        var response = await page.GotoAsync("/");
        response!.Status.ShouldBe(200);
        (await page.Locator(".notice").TextContentAsync()).ShouldNotBeNull().ShouldStartWith("年报服务暂时不可用");
    }

    [Fact]
    public async Task A_service_that_does_not_answer_is_named_in_the_reconciliation()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        var response = await page.GotoAsync("/reports/2011/reconciliation");
        response!.Status.ShouldBe(200);
        (await page.Locator(".notice").TextContentAsync()).ShouldBe("尚未完全一致：0项计数有差异，3个服务未答复。");
        (await page.Locator("main li:not(.trail li)").AllTextContentsAsync()).ShouldBe(["信息公开", "信访", "咨询"]);
    }
}

using System.Globalization;
using Hrss.Contracts;
using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(PagesInABrowser.Name)]
public sealed class ProvingAFigureTests(PortalWithReporting site)
{
    [Fact]
    public async Task The_postings_on_all_pages_add_up_to_the_figure()
    {
        var page = await OpenAsync(Measures.InformationPublished);
        var amounts = new List<string>(await AmountsAsync(page));
        while (await page.Locator(".paging a[rel=next]").CountAsync() > 0)
        {
            await page.Locator(".paging a[rel=next]").ClickAsync();
            amounts.AddRange(await AmountsAsync(page));
        }

        amounts.Count.ShouldBe(252);
        amounts.Sum(Parse).ShouldBe(250);
        amounts.ShouldContain("−1", "the withdrawn item stays and is countered");
    }

    [Fact]
    public async Task A_posting_names_its_matter_its_fact_and_when_it_was_recorded_in_Shanghai()
    {
        var page = await OpenAsync(Measures.GroupVisits);
        var row = (await page.Locator(".postings tbody tr").InnerTextAsync()).ReplaceLineEndings(" ");
        row.ShouldContain("2011年6月3日");
        row.ShouldContain("XF-2011-000003");
        row.ShouldContain("来访");
        row.ShouldContain("信访登记");
        row.ShouldContain("2011-06-03 10:30");
        row.ShouldContain("+1");
    }

    [Fact]
    public async Task The_figure_is_split_by_month_channel_department_and_field()
    {
        var page = await OpenAsync(Measures.Publications);
        (await page.Locator(".split caption").AllTextContentsAsync()).ShouldBe(["按月", "按渠道", "按部门", "按类别"]);
        (await page.Locator(".split").Nth(1).InnerTextAsync()).ShouldContain("门户网站");
    }

    [Fact]
    public async Task Money_is_counted_in_fen_and_written_in_yuan()
    {
        var page = await OpenAsync(Measures.FeesCharged);
        (await page.Locator(".big").InnerTextAsync()).ShouldStartWith("12.5 元");
        (await AmountsAsync(page)).ShouldBe(["+12.5"]);
    }

    [Fact]
    public async Task Coverage_is_proved_by_the_departments_and_what_each_published()
    {
        var page = await OpenAsync("disclosure.department-coverage");
        (await page.Locator("main").InnerTextAsync()).ShouldContain("共2个，其中本年主动公开过信息的1个");
        (await page.Locator("main table tbody tr").AllTextContentsAsync()).Select(row => string.Concat(row.Where(c => !char.IsWhiteSpace(c))))
            .ShouldBe(["办公室250", "就业服务局0"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_zero_says_why_it_is_zero()
    {
        var page = await OpenAsync(Measures.Lawsuits);
        (await page.Locator(".notice").TextContentAsync()).ShouldBe("台账中没有与此指标有关的分录，所以数值为零。");
    }

    private async Task<IPage> OpenAsync(string measure)
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync($"/reports/2011/figures/{measure}");
        return page;
    }

    private static Task<IReadOnlyList<string>> AmountsAsync(IPage page) => page.Locator(".postings tbody td.number").AllTextContentsAsync();

    private static long Parse(string amount) => long.Parse(amount.Replace('−', '-'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}

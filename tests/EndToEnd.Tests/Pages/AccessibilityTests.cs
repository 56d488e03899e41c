using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(PagesInABrowser.Name)]
public sealed class AccessibilityTests(PortalWithReporting site)
{
    private const int Desk = 1280;
    private const int Phone = 390;

    [Theory]
    [InlineData("/")]
    [InlineData("/reports/2011")]
    [InlineData("/reports/2011?lang=en")]
    [InlineData("/reports/2011/figures/petition.people-in-visits")]
    [InlineData("/reports/2011/figures/disclosure.publications?lang=en&page=5")]
    [InlineData("/reports/2011/figures/disclosure.department-coverage")]
    [InlineData("/reports/2011/figures/disclosure.lawsuits")]
    [InlineData("/reports/2011/reconciliation")]
    [InlineData("/reports/2008")]
    [InlineData("/nowhere?lang=en")]
    public async Task Axe_finds_no_violation_and_a_page_fits_a_phone(string address)
    {
        var page = await site.Browser.OpenAsync(site.Address, Desk);
        await page.GotoAsync(address);
        await ShouldBeAccessibleAsync(page);
    }

    [Fact]
    public async Task The_first_key_press_offers_the_way_past_the_navigation()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/reports/2011");
        await page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(page)).ShouldBe("跳到正文");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(page)).ShouldBe("一、概述");
    }

    [Fact]
    public async Task A_page_loads_nothing_from_elsewhere_and_runs_no_script()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        var requests = new List<IRequest>();
        page.Request += (_, request) => requests.Add(request);
        await page.GotoAsync("/reports/2011");
        requests.ShouldAllBe(request => request.Url.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal));
        requests.ShouldContain(request => request.ResourceType == "stylesheet");
        requests.ShouldNotContain(request => request.ResourceType == "script");
        (await page.Locator("script").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task On_paper_the_report_stands_without_the_site_around_it()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/reports/2011");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator("header.site").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator(".contents").IsVisibleAsync()).ShouldBeFalse();
        (await page.Locator("#chapter-7").IsVisibleAsync()).ShouldBeTrue();
    }

    internal static async Task ShouldBeAccessibleAsync(IPage page)
    {
        var found = await page.RunAxe();
        found.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}").ShouldBeEmpty();
        await page.SetViewportSizeAsync(Phone, 844);
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(Phone);
    }

    private static Task<string> FocusedAsync(IPage page) => page.EvaluateAsync<string>("document.activeElement.textContent");
}

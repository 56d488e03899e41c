namespace Hrss.EndToEnd.Tests.Pages;

[Collection(QuestionsInABrowser.Name)]
public sealed class QuestionsAccessibilityTests(PortalWithConsultation site)
{
    [Theory]
    [InlineData("/questions?q=无障碍")]
    [InlineData("/questions?q=无障碍&lang=en")]
    [InlineData("/questions?q=饕餮貔貅")]
    [InlineData("/questions/ask")]
    [InlineData("/questions/ask?lang=en")]
    [InlineData("/questions/state")]
    [InlineData("/questions/state?lang=en")]
    [InlineData("/questions?page=999")]
    public async Task Axe_finds_no_violation_and_a_page_fits_a_phone(string address)
    {
        await site.PublishAsync("无障碍窗口在哪里？", $"一楼大厅。{new string('8', 60)}");
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync(address);
        await AccessibilityTests.ShouldBeAccessibleAsync(page);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?lang=en")]
    public async Task So_it_is_with_faults_with_suggestions_when_it_is_sent_and_when_it_is_looked_up(string language)
    {
        await site.PublishAsync("盲道改造补贴怎么申领？", "向街道申领。");
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/questions/ask" + language);
        await AskingAQuestionTests.SendAsync(page);
        (await page.Locator(".fault").CountAsync()).ShouldBe(3);
        await AccessibilityTests.ShouldBeAccessibleAsync(page);

        await AskingAQuestionTests.FillAsync(page, "盲道改造补贴");
        await page.Locator("#alike a").First.WaitForAsync();
        await AccessibilityTests.ShouldBeAccessibleAsync(page);

        await AskingAQuestionTests.SendAsync(page);
        var (number, code) = (await page.Locator("#number").InnerTextAsync(), await page.Locator("#access-code").InnerTextAsync());
        await AccessibilityTests.ShouldBeAccessibleAsync(page);

        await page.GotoAsync("/questions/state" + language);
        await page.FillAsync("[name=number]", number);
        await page.FillAsync("[name=code]", code);
        await AskingAQuestionTests.SendAsync(page);
        (await page.Locator("#stage").CountAsync()).ShouldBe(1);
        await AccessibilityTests.ShouldBeAccessibleAsync(page);
    }
}

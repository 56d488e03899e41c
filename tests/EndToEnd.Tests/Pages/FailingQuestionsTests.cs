using Hrss.Testing;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(QuestionsInABrowser.Name)]
public sealed class FailingQuestionsTests(PortalWithConsultation site)
{
    [Fact]
    public async Task While_Consultation_is_down_the_answers_page_says_so_and_when_to_come_back()
    {
        var page = await site.Browser.OpenAsync(site.CutOffAddress);
        var response = await page.GotoAsync("/questions");
        response!.Status.ShouldBe(503);
        response.Headers["retry-after"].ShouldBe("30");
        (await page.Locator("h1").TextContentAsync()).ShouldNotBeNull().ShouldContain("咨询服务暂时不可用");
    }

    [Theory]
    [InlineData("", "咨询服务暂时不可用，问题尚未提交")]
    [InlineData("?lang=en", "The question service is unavailable for the moment and the question was not sent")]
    public async Task While_Consultation_is_down_a_question_that_is_sent_stays_in_the_form(string language, string notice)
    {
        var page = await site.Browser.OpenAsync(site.CutOffAddress);
        await page.GotoAsync("/questions/ask" + language);
        await AskingAQuestionTests.FillAsync(page, "服务中断时提问");
        await page.FillAsync("[name=email]", "wang@example.com");
        var response = await AskingAQuestionTests.SendAsync(page);
        response.Status.ShouldBe(503);
        response.Headers["retry-after"].ShouldBe("30");
        (await page.Locator("[role=alert]").TextContentAsync()).ShouldNotBeNull().ShouldContain(notice);
        (await page.InputValueAsync("[name=class]")).ShouldBe("inquiry");
        (await page.InputValueAsync("[name=subject]")).ShouldBe("服务中断时提问");
        (await page.InputValueAsync("[name=content]")).ShouldBe("请问具体怎么办理？");
        (await page.InputValueAsync("[name=email]")).ShouldBe("wang@example.com");
    }

    [Fact]
    public async Task While_Consultation_is_down_looking_up_says_so_and_keeps_number_and_code()
    {
        var page = await site.Browser.OpenAsync(site.CutOffAddress);
        await page.GotoAsync("/questions/state");
        await page.FillAsync("[name=number]", "ZX-2026-000001");
        await page.FillAsync("[name=code]", "ABCDEFGHJKLM");
        (await AskingAQuestionTests.SendAsync(page)).Status.ShouldBe(503);
        (await page.Locator("#refusal").TextContentAsync()).ShouldBe("咨询服务暂时不可用，请稍后再次查询。");
        (await page.InputValueAsync("[name=code]")).ShouldBe("ABCDEFGHJKLM");
    }

    [Fact]
    public async Task A_question_sent_while_the_database_is_down_is_registered_once_when_it_is_sent_again()
    {
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/questions/ask");
        await AskingAQuestionTests.FillAsync(page, "数据库停机时的提问");
        var before = await site.RegisteredAsync();
        await site.WithoutDatabaseAsync(async () => (await AskingAQuestionTests.SendAsync(page)).Status.ShouldBe(503));
        await Eventually.BecomesAsync(
            async () => (await AskingAQuestionTests.SendAsync(page)).Status, 200, "The answer to sending it again");
        (await page.Locator("#access-code").CountAsync()).ShouldBe(1);
        (await site.RegisteredAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task While_Consultation_is_down_the_home_page_and_typing_go_on()
    {
        var page = await site.Browser.OpenAsync(site.CutOffAddress);
        var faults = new List<string>();
        page.PageError += (_, fault) => faults.Add(fault);
        (await page.GotoAsync("/"))!.Status.ShouldBe(200);
        await page.GotoAsync("/questions/ask");
        var suggested = await page.RunAndWaitForResponseAsync(
            () => page.Locator("[name=subject]").PressSequentiallyAsync("养老保险"), response => response.Url.Contains("/questions/suggestions", StringComparison.Ordinal));
        suggested.Status.ShouldBe(503);
        (await page.InputValueAsync("[name=subject]")).ShouldBe("养老保险");
        (await page.Locator("#alike a").CountAsync()).ShouldBe(0);
        faults.ShouldBeEmpty();
    }
}

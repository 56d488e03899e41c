using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(QuestionsInABrowser.Name)]
public sealed class AskedBeforeTests(PortalWithConsultation site)
{
    [Fact]
    public async Task While_a_title_is_typed_a_published_answer_like_it_appears_is_announced_and_leads_to_the_answer()
    {
        await site.PublishAsync("退役军人如何接续养老保险？", "凭安置证明到社保经办窗口办理接续。");
        var page = await site.Browser.OpenAsync(site.Address);
        var asked = new List<string>();
        page.Request += (_, request) =>
        {
            if (request.Url.Contains("/questions/suggestions", StringComparison.Ordinal))
                asked.Add(Uri.UnescapeDataString(request.Url));
        };
        await page.GotoAsync("/questions/ask");
        await page.Locator("[name=subject]").PressSequentiallyAsync("退役军人接续养老");
        var link = page.Locator("#alike a");
        await link.First.WaitForAsync();
        (await link.First.TextContentAsync()).ShouldBe("退役军人如何接续养老保险？");
        (await page.Locator("#alike-status[role=status]").TextContentAsync()).ShouldNotBeNull().ShouldStartWith("有人问过类似的问题");
        asked.Count.ShouldBeLessThan(8, "not every key asks");
        asked.ShouldAllBe(address => address.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal));

        var answer = await page.RunAndWaitForPopupAsync(() => link.First.ClickAsync());
        await answer.WaitForLoadStateAsync();
        (await answer.Locator("article:target .written").TextContentAsync()).ShouldBe("凭安置证明到社保经办窗口办理接续。");
        (await page.InputValueAsync("[name=subject]")).ShouldBe("退役军人接续养老");

        await page.FillAsync("[name=subject]", "");
        await Assertions.Expect(page.Locator("#alike-status")).ToHaveTextAsync("");
        (await link.CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Whoever_has_seen_the_suggestions_while_typing_is_not_held_up_by_them()
    {
        await site.PublishAsync("蓝印户口能否补缴医保？", "可以，按本市标准补缴。");
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/questions/ask");
        await AskingAQuestionTests.FillAsync(page, "蓝印户口补缴医保");
        await page.Locator("#alike a").First.WaitForAsync();
        await AskingAQuestionTests.SendAsync(page);
        (await page.Locator("#access-code").CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "仍然提交我的问题")]
    [InlineData("?lang=en", "Still send my question")]
    public async Task Without_script_the_first_sending_shows_what_is_alike_and_the_second_sends(string language, string still)
    {
        await site.PublishAsync("渔民上岸如何领取转产补贴？", "凭退捕证明到街道申领。");
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/questions/ask" + language);
        await AskingAQuestionTests.FillAsync(page, "渔民上岸的转产补贴");
        var before = await site.RegisteredAsync();
        (await AskingAQuestionTests.SendAsync(page)).Status.ShouldBe(200);
        (await site.RegisteredAsync()).ShouldBe(before);
        (await page.Locator("#alike a").First.TextContentAsync()).ShouldBe("渔民上岸如何领取转产补贴？");
        (await page.InputValueAsync("[name=content]")).ShouldBe("请问具体怎么办理？");

        await page.GetByRole(AriaRole.Button, new() { Name = still }).ClickAsync();
        await page.WaitForSelectorAsync("#access-code");
        (await site.RegisteredAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Suggestions_and_published_answers_show_the_published_words_alone_and_nothing_of_the_inquirer()
    {
        await site.PublishAsync("矽肺病如何申请工伤认定？", "自诊断之日起一年内提出。");
        using var visitor = new HttpClient { BaseAddress = site.Address };
        foreach (var address in new[] { "/questions/suggestions?text=", "/questions?q=" })
        {
            var shown = await visitor.GetStringAsync(address + Uri.EscapeDataString("矽肺病"));
            shown.ShouldContain("矽肺病如何申请工伤认定");
            foreach (var personal in new[] { "王小明", "13912345678", "430202198001011234" })
                shown.ShouldNotContain(personal);
        }
    }
}

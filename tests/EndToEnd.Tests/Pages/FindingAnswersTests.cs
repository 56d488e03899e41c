using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(QuestionsInABrowser.Name)]
public sealed class FindingAnswersTests(PortalWithConsultation site)
{
    [Fact]
    public async Task Answered_questions_are_found_by_words_the_newest_first_a_page_at_a_time()
    {
        foreach (var number in Enumerable.Range(1, 21))
            await site.PublishAsync($"检索样例第{number:00}问：竹编技能如何评级？", $"第{number:00}答。\n请到考试中心办理。");
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/questions");
        await page.FillAsync("[name=q]", "竹编 评级");
        await page.Locator(".search button").ClickAsync();
        (await page.Locator("#found-title").TextContentAsync()).ShouldBe("检索到21个公开问答");
        (await page.Locator("article").CountAsync()).ShouldBe(20);
        var newest = (await page.Locator("article").First.InnerTextAsync()).ReplaceLineEndings(" ");
        newest.ShouldContain("检索样例第21问");
        newest.ShouldContain("第21答");
        newest.ShouldContain("公开日期");
        await page.Locator(".paging a[rel=next]").ClickAsync();
        (await page.Locator("article h3").AllTextContentsAsync()).ShouldBe(["检索样例第01问：竹编技能如何评级？"]);
        (await page.InputValueAsync("[name=q]")).ShouldBe("竹编 评级");
        (await page.GotoAsync("/questions?q=竹编&page=3"))!.Status.ShouldBe(404);
        (await page.GotoAsync("/questions?q=竹编&page=0"))!.Status.ShouldBe(404);
    }

    [Fact]
    public async Task Where_nothing_is_found_the_page_says_so_and_offers_to_ask()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/questions?q=饕餮貔貅&lang=en");
        (await page.Locator(".notice").TextContentAsync()).ShouldBe("No published question holds all the words. Use fewer words, or ask.");
        await page.GetByRole(AriaRole.Link, new() { Name = "Ask a question" }).ClickAsync();
        (await page.Locator("h1").TextContentAsync()).ShouldBe("Ask a question");
    }

    [Fact]
    public async Task An_answer_and_a_refusal_are_read_by_whoever_asked()
    {
        using var visitor = site.Service.Visitor();
        using var clerk = site.Service.Staff(Roles.Clerk);
        var answered = await AskAsync(visitor);
        await clerk.CommandAsync($"{answered.Address}/dispatch", new { department = "养老保险科" }, 1).DoneAsync();
        await clerk.CommandAsync($"{answered.Address}/answer", new { answer = "请带身份证。\n周末也可办理。" }, 2).DoneAsync();
        var refused = await AskAsync(visitor);
        await clerk.CommandAsync($"{refused.Address}/refusal", new { route = "arbitration", reason = "劳动争议请先申请仲裁。" }, 1).DoneAsync();

        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await LookUpAsync(page, answered.Number, answered.Code);
        (await page.Locator("#stage").TextContentAsync()).ShouldBe("Answered");
        (await page.Locator("#answer").InnerTextAsync()).ShouldBe("请带身份证。\n周末也可办理。");
        await LookUpAsync(page, refused.Number, refused.Code);
        (await page.Locator("#stage").TextContentAsync()).ShouldBe("Not accepted");
        (await page.Locator("#route").TextContentAsync()).ShouldBe("Arbitration");
        (await page.Locator("#reason").TextContentAsync()).ShouldBe("劳动争议请先申请仲裁。");
    }

    private static async Task<(string Address, string Number, string Code)> AskAsync(HttpClient visitor)
    {
        var asked = await visitor.CommandAsync("/api/v1/questions", new { @class = "help", subject = "查询样例", content = "如何办理？", inquirer = new { } });
        var answer = await asked.JsonAsync();
        return (asked.Headers.Location!.ToString(), answer.GetProperty("number").GetString()!, answer.GetProperty("accessCode").GetString()!);
    }

    private static async Task LookUpAsync(IPage page, string number, string code)
    {
        await page.GotoAsync("/questions/state?lang=en");
        await page.FillAsync("[name=number]", number);
        await page.FillAsync("[name=code]", code);
        await AskingAQuestionTests.SendAsync(page);
    }
}

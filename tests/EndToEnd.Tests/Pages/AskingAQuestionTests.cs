using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(QuestionsInABrowser.Name)]
public sealed class AskingAQuestionTests(PortalWithConsultation site)
{
    [Fact]
    public async Task A_visitor_without_script_asks_gets_number_code_and_due_date_and_looks_the_question_up()
    {
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Link, new() { Name = "我要提问" }).ClickAsync();
        await FillAsync(page, "工亡待遇由谁申领");
        var response = await SendAsync(page);
        response.Status.ShouldBe(200);
        (await page.Locator("h1").TextContentAsync()).ShouldBe("问题已提交");
        var (number, code) = (await page.Locator("#number").InnerTextAsync(), await page.Locator("#access-code").InnerTextAsync());
        number.ShouldStartWith("ZX-");
        var due = await page.Locator("#due").InnerTextAsync();
        due.ShouldStartWith("答复期限至");
        (await page.Locator(".notice").InnerTextAsync()).ShouldContain("只显示这一次");
        page.Url.ShouldNotContain(code);

        await page.GetByRole(AriaRole.Link, new() { Name = "查询我的问题" }).ClickAsync();
        await page.FillAsync("[name=number]", number);
        await page.FillAsync("[name=code]", code.ToLowerInvariant());
        (await SendAsync(page)).Status.ShouldBe(200);
        (await page.Locator("#stage").TextContentAsync()).ShouldBe("已登记");
        due.ShouldContain(await page.Locator("#due").InnerTextAsync());
        page.Url.ShouldNotContain(code, Case.Insensitive);
    }

    [Fact]
    public async Task Pressing_twice_registers_once_and_the_second_answer_still_shows_the_code()
    {
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/questions/ask");
        await FillAsync(page, "灵活就业如何参保");
        var before = await site.RegisteredAsync();
        await page.Locator("form.card").EvaluateAsync("form => { form.querySelector('button').click(); form.querySelector('button').click(); }");
        await page.WaitForSelectorAsync("#access-code");
        (await site.RegisteredAsync()).ShouldBe(before + 1);

        var (number, code) = (await page.Locator("#number").InnerTextAsync(), await page.Locator("#access-code").InnerTextAsync());
        await page.ReloadAsync();
        (await page.Locator("#number").InnerTextAsync()).ShouldBe(number);
        (await page.Locator("#access-code").InnerTextAsync()).ShouldBe(code);
        (await site.RegisteredAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Another_instance_of_the_portal_registers_a_form_sent_before_no_second_time_and_shows_the_same_number_and_code()
    {
        await using var another = PortalWithConsultation.PortalOf(site.Service);
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/questions/ask");
        await FillAsync(page, "职业年金何时发放");
        var key = await page.Locator("input[name=key]").GetAttributeAsync("value");
        var made = await page.Locator("input[name=accessCode]").GetAttributeAsync("value");
        var before = await site.RegisteredAsync();
        await SendAsync(page);
        var (number, code) = (await page.Locator("#number").InnerTextAsync(), await page.Locator("#access-code").InnerTextAsync());
        code.ShouldBe(made);

        await page.GotoAsync(new Uri(another.ClientOptions.BaseAddress, "/questions/ask").AbsoluteUri);
        await FillAsync(page, "职业年金何时发放");
        await SetHiddenAsync(page, "key", key!);
        await SetHiddenAsync(page, "accessCode", made!);
        await SendAsync(page);
        (await page.Locator("#number").InnerTextAsync()).ShouldBe(number);
        (await page.Locator("#access-code").InnerTextAsync()).ShouldBe(code);
        (await site.RegisteredAsync()).ShouldBe(before + 1);
    }

    [Fact]
    public async Task Whoever_goes_back_and_changes_a_sent_question_is_told_so_and_may_send_it_as_another()
    {
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/questions/ask");
        await FillAsync(page, "女职工产假多少天");
        var key = await page.Locator("input[name=key]").GetAttributeAsync("value");
        var code = await page.Locator("input[name=accessCode]").GetAttributeAsync("value");
        await SendAsync(page);
        var first = await page.Locator("#number").InnerTextAsync();

        await page.GotoAsync("/questions/ask");
        await FillAsync(page, "男职工陪产假多少天");
        await SetHiddenAsync(page, "key", key!);
        await SetHiddenAsync(page, "accessCode", code!);
        (await SendAsync(page)).Status.ShouldBe(409);
        (await page.Locator("[role=alert]").InnerTextAsync()).ShouldContain("此表单已提交过一个问题");
        (await page.InputValueAsync("[name=subject]")).ShouldBe("男职工陪产假多少天");
        await SendAsync(page);
        (await page.Locator("#number").InnerTextAsync()).ShouldNotBe(first);
    }

    [Theory]
    [InlineData("", "请选择诉求类别。", "请填写标题。", "请填写问题内容。", "最多50字，现有51字。")]
    [InlineData("?lang=en", "Choose what kind of question it is.", "Enter a title.", "Enter your question.", "At most 50 characters; there are 51 now.")]
    public async Task What_is_missing_or_too_long_is_said_beside_its_field_in_the_visitors_language_and_nothing_typed_is_lost(
        string language, string kind, string title, string content, string name)
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/questions/ask" + language);
        await page.SelectOptionAsync("[name=topic]", "pensions");
        await page.FillAsync("[name=name]", new string('王', 51));
        await page.FillAsync("[name=phone]", "0731-28681234");
        (await SendAsync(page)).Status.ShouldBe(422);
        foreach (var (field, fault) in new[] { ("class", kind), ("subject", title), ("content", content), ("name", name) })
        {
            (await page.Locator($"#field-{field}-fault").TextContentAsync()).ShouldBe(fault);
            (await page.Locator($"[name={field}]").GetAttributeAsync("aria-describedby")).ShouldNotBeNull().ShouldContain($"{field}-fault");
        }

        (await page.Locator("[role=alert] a").AllTextContentsAsync()).ShouldBe([kind, title, content, name]);
        (await page.InputValueAsync("[name=topic]")).ShouldBe("pensions");
        (await page.InputValueAsync("[name=name]")).ShouldBe(new string('王', 51));
        (await page.InputValueAsync("[name=phone]")).ShouldBe("0731-28681234");
    }

    [Fact]
    public async Task The_longest_question_that_Consultation_takes_passes_the_portal_and_one_character_more_does_not()
    {
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/questions/ask");
        await FillAsync(page, new string('问', 200));
        await page.FillAsync("[name=content]", new string('问', 20_001));
        await page.FillAsync("[name=phone]", new string('1', 30));
        await page.FillAsync("[name=email]", new string('a', 100));
        (await SendAsync(page)).Status.ShouldBe(422);
        (await page.Locator(".fault").AllTextContentsAsync()).ShouldBe(["最多20,000字，现有20,001字。"]);
        await page.FillAsync("[name=content]", new string('问', 20_000));
        (await SendAsync(page)).Status.ShouldBe(200);
        (await page.Locator("#number").CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_Consultation_alone_finds_wrong_is_said_beside_the_field_too()
    {
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/questions/ask?lang=en");
        await FillAsync(page, "A choice of another age");
        await page.Locator("[name=topic]").EvaluateAsync("select => { select.append(new Option('另', 'astrology', true, true)); }");
        (await SendAsync(page)).Status.ShouldBe(422);
        (await page.Locator("#field-topic-fault").TextContentAsync()).ShouldNotBeNullOrWhiteSpace();
        (await page.InputValueAsync("[name=subject]")).ShouldBe("A choice of another age");
    }

    [Fact]
    public async Task A_form_that_the_portal_did_not_give_out_is_not_taken_and_what_it_holds_is_shown_again()
    {
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        await page.GotoAsync("/questions/ask");
        await FillAsync(page, "表单失效了怎么办");
        await SetHiddenAsync(page, "__RequestVerificationToken", "made-up");
        var before = await site.RegisteredAsync();
        (await SendAsync(page)).Status.ShouldBe(400);
        (await page.Locator("[role=alert]").InnerTextAsync()).ShouldContain("此表单已失效");
        (await page.InputValueAsync("[name=content]")).ShouldBe("请问具体怎么办理？");
        (await site.RegisteredAsync()).ShouldBe(before);
        (await SendAsync(page)).Status.ShouldBe(200);
        (await site.RegisteredAsync()).ShouldBe(before + 1);
    }

    [Theory]
    [InlineData("", "登记编号或者查询码有误。")]
    [InlineData("?lang=en", "The number or the access code is wrong.")]
    public async Task With_a_wrong_code_nothing_is_shown(string language, string refused)
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/questions/ask");
        await FillAsync(page, "查询码写错会怎样");
        await SendAsync(page);
        var number = await page.Locator("#number").InnerTextAsync();
        await page.GotoAsync("/questions/state" + language);
        await page.FillAsync("[name=number]", number);
        await page.FillAsync("[name=code]", "AAAAAAAAAAAA");
        (await SendAsync(page)).Status.ShouldBe(404);
        (await page.Locator("#refusal").TextContentAsync()).ShouldBe(refused);
        (await page.Locator("#stage").CountAsync()).ShouldBe(0);
        (await page.InputValueAsync("[name=number]")).ShouldBe(number);
    }

    internal static async Task FillAsync(IPage page, string title)
    {
        await page.SelectOptionAsync("[name=class]", "inquiry");
        await page.FillAsync("[name=subject]", title);
        await page.FillAsync("[name=content]", "请问具体怎么办理？");
    }

    internal static Task<IResponse> SendAsync(IPage page) => page.RunAndWaitForResponseAsync(
        () => page.Locator("form.card button").ClickAsync(), response => response.Request.Method == "POST" && response.Request.IsNavigationRequest);

    private static async Task SetHiddenAsync(IPage page, string name, string value) =>
        await page.Locator($"input[name={name}]").EvaluateAsync("(input, value) => { input.value = value; }", value);
}

using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(QuestionsInABrowser.Name)]
public sealed class ScriptsTests(PortalWithConsultation site)
{
    private const string NoScript =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    [Theory]
    [InlineData("/", false)]
    [InlineData("/questions", false)]
    [InlineData("/questions?q=养老&lang=en", false)]
    [InlineData("/questions/state", false)]
    [InlineData("/questions/ask", true)]
    [InlineData("/questions/ask?lang=en", true)]
    [InlineData("/nowhere", false)]
    public async Task The_form_alone_may_run_the_portals_own_script_and_ask_the_portal(string address, bool script)
    {
        var page = await site.Browser.OpenAsync(site.Address);
        var loaded = new List<IRequest>();
        page.Request += (_, request) => loaded.Add(request);
        var response = await page.GotoAsync(address);
        response!.Headers["content-security-policy"].ShouldBe(script ? NoScript + "; script-src 'self'; connect-src 'self'" : NoScript);
        response.Headers["x-content-type-options"].ShouldBe("nosniff");
        loaded.ShouldAllBe(request => request.Url.StartsWith(site.Address.AbsoluteUri, StringComparison.Ordinal));
        loaded.Count(request => request.ResourceType == "script").ShouldBe(script ? 1 : 0);
        (await page.Locator("script:not([src])").CountAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task The_script_is_kept_by_browsers_under_an_address_that_changes_with_it()
    {
        var page = await site.Browser.OpenAsync(site.Address);
        await page.GotoAsync("/questions/ask");
        var address = await page.Locator("script").GetAttributeAsync("src");
        using var visitor = new HttpClient { BaseAddress = site.Address };
        var script = await visitor.GetAsync(address);
        script.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");
        script.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
        address.ShouldNotBeNull().ShouldContain(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(await script.Content.ReadAsByteArrayAsync()))[..12]);
    }

    [Theory]
    [InlineData("/questions/ask")]
    [InlineData("/questions/state")]
    public async Task What_was_typed_into_a_form_and_what_came_of_it_is_kept_in_no_cache(string address)
    {
        var page = await site.Browser.OpenAsync(site.Address, script: false);
        (await page.GotoAsync(address))!.Headers["cache-control"].ShouldContain("no-store");
        (await AskingAQuestionTests.SendAsync(page)).Headers["cache-control"].ShouldContain("no-store");
    }
}

using Hrss.Testing;
using Microsoft.Playwright;

namespace Hrss.EndToEnd.Tests.Pages;

[Collection(QuestionsInABrowser.Name)]
public sealed class VisitorLimitTests(PortalWithConsultation site)
{
    private const string Here = "127.0.0.1";
    private const string One = "203.0.113.1";
    private const string Other = "203.0.113.2";

    [Fact]
    public async Task Each_visitor_of_the_portal_has_a_limit_of_his_own_at_Consultation_which_believes_the_portal()
    {
        // Asking takes two submissions: the question, and when its answer is due.
        await using var consultation = await site.ConsultationAsync(new() { ["Submissions:PerMinute"] = "2", ["Proxies:Trusted:0"] = Here });
        await using var portal = PortalWithConsultation.PortalOf(consultation, ("Proxies:Trusted:0", Here));
        (await AskAsync(portal, One)).ShouldBe(200);
        (await AskAsync(portal, One)).ShouldBe(429);
        (await AskAsync(portal, Other)).ShouldBe(200);
    }

    [Fact]
    public async Task The_portal_limits_a_visitor_itself_in_his_language_and_keeps_what_he_typed()
    {
        await using var portal = PortalWithConsultation.PortalOf(site.Service, ("Submissions:PerMinute", "1"), ("Proxies:Trusted:0", Here));
        (await AskAsync(portal, One)).ShouldBe(200);
        var page = await OpenAsync(portal, One, "?lang=en");
        await AskingAQuestionTests.FillAsync(page, "Too many questions");
        var response = await AskingAQuestionTests.SendAsync(page);
        response.Status.ShouldBe(429);
        response.Headers["content-security-policy"].ShouldStartWith("default-src 'none'");
        (await page.Locator("[role=alert]").TextContentAsync()).ShouldBe("Too many requests. Try again later.");
        (await page.InputValueAsync("[name=subject]")).ShouldBe("Too many questions");

        await page.GotoAsync("/questions/state");
        await page.FillAsync("[name=number]", "ZX-2026-000001");
        (await AskingAQuestionTests.SendAsync(page)).Status.ShouldBe(429);
        (await page.InputValueAsync("[name=number]")).ShouldBe("ZX-2026-000001");
        (await AskAsync(portal, Other)).ShouldBe(200);
    }

    [Fact]
    public async Task Whoever_is_not_trusted_passes_for_no_other_visitor()
    {
        await using var consultation = await site.ConsultationAsync(new() { ["Submissions:PerMinute"] = "1", ["Proxies:Trusted:0"] = "192.0.2.0/24" });
        await using var portal = PortalWithConsultation.PortalOf(site.Service, ("Submissions:PerMinute", "1"));
        (await AskAsync(portal, One)).ShouldBe(200);
        (await AskAsync(portal, Other)).ShouldBe(429);

        using var visitor = consultation.Visitor();
        var key = new { number = "ZX-2026-000001", accessCode = "AAAAAAAAAAAA" };
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", One);
        ((int)(await visitor.CommandAsync("/api/v1/questions/state", key)).StatusCode).ShouldBe(404);
        visitor.DefaultRequestHeaders.Remove("X-Forwarded-For");
        visitor.DefaultRequestHeaders.Add("X-Forwarded-For", Other);
        ((int)(await visitor.CommandAsync("/api/v1/questions/state", key)).StatusCode).ShouldBe(429);
    }

    [Fact]
    public async Task What_a_visitor_writes_into_the_header_himself_lies_beyond_what_a_trusted_proxy_saw()
    {
        await using var portal = PortalWithConsultation.PortalOf(site.Service, ("Submissions:PerMinute", "1"), ("Proxies:Trusted:0", Here));
        (await AskAsync(portal, $"198.51.100.7, {One}")).ShouldBe(200);
        (await AskAsync(portal, $"198.51.100.8, {One}")).ShouldBe(429);
    }

    [Fact]
    public void A_trusted_proxy_that_is_no_address_stops_the_start_and_is_named() =>
        Should.Throw<InvalidOperationException>(() => PortalWithConsultation.PortalOf(null, ("Proxies:Trusted:0", "the-proxy")))
            .Message.ShouldContain("the-proxy");

    private async Task<int> AskAsync(ServiceUnderTest<Portal.Shared.Language> portal, string forwardedFor)
    {
        var page = await OpenAsync(portal, forwardedFor);
        await AskingAQuestionTests.FillAsync(page, "同一地址提问几次");
        return (await AskingAQuestionTests.SendAsync(page)).Status;
    }

    private async Task<IPage> OpenAsync(ServiceUnderTest<Portal.Shared.Language> portal, string forwardedFor, string language = "")
    {
        var page = await site.Browser.OpenAsync(portal.ClientOptions.BaseAddress, script: false);
        await page.SetExtraHTTPHeadersAsync(new Dictionary<string, string> { ["X-Forwarded-For"] = forwardedFor });
        await page.GotoAsync("/questions/ask" + language);
        return page;
    }
}

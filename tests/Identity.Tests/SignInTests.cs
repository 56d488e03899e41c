using System.Net;
using Hrss.Identity.Tests.Running;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Hrss.Identity.Tests;

public sealed class SignInTests(BusyIssuer busy) : IClassFixture<BusyIssuer>
{
    private readonly RunningIssuer issuer = busy.Issuer;

    [Fact]
    public async Task The_first_sign_in_demands_a_new_password_before_any_code_is_issued()
    {
        var (name, _, oneTime) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var clerk = new Staff(issuer);
        var page = await clerk.Browser.OpenAsync(clerk.AuthorizeAddress());
        page = await clerk.Browser.SubmitAsync(page, ("name", name), ("password", oneTime));
        page.Address.AbsolutePath.ShouldBe("/change-password");

        // Neither going round the page nor asking silently helps.
        (await clerk.Browser.OpenAsync(clerk.AuthorizeAddress())).Address.AbsolutePath.ShouldBe("/change-password");
        var silent = await clerk.Browser.OpenAsync(clerk.AuthorizeAddress(("prompt", "none")));
        (silent.Sent("error"), silent.Sent("code")).ShouldBe(("interaction_required", null));

        page = await clerk.Browser.SubmitAsync(page, ("present", oneTime), ("wanted", Staff.OwnPassword), ("repeat", Staff.OwnPassword));
        page.SentTo!.GetLeftPart(UriPartial.Path).ShouldBe(RunningIssuer.PortalAddress);
        page.Sent("code").ShouldNotBeNull();
        page.Sent("state").ShouldBe("here");
    }

    [Fact]
    public async Task A_one_time_password_is_spent_once_it_was_changed()
    {
        var (name, _, oneTime) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var clerk = new Staff(issuer);
        await clerk.TokensAsync(name, oneTime);

        using var again = new Staff(issuer);
        var page = await again.SignInAsync(name, oneTime);
        (page.Status, page.Refusal).ShouldBe((HttpStatusCode.Unauthorized, "account.not-signed-in"));
        (await again.Browser.SubmitAsync(page, ("name", name), ("password", Staff.OwnPassword))).Sent("code").ShouldNotBeNull();
    }

    [Fact]
    public async Task The_tokens_carry_name_agency_and_every_role_and_a_service_accepts_them()
    {
        using var officer = new Staff(issuer);
        var (id, tokens) = await busy.SignedInAsync(officer, Roles.Clerk, Roles.SectionChief);
        var access = new JsonWebToken(tokens.GetProperty("access_token").GetString());

        access.Typ.ShouldBe("at+jwt");
        access.Subject.ShouldBe(id);
        access.GetClaim(Claims.Name).Value.ShouldBe("周敏");
        access.GetClaim(Claims.Agency).Value.ShouldBe("430200");
        access.Claims.Where(c => c.Type == Claims.Role).Select(c => c.Value).ShouldBe([Roles.Clerk, Roles.SectionChief]);
        access.GetClaim(Claims.Scope).Value.Split(' ').ShouldContain("hrss.staff");
        (access.ValidTo - access.IssuedAt).ShouldBe(TimeSpan.FromMinutes(15));

        var about = new JsonWebToken(tokens.GetProperty("id_token").GetString());
        about.GetClaim(Claims.Name).Value.ShouldBe("周敏");
        about.Claims.Where(c => c.Type == Claims.Role).Select(c => c.Value).ShouldBe([Roles.Clerk, Roles.SectionChief]);

        await using var service = await AService.StartAsync(issuer.Address);
        (await service.BearerAsync(Policies.HandlePetitions, access.EncodedToken)).GetProperty(Claims.Role).GetString().ShouldBe("clerk,section-chief");
        using var forbidden = await service.CallAsync(Policies.Administer, access.EncodedToken);
        forbidden.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData("plain-challenge-plain-challenge-plain-challenge", "plain")]
    public async Task A_request_without_a_hashed_proof_key_is_refused(string? challenge, string? method)
    {
        using var somebody = new Staff(issuer);
        var page = await somebody.Browser.OpenAsync(somebody.AuthorizeAddress(("code_challenge", challenge), ("code_challenge_method", method)));
        (page.Status, page.SentTo, page.Refusal).ShouldBe((HttpStatusCode.BadRequest, null, "token.invalid-request"));
    }

    [Fact]
    public async Task A_code_is_worth_nothing_without_its_verifier_and_only_once()
    {
        var (name, _, oneTime) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var clerk = new Staff(issuer);
        var code = (await clerk.SignInAsync(name, oneTime)).Sent("code")!;

        using var thief = await clerk.RedeemAsync(code, "not-the-verifier-not-the-verifier-not-the-verifier");
        (await thief.RefusalAsync()).ShouldBe("token.invalid-grant");

        var page = await clerk.Browser.OpenAsync(clerk.AuthorizeAddress());
        using var first = await clerk.RedeemAsync(page.Sent("code")!);
        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var second = await clerk.RedeemAsync(page.Sent("code")!);
        (await second.RefusalAsync()).ShouldBe("token.invalid-grant");
    }

    [Theory]
    [InlineData("redirect_uri", "http://evil.example/")]
    [InlineData("client_id", "nobody")]
    public async Task A_foreign_portal_is_refused_on_a_page_and_never_redirected_to(string parameter, string value)
    {
        using var somebody = new Staff(issuer);
        var page = await somebody.Browser.OpenAsync(somebody.AuthorizeAddress((parameter, value)));
        page.Status.ShouldBe(HttpStatusCode.BadRequest);
        page.SentTo.ShouldBeNull();
        page.Html.ShouldContain("未能完成");
        page.Refusal.ShouldNotBeNull().ShouldStartWith("token.");
    }

    [Fact]
    public async Task Sign_in_never_leads_to_another_site()
    {
        var (name, _, oneTime) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var clerk = new Staff(issuer);
        await clerk.TokensAsync(name, oneTime);
        using var lured = new Browser(issuer.Address);
        var page = await lured.OpenAsync("/sign-in?returnUrl=https%3A%2F%2Fevil.example%2F");
        page = await lured.SubmitAsync(page, ("name", name), ("password", Staff.OwnPassword));
        page.SentTo.ShouldBeNull();
        page.Address.AbsolutePath.ShouldBe("/");
        page.Html.ShouldContain("周敏");
    }

    [Fact]
    public async Task A_form_from_elsewhere_is_refused()
    {
        using var browser = new Browser(issuer.Address);
        var page = await browser.PostAsync(new Uri(issuer.Address, "/sign-in"), new() { ["name"] = "admin", ["password"] = Staff.OwnPassword });
        (page.Status, page.Refusal).ShouldBe((HttpStatusCode.BadRequest, "page.form-expired"));
    }

    [Fact]
    public async Task Sign_out_ends_the_session_and_leads_back_to_the_portal()
    {
        using var clerk = new Staff(issuer);
        var (_, tokens) = await busy.SignedInAsync(clerk, Roles.Clerk);

        // Another site cannot sign a person out: without the identity token nothing ends.
        await clerk.Browser.OpenAsync("/connect/logout");
        (await clerk.Browser.OpenAsync(clerk.AuthorizeAddress())).Sent("code").ShouldNotBeNull();

        var page = await clerk.Browser.OpenAsync($"/connect/logout?id_token_hint={tokens.GetProperty("id_token").GetString()}"
            + $"&post_logout_redirect_uri={Uri.EscapeDataString(RunningIssuer.PortalStart)}");
        page.SentTo!.GetLeftPart(UriPartial.Path).ShouldBe(RunningIssuer.PortalStart);
        (await clerk.Browser.OpenAsync(clerk.AuthorizeAddress())).Address.AbsolutePath.ShouldBe("/sign-in");
    }

    [Fact]
    public async Task The_portal_learns_who_signed_in()
    {
        using var auditor = new Staff(issuer);
        var (id, tokens) = await busy.SignedInAsync(auditor, Roles.Auditor);
        using var answer = await issuer.CallAsync(HttpMethod.Get, "/connect/userinfo", tokens.GetProperty("access_token").GetString()!);
        var person = await answer.JsonAsync();
        person.GetProperty("sub").GetString().ShouldBe(id);
        person.GetProperty("name").GetString().ShouldBe("周敏");
        person.GetProperty("role")[0].GetString().ShouldBe(Roles.Auditor);
    }

    [Fact]
    public async Task A_request_to_sign_in_afresh_asks_again_once()
    {
        using var clerk = new Staff(issuer);
        await busy.SignedInAsync(clerk, Roles.Clerk);
        var page = await clerk.Browser.OpenAsync(clerk.AuthorizeAddress(("prompt", "login")));
        page.Address.AbsolutePath.ShouldBe("/sign-in");
    }
}

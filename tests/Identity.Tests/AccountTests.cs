using System.Net;
using Hrss.Identity.Tests.Running;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Hrss.Identity.Tests;

public sealed class AccountTests(BusyIssuer busy, RealServers servers) : IClassFixture<BusyIssuer>
{
    private const string Accounts = "/api/v1/accounts";
    private readonly RunningIssuer issuer = busy.Issuer;

    [Fact]
    public async Task The_administrator_opens_an_account_and_finds_it_in_the_list()
    {
        var (name, id, _) = await busy.OpenAccountAsync([Roles.DisclosureOfficer]);
        using var answer = await issuer.CallAsync(HttpMethod.Get, Accounts, busy.Administrator);
        var account = (await answer.JsonAsync()).GetProperty("accounts").EnumerateArray().Single(a => a.GetProperty("id").GetString() == id);
        account.GetProperty("userName").GetString().ShouldBe(name);
        account.GetProperty("roles")[0].GetString().ShouldBe(Roles.DisclosureOfficer);
        account.GetProperty("mustChangePassword").GetBoolean().ShouldBeTrue();
        account.ToString().ShouldNotContain("assword\":\"");
    }

    [Fact]
    public async Task A_clerk_cannot_open_see_or_close_accounts()
    {
        using var clerk = new Staff(issuer);
        var (id, tokens) = await busy.SignedInAsync(clerk, Roles.Clerk);
        var token = tokens.GetProperty("access_token").GetString()!;
        foreach (var (method, path) in new[] { (HttpMethod.Post, Accounts), (HttpMethod.Get, Accounts), (HttpMethod.Post, $"{Accounts}/{id}/disable") })
        {
            using var answer = await issuer.CallAsync(method, path, token, new { userName = "mine", displayName = "x", agency = "430200", roles = new[] { Roles.Administrator } });
            answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await answer.RefusalAsync()).ShouldBe("access.forbidden");
        }
    }

    [Fact]
    public async Task Without_a_token_there_is_nothing_to_see()
    {
        using var answer = await issuer.Programs.GetAsync(Accounts, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await answer.RefusalAsync()).ShouldBe("access.unauthenticated");
    }

    [Theory]
    [InlineData("Upper", "周敏", "430200", "clerk", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("fine-name", "", "430200", "clerk", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("fine-name", "周敏", "430200", "emperor", HttpStatusCode.UnprocessableEntity, "request.invalid")]
    [InlineData("fine-name", "周敏", "999999", "clerk", HttpStatusCode.Forbidden, "agency.forbidden")]
    [InlineData("fine-name", "周敏", "*", "clerk", HttpStatusCode.Forbidden, "agency.forbidden")]
    [InlineData("admin", "周敏", "430200", "clerk", HttpStatusCode.Conflict, "account.name-taken")]
    public async Task An_account_that_cannot_be_is_refused(
        string userName, string displayName, string agency, string role, HttpStatusCode status, string code)
    {
        using var answer = await issuer.CallAsync(HttpMethod.Post, Accounts, busy.Administrator,
            new { userName, displayName, agency, roles = new[] { role } });
        answer.StatusCode.ShouldBe(status);
        (await answer.RefusalAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task A_closed_account_signs_in_no_more_and_renews_no_token_until_it_is_opened_again()
    {
        var (name, id, oneTime) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var clerk = new Staff(issuer);
        var refresh = (await clerk.TokensAsync(name, oneTime)).GetProperty("refresh_token").GetString()!;

        using var closed = await issuer.CallAsync(HttpMethod.Post, $"{Accounts}/{id}/disable", busy.Administrator);
        closed.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var renewed = await clerk.RenewAsync(refresh);
        (await renewed.RefusalAsync()).ShouldBe("token.invalid-grant");
        (await clerk.Browser.OpenAsync(clerk.AuthorizeAddress())).Address.AbsolutePath.ShouldBe("/sign-in");
        (await clerk.SignInAsync(name, Staff.OwnPassword)).Refusal.ShouldBe("account.not-signed-in");

        using var opened = await issuer.CallAsync(HttpMethod.Post, $"{Accounts}/{id}/enable", busy.Administrator);
        opened.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await clerk.SignInAsync(name, Staff.OwnPassword)).Sent("code").ShouldNotBeNull();
    }

    [Fact]
    public async Task A_role_taken_away_is_gone_at_the_next_renewal()
    {
        using var staff = new Staff(issuer);
        var (id, tokens) = await busy.SignedInAsync(staff, Roles.Clerk, Roles.SectionChief);
        using var changed = await issuer.CallAsync(HttpMethod.Put, $"{Accounts}/{id}", busy.Administrator,
            new { displayName = "周敏", agency = "430202", roles = new[] { Roles.Clerk }, department = "监察室" });
        changed.StatusCode.ShouldBe(HttpStatusCode.OK);

        using var renewed = await staff.RenewAsync(tokens.GetProperty("refresh_token").GetString()!);
        var token = new JsonWebToken((await renewed.JsonAsync()).GetProperty("access_token").GetString());
        token.Claims.Where(c => c.Type == Claims.Role).Select(c => c.Value).ShouldBe([Roles.Clerk]);
        token.GetClaim(Claims.Agency).Value.ShouldBe("430202");
        token.GetClaim(Claims.Department).Value.ShouldBe("监察室");
    }

    [Fact]
    public async Task An_administrator_of_a_district_sees_and_touches_its_accounts_only()
    {
        var (name, _, oneTime) = await busy.OpenAccountAsync([Roles.Administrator], "430202");
        var (_, elsewhere, _) = await busy.OpenAccountAsync([Roles.Clerk], "430203");
        using var district = new Staff(issuer);
        var token = (await district.TokensAsync(name, oneTime)).GetProperty("access_token").GetString()!;

        using var list = await issuer.CallAsync(HttpMethod.Get, Accounts, token);
        (await list.JsonAsync()).GetProperty("accounts").EnumerateArray().ShouldAllBe(a => a.GetProperty("agency").GetString() == "430202");
        using var reset = await issuer.CallAsync(HttpMethod.Post, $"{Accounts}/{elsewhere}/password-reset", token);
        (await reset.RefusalAsync()).ShouldBe("account.not-found");
        using var above = await issuer.CallAsync(HttpMethod.Post, Accounts, token,
            new { userName = "upstart", displayName = "x", agency = "430200", roles = new[] { Roles.Administrator } });
        (await above.RefusalAsync()).ShouldBe("agency.forbidden");
        (await busy.OpenAccountAsync([Roles.Clerk], "430202", token)).Id.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Nobody_closes_the_own_account()
    {
        var own = new JsonWebToken(busy.Administrator).Subject;
        using var answer = await issuer.CallAsync(HttpMethod.Post, $"{Accounts}/{own}/disable", busy.Administrator);
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await answer.RefusalAsync()).ShouldBe("account.oneself");
    }

    [Fact]
    public async Task The_last_administrator_stays_one()
    {
        await using var fresh = await RunningIssuer.StartAsync(await servers.CreateDatabaseAsync("identity"));
        using var admin = new Staff(fresh);
        var token = (await admin.TokensAsync("admin", RunningIssuer.OneTimePassword)).GetProperty("access_token").GetString()!;
        var path = $"{Accounts}/{new JsonWebToken(token).Subject}";
        using var answer = await fresh.CallAsync(HttpMethod.Put, path, token,
            new { displayName = "周敏", agency = "430200", roles = new[] { Roles.Clerk } });
        (await answer.RefusalAsync()).ShouldBe("account.last-administrator");
        using var details = await fresh.CallAsync(HttpMethod.Get, path, token);
        (await details.JsonAsync()).GetProperty("roles")[0].GetString().ShouldBe(Roles.Administrator);
    }
}

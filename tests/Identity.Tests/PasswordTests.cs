using System.Net;
using Hrss.Identity.Tests.Running;
using Hrss.ServiceDefaults;
using Hrss.Testing;

namespace Hrss.Identity.Tests;

public sealed class PasswordTests(BusyIssuer busy, RealServers servers) : IClassFixture<BusyIssuer>
{
    private readonly RunningIssuer issuer = busy.Issuer;

    [Theory]
    [InlineData("short 1", "short 1", "password.too-short")]
    [InlineData("no digits in here", "no digits in here", "password.too-plain")]
    [InlineData("1234567890123", "1234567890123", "password.too-plain")]
    [InlineData("aaaaaaaaaaaa1", "aaaaaaaaaaaa1", "password.too-plain")]
    [InlineData("a good passphrase 1", "another passphrase 1", "password.repeat-differs")]
    public async Task A_weak_or_mistyped_new_password_is_refused_and_the_old_one_stays(string wanted, string repeat, string code)
    {
        var (name, _, oneTime) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var clerk = new Staff(issuer);
        var page = await ToChangeAsync(clerk, name, oneTime);
        page = await clerk.Browser.SubmitAsync(page, ("present", oneTime), ("wanted", wanted), ("repeat", repeat));
        (page.Status, page.Refusal).ShouldBe((HttpStatusCode.UnprocessableEntity, code));

        using var later = new Staff(issuer);
        (await ToChangeAsync(later, name, oneTime)).Address.AbsolutePath.ShouldBe("/change-password");
    }

    [Fact]
    public async Task The_one_time_password_cannot_be_kept_nor_the_account_name_be_used()
    {
        var (name, _, oneTime) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var clerk = new Staff(issuer);
        var page = await ToChangeAsync(clerk, name, oneTime);
        page = await clerk.Browser.SubmitAsync(page, ("present", oneTime), ("wanted", oneTime), ("repeat", oneTime));
        page.Refusal.ShouldBe("password.unchanged");
        var named = $"{name} 2026 is me";
        page = await clerk.Browser.SubmitAsync(page, ("present", oneTime), ("wanted", named), ("repeat", named));
        page.Refusal.ShouldBe("password.names-owner");
        page = await clerk.Browser.SubmitAsync(page, ("present", "wrong"), ("wanted", Staff.OwnPassword), ("repeat", Staff.OwnPassword));
        page.Refusal.ShouldBe("password.present-wrong");
    }

    [Fact]
    public async Task Five_failures_lock_the_account_until_the_administrator_lifts_the_lock()
    {
        var (name, id, oneTime) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var owner = new Staff(issuer);
        await owner.TokensAsync(name, oneTime);

        using var guesser = new Staff(issuer);
        var page = await guesser.Browser.OpenAsync("/sign-in");
        for (var attempt = 1; attempt <= 5; attempt++)
        {
            page = await guesser.Browser.SubmitAsync(page, ("name", name), ("password", $"guess {attempt}"));
            page.Refusal.ShouldBe("account.not-signed-in");
        }

        page = await guesser.Browser.SubmitAsync(page, ("name", name), ("password", Staff.OwnPassword));
        page.Refusal.ShouldBe("account.not-signed-in");
        using var details = await issuer.CallAsync(HttpMethod.Get, $"/api/v1/accounts/{id}", busy.Administrator);
        (await details.JsonAsync()).GetProperty("lockedUntil").GetDateTimeOffset().ShouldBeGreaterThan(DateTimeOffset.UtcNow.AddMinutes(13));

        using var reset = await issuer.CallAsync(HttpMethod.Post, $"/api/v1/accounts/{id}/password-reset", busy.Administrator);
        var again = (await reset.JsonAsync()).GetProperty("oneTimePassword").GetString()!;
        using var back = new Staff(issuer);
        (await back.SignInAsync(name, again)).Sent("code").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_unknown_name_and_a_wrong_password_look_alike()
    {
        var (name, _, _) = await busy.OpenAccountAsync([Roles.Clerk]);
        using var guesser = new Staff(issuer);
        var unknown = await guesser.SignInAsync("nobody-here", "guess");
        var wrong = await guesser.SignInAsync(name, "guess");
        (unknown.Status, unknown.Refusal).ShouldBe((wrong.Status, wrong.Refusal));
    }

    [Fact]
    public async Task Too_many_attempts_from_one_address_are_held_back_with_a_page()
    {
        await using var strict = await RunningIssuer.StartAsync(await servers.CreateDatabaseAsync("identity"), new() { ["SignIn:PerMinute"] = "3" });
        using var guesser = new Browser(strict.Address);
        var form = await guesser.OpenAsync("/sign-in");
        for (var attempt = 1; attempt <= 3; attempt++)
            (await guesser.SubmitAsync(form, ("name", $"name-{attempt}"), ("password", "guess"))).Refusal.ShouldBe("account.not-signed-in");
        var page = await guesser.SubmitAsync(form, ("name", "name-4"), ("password", "guess"));
        (page.Status, page.Refusal).ShouldBe((HttpStatusCode.TooManyRequests, "request.too-many"));
        page.Headers.ShouldContain("Retry-After");
        (await guesser.OpenAsync("/sign-in")).Status.ShouldBe(HttpStatusCode.OK);
    }

    private static async Task<SeenPage> ToChangeAsync(Staff staff, string name, string password)
    {
        var page = await staff.Browser.OpenAsync(staff.AuthorizeAddress());
        return await staff.Browser.SubmitAsync(page, ("name", name), ("password", password));
    }
}

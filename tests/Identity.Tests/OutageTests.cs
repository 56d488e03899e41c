using System.Net;
using Hrss.Identity.Tests.Running;
using Hrss.Testing;

namespace Hrss.Identity.Tests;

public sealed class OutageTests(RealServers servers)
{
    [Fact]
    public async Task While_the_database_is_away_people_see_a_page_programs_a_problem_document_and_the_service_is_not_ready()
    {
        await using var issuer = await RunningIssuer.StartAsync(await servers.CreateDatabaseAsync("identity"));
        using var admin = new Staff(issuer);
        var token = (await admin.TokensAsync("admin", RunningIssuer.OneTimePassword)).GetProperty("access_token").GetString()!;
        using var ready = await issuer.Programs.GetAsync("/health", TestContext.Current.CancellationToken);
        ready.StatusCode.ShouldBe(HttpStatusCode.OK);

        await Databases.DropAsync(issuer.Database);

        var page = await admin.Browser.OpenAsync("/sign-in");
        page = await admin.Browser.SubmitAsync(page, ("name", "admin"), ("password", Staff.OwnPassword));
        (page.Status, page.Refusal).ShouldBe((HttpStatusCode.ServiceUnavailable, "system.unavailable"));
        using var answer = await issuer.CallAsync(HttpMethod.Get, "/api/v1/accounts", token);
        answer.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await answer.RefusalAsync()).ShouldBe("system.unavailable");
        using var away = await issuer.Programs.GetAsync("/health", TestContext.Current.CancellationToken);
        away.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        using var alive = await issuer.Programs.GetAsync("/alive", TestContext.Current.CancellationToken);
        alive.StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

using Hrss.Identity.Tests.Running;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hrss.Identity.Tests;

public sealed class EndpointTests(BusyIssuer busy) : IClassFixture<BusyIssuer>
{
    [Fact]
    public void Every_endpoint_names_the_policy_that_guards_it()
    {
        var endpoints = busy.Issuer.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().ToList();
        endpoints.Count.ShouldBeGreaterThan(15);
        endpoints.Where(e => !e.Metadata.GetOrderedMetadata<IAuthorizeData>().Any(a => a.Policy is not null))
            .Select(e => e.DisplayName).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/health")]
    [InlineData("/alive")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/scalar/v1")]
    [InlineData("/site.css")]
    [InlineData("/sign-in")]
    [InlineData("/signed-out")]
    [InlineData("/.well-known/openid-configuration")]
    public async Task What_everybody_may_see_is_there(string path)
    {
        using var answer = await busy.Issuer.Programs.GetAsync(path, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task The_account_endpoints_are_documented()
    {
        var document = await busy.Issuer.Programs.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        document.ShouldContain("/api/v1/accounts/{id}/password-reset");
        document.ShouldNotContain("/connect/token");
    }

    [Fact]
    public async Task Pages_allow_no_script_and_no_frame()
    {
        using var answer = await busy.Issuer.Programs.GetAsync("/sign-in", TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<script");
    }
}

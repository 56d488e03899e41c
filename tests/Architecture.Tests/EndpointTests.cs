extern alias Portal;
using Hrss.Consultation.Commands;
using Hrss.Disclosure.Catalogue.Commands;
using Hrss.Identity.Accounts;
using Hrss.Petition.Petitions.Commands;
using Hrss.Reporting.Figures;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(RealServers))]

namespace Hrss.Architecture.Tests;

public sealed class EndpointTests(RealServers servers)
{
    [Fact]
    public Task Every_endpoint_of_Disclosure_names_its_policy() => AllAreGuardedAsync<PublishInformation>("disclosure", atLeast: 15);

    [Fact]
    public Task Every_endpoint_of_Petition_names_its_policy() => AllAreGuardedAsync<RegisterPetition>("petition", atLeast: 12);

    [Fact]
    public Task Every_endpoint_of_Consultation_names_its_policy() => AllAreGuardedAsync<ReceiveConsultation>("consultation", atLeast: 9);

    [Fact]
    public Task Every_endpoint_of_Reporting_names_its_policy() => AllAreGuardedAsync<Figure>("reporting", atLeast: 10);

    [Fact]
    public Task Every_endpoint_of_Identity_names_its_policy() => AllAreGuardedAsync<Account>("identity", atLeast: 15);

    [Fact]
    public Task Every_endpoint_of_the_Portal_names_its_policy() => AllAreGuardedAsync<Portal::Program>("portal", atLeast: 8);

    [Fact]
    public async Task An_endpoint_without_a_policy_with_an_unknown_one_or_open_to_anybody_by_exception_is_named()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddAuthorizationBuilder()
            .AddPolicy(Policies.Public, policy => policy.RequireAssertion(_ => true))
            .AddPolicy(Policies.Administer, policy => policy.RequireAuthenticatedUser());
        await using var app = builder.Build();
        app.MapGet("/guarded", () => "").RequireAuthorization(Policies.Public);
        app.MapGet("/forgotten", () => "");
        app.MapGet("/signed-in", () => "").RequireAuthorization();
        app.MapGet("/misspelt", () => "").RequireAuthorization("pubilc");
        app.MapGet("/excepted", () => "").RequireAuthorization(Policies.Administer).AllowAnonymous();
        app.MapGet("/anonymous", () => "").AllowAnonymous();

        var named = await UnguardedAsync(((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints), app.Services);
        named.Select(name => name.Split(' ')[^1]).ShouldBe(["/forgotten", "/signed-in", "/misspelt", "/excepted", "/anonymous"]);
    }

    private async Task AllAreGuardedAsync<T>(string name, int atLeast) where T : class
    {
        await using var service = new ServiceUnderTest<T>(new Dictionary<string, string>
        {
            [$"ConnectionStrings:{name}"] = await servers.CreateDatabaseAsync(name),
            ["ConnectionStrings:rabbitmq"] = servers.Broker,
            // Nothing answers there: the table of endpoints does not depend on it.
            ["Authentication:Authority"] = "http://127.0.0.1:9",
            ["Issuer"] = "http://127.0.0.1:9",
            ["Administrator:OneTimePassword"] = "for-the-first-day-1",
            ["Clients:reporting:Secret"] = "reporting-secret",
        });
        var endpoints = service.Services.GetRequiredService<EndpointDataSource>().Endpoints;
        endpoints.Count.ShouldBeGreaterThanOrEqualTo(atLeast, "the whole table should have been read");
        (await UnguardedAsync(endpoints, service.Services)).ShouldBeEmpty();
    }

    private static async Task<List<string>> UnguardedAsync(IEnumerable<Microsoft.AspNetCore.Http.Endpoint> endpoints, IServiceProvider services)
    {
        var known = services.GetRequiredService<IAuthorizationPolicyProvider>();
        var unguarded = new List<string>();
        foreach (var endpoint in endpoints)
        {
            var named = endpoint.Metadata.GetOrderedMetadata<IAuthorizeData>().Select(guard => guard.Policy).OfType<string>().ToList();
            // An exception for anybody undoes every policy, and changes nothing only where the policy is open to anybody itself.
            var guarded = named.Count > 0 && (endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null || named.TrueForAll(policy => policy == Policies.Public));
            foreach (var policy in named)
                guarded &= await known.GetPolicyAsync(policy) is not null;
            if (!guarded)
                unguarded.Add(endpoint.DisplayName ?? endpoint.ToString()!);
        }

        return unguarded;
    }
}

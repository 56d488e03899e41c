using System.Net;
using Hrss.Identity.Tests.Running;
using Hrss.ServiceDefaults;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Hrss.Identity.Tests;

public sealed class MachineClientTests(BusyIssuer busy) : IClassFixture<BusyIssuer>
{
    private readonly RunningIssuer issuer = busy.Issuer;

    [Fact]
    public async Task A_machine_gets_a_plain_signed_access_token_that_says_who_it_is_and_what_it_may()
    {
        var token = new JsonWebToken(await issuer.TokenAsync("importer", "hrss.import"));

        token.Typ.ShouldBe("at+jwt");
        token.Alg.ShouldBe("RS256");
        token.Issuer.ShouldBe(issuer.Address.AbsoluteUri);
        token.Audiences.ShouldBe(["hrss"]);
        token.Subject.ShouldBe("importer");
        token.GetClaim(Claims.Agency).Value.ShouldBe("*");
        token.GetClaim(Claims.Scope).Value.ShouldBe("hrss.import");
        token.GetClaim(Claims.Name).Value.ShouldNotBeEmpty();
        (token.ValidTo - token.IssuedAt).ShouldBe(TimeSpan.FromHours(1));
    }

    [Theory]
    [InlineData("importer", "hrss.import", Policies.HandlePetitions, "*")]
    [InlineData("reporting", "hrss.facts", Policies.ReadFacts, "*")]
    [InlineData("petition", "hrss.take-over", Policies.TakeOver, "*")]
    [InlineData("municipal", "hrss.forward", Policies.ForwardConsultations, "430200")]
    public async Task A_service_accepts_the_token_by_the_discovery_document_where_its_scope_allows(
        string client, string scope, string policy, string agency)
    {
        await using var service = await AService.StartAsync(issuer.Address);
        var token = await issuer.TokenAsync(client, scope);

        var bearer = await service.BearerAsync(policy, token);
        bearer.GetProperty(Claims.Subject).GetString().ShouldBe(client);
        bearer.GetProperty(Claims.Agency).GetString().ShouldBe(agency);

        using var elsewhere = await service.CallAsync(Policies.Administer, token);
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_machine_that_asks_for_no_scope_gets_its_own()
    {
        var token = new JsonWebToken(await issuer.TokenAsync("reporting", scope: null));
        token.GetClaim(Claims.Scope).Value.ShouldBe("hrss.facts");
    }

    [Theory]
    [InlineData("importer", "wrong", "hrss.import", "token.invalid-client")]
    [InlineData("nobody", "importer-secret", "hrss.import", "token.invalid-client")]
    [InlineData("importer", "importer-secret", "hrss.facts", "token.invalid-scope")]
    [InlineData("importer", "importer-secret", "hrss.staff", "token.invalid-scope")]
    [InlineData("importer", "importer-secret", "hrss.everything", "token.invalid-scope")]
    public async Task A_wrong_secret_and_a_scope_not_granted_are_refused_in_both_languages(
        string client, string secret, string scope, string code)
    {
        using var answer = await issuer.AskTokenAsync(client, secret, scope);
        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.BadRequest, HttpStatusCode.Unauthorized);
        (await answer.RefusalAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task The_portal_cannot_get_a_token_without_a_person()
    {
        using var answer = await issuer.PostAsync("/connect/token", new() { ["grant_type"] = "client_credentials", ["client_id"] = "portal" });
        answer.IsSuccessStatusCode.ShouldBeFalse();
    }

    [Fact]
    public async Task A_machine_is_no_administrator()
    {
        using var answer = await issuer.CallAsync(HttpMethod.Get, "/api/v1/accounts", await issuer.TokenAsync("importer"));
        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.RefusalAsync()).ShouldBe("access.forbidden");
    }
}

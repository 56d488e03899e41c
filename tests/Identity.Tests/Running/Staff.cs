using System.Security.Cryptography;
using System.Text.Json;
using Hrss.Testing;
using Microsoft.AspNetCore.WebUtilities;

namespace Hrss.Identity.Tests.Running;

/// <summary>A member of staff at the portal: signs in at the issuer's pages and brings the portal a code.</summary>
public sealed class Staff(RunningIssuer issuer) : IDisposable
{
    public const string OwnPassword = "my own passphrase 7";
    private const string Scope = "openid profile roles offline_access hrss.staff";

    public Browser Browser { get; } = new(issuer.Address);

    /// <summary>The secret half of the proof key (PKCE).</summary>
    public string Verifier { get; } = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));

    /// <summary>Where the portal sends the browser; a parameter that is null is left out.</summary>
    public string AuthorizeAddress(params (string Name, string? Value)[] instead)
    {
        var parameters = new Dictionary<string, string?>
        {
            ["client_id"] = "portal",
            ["redirect_uri"] = RunningIssuer.PortalAddress,
            ["response_type"] = "code",
            ["scope"] = Scope,
            ["state"] = "here",
            ["nonce"] = "once",
            ["code_challenge"] = WebEncoders.Base64UrlEncode(SHA256.HashData(System.Text.Encoding.ASCII.GetBytes(Verifier))),
            ["code_challenge_method"] = "S256",
        };
        foreach (var (name, value) in instead)
            parameters[name] = value;
        return QueryHelpers.AddQueryString("/connect/authorize", parameters.Where(p => p.Value is not null)!);
    }

    /// <summary>From the portal through sign-in, and through the change of password where it is due, to the code.</summary>
    public async Task<SeenPage> SignInAsync(string name, string password)
    {
        var page = await Browser.OpenAsync(AuthorizeAddress());
        page.Address.AbsolutePath.ShouldBe("/sign-in");
        page = await Browser.SubmitAsync(page, ("name", name), ("password", password));
        return page.Address.AbsolutePath == "/change-password"
            ? await Browser.SubmitAsync(page, ("present", password), ("wanted", OwnPassword), ("repeat", OwnPassword))
            : page;
    }

    /// <summary>What the portal gets for the code.</summary>
    public Task<HttpResponseMessage> RedeemAsync(string code, string? verifier = null) => issuer.PostAsync("/connect/token", new()
    {
        ["grant_type"] = "authorization_code",
        ["client_id"] = "portal",
        ["redirect_uri"] = RunningIssuer.PortalAddress,
        ["code"] = code,
        ["code_verifier"] = verifier ?? Verifier,
    });

    public Task<HttpResponseMessage> RenewAsync(string refreshToken) => issuer.PostAsync("/connect/token", new()
    {
        ["grant_type"] = "refresh_token",
        ["client_id"] = "portal",
        ["refresh_token"] = refreshToken,
    });

    /// <summary>The whole way to the tokens.</summary>
    public async Task<JsonElement> TokensAsync(string name, string password)
    {
        var end = await SignInAsync(name, password);
        using var answer = await RedeemAsync(end.Sent("code").ShouldNotBeNull(end.Html));
        answer.EnsureSuccessStatusCode();
        return await answer.JsonAsync();
    }

    public void Dispose() => Browser.Dispose();
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace Hrss.ServiceDefaults;

/// <summary>机器登录: how one process signs in at the issuer to call another (OAuth 2.0 client credentials).</summary>
public static class ClientCredentials
{
    /// <summary>Sends a token with every request, taken with <c>Authentication:ClientId</c> and <c>ClientSecret</c> and renewed before it expires.</summary>
    public static IHttpClientBuilder AddClientCredentials(this IHttpClientBuilder client, IConfiguration configuration, string scope)
    {
        var section = configuration.GetSection("Authentication");
        var tokens = new TokenSource(
            section["Authority"] ?? throw new InvalidOperationException("缺少签发者地址 / Missing configuration: Authentication:Authority"),
            section["ClientId"] ?? "",
            section["ClientSecret"] ?? "",
            scope);
        return client.AddHttpMessageHandler(() => new BearerHandler(tokens));
    }

    private sealed class BearerHandler(TokenSource tokens) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(cancellationToken));
            return await base.SendAsync(request, cancellationToken);
        }
    }
}

/// <summary>One client's access token at an issuer, shared by all its requests.</summary>
/// <param name="authority">The issuer's address.</param>
/// <param name="clientId">The client.</param>
/// <param name="clientSecret">Its secret.</param>
/// <param name="scope">The scope to ask for.</param>
public sealed class TokenSource(string authority, string clientId, string clientSecret, string scope) : IDisposable
{
    private static readonly TimeSpan RenewBefore = TimeSpan.FromSeconds(60);

    private readonly HttpClient http = new();
    private readonly SemaphoreSlim one = new(1, 1);
    private readonly ConfigurationManager<OpenIdConnectConfiguration> issuer = new(
        $"{authority.TrimEnd('/')}/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever { RequireHttps = !new Uri(authority).IsLoopback });

    private string? token;
    private DateTimeOffset expires;

    /// <summary>A token that is still good for a minute.</summary>
    /// <exception cref="HttpRequestException">The issuer could not be reached or refused the client.</exception>
    public async Task<string> GetAsync(CancellationToken cancellation)
    {
        if (token is { } current && expires - DateTimeOffset.UtcNow > RenewBefore)
            return current;
        await one.WaitAsync(cancellation);
        try
        {
            if (token is null || expires - DateTimeOffset.UtcNow <= RenewBefore)
                await RenewAsync(cancellation);
            return token!;
        }
        finally
        {
            one.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        http.Dispose();
        one.Dispose();
    }

    private async Task RenewAsync(CancellationToken cancellation)
    {
        OpenIdConnectConfiguration found;
        try
        {
            found = await issuer.GetConfigurationAsync(cancellation);
        }
        catch (InvalidOperationException unreachable)
        {
            throw new HttpRequestException("The issuer cannot be reached.", unreachable);
        }

        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = clientId,
            ["client_secret"] = clientSecret,
            ["scope"] = scope,
        });
        using var response = await http.PostAsync(found.TokenEndpoint, form, cancellation);
        response.EnsureSuccessStatusCode();
        var granted = await response.Content.ReadFromJsonAsync<Granted>(cancellation);
        expires = DateTimeOffset.UtcNow.AddSeconds(granted!.ExpiresIn);
        token = granted.AccessToken;
    }

    private sealed record Granted(
        [property: JsonPropertyName("access_token")] string AccessToken, [property: JsonPropertyName("expires_in")] int ExpiresIn);
}

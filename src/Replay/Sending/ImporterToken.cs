using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Hrss.ServiceDefaults;

namespace Hrss.Replay.Sending;

/// <summary>补录令牌: the importer's access token by client credentials, fetched once and again before it expires.</summary>
/// <param name="issuer">A client without this handler, for the token endpoint.</param>
/// <param name="settings">The issuer and the client's credentials.</param>
/// <param name="time">The clock.</param>
public sealed class ImporterToken(HttpClient issuer, ReplaySettings settings, TimeProvider time) : DelegatingHandler
{
    private static readonly TimeSpan Early = TimeSpan.FromMinutes(1);

    private readonly SemaphoreSlim fetching = new(1, 1);
    private Held? held;

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var token = await TokenAsync(cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        var response = await base.SendAsync(request, cancellationToken);
        // The issuer may have been restarted with other keys: the next attempt asks it again.
        if (response.StatusCode == HttpStatusCode.Unauthorized)
            Interlocked.CompareExchange(ref held, null, token);
        return response;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            fetching.Dispose();
        base.Dispose(disposing);
    }

    private async Task<Held> TokenAsync(CancellationToken cancellation)
    {
        if (held is { } valid && time.GetUtcNow() < valid.Until)
            return valid;
        await fetching.WaitAsync(cancellation);
        try
        {
            if (held is { } meanwhile && time.GetUtcNow() < meanwhile.Until)
                return meanwhile;
            return held = await FetchAsync(cancellation);
        }
        finally
        {
            fetching.Release();
        }
    }

    private async Task<Held> FetchAsync(CancellationToken cancellation)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = settings.ClientId,
            ["client_secret"] = settings.ClientSecret,
            ["scope"] = Scopes.Import,
        });
        using var response = await issuer.PostAsync(new Uri(settings.Authority, "/connect/token"), form, cancellation);
        if (response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
            throw new SignInRefusedException(settings.ClientId, response.StatusCode, await ErrorAsync(response, cancellation));
        response.EnsureSuccessStatusCode();
        var grant = await response.Content.ReadFromJsonAsync<Grant>(cancellation) ?? throw new HttpRequestException("The issuer sent no token.");
        var lifetime = TimeSpan.FromSeconds(grant.ExpiresIn);
        return new Held(grant.AccessToken, time.GetUtcNow() + (lifetime > Early * 2 ? lifetime - Early : lifetime / 2));
    }

    private static async Task<string?> ErrorAsync(HttpResponseMessage response, CancellationToken cancellation)
    {
        try
        {
            return (await response.Content.ReadFromJsonAsync<Error>(cancellation))?.Code;
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }

    private sealed record Held(string Value, DateTimeOffset Until);

    private sealed record Grant(
        [property: JsonPropertyName("access_token")] string AccessToken,
        [property: JsonPropertyName("expires_in")] int ExpiresIn);

    private sealed record Error([property: JsonPropertyName("error")] string? Code);
}

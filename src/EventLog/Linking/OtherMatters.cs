using System.Net;
using System.Net.Http.Json;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http;

namespace Hrss.EventLog.Linking;

/// <summary>
/// 其他业务的事项: what this service asks of the others about links. It asks in the name of whoever asked it, with his own token: he sees no more of another
/// service's matters than he would there.
/// </summary>
internal sealed class OtherMatters(IHttpClientFactory clients, IReadOnlyList<string> known)
{
    /// <summary>The other services that the configuration names.</summary>
    public IReadOnlyList<string> Known => known;

    public static string ClientOf(string service) => $"link-{service}";

    /// <summary>A matter of another service; null where it has none that the caller may see.</summary>
    /// <exception cref="HttpRequestException">The service cannot be asked.</exception>
    public async Task<Act?> FindAsync(HttpContext caller, string service, Guid id, CancellationToken cancellation) =>
        await GetAsync<Act>(caller, service, $"/api/v1/acts/{id}", cancellation);

    /// <summary>What is linked there to a matter, as far as the caller may see it.</summary>
    /// <exception cref="HttpRequestException">The service cannot be asked.</exception>
    public async Task<IReadOnlyList<Act>> RepeatsAsync(HttpContext caller, string service, Guid first, CancellationToken cancellation) =>
        await GetAsync<IReadOnlyList<Act>>(caller, service, $"/api/v1/acts?first={first}", cancellation) ?? [];

    /// <summary>What came in there about a matter like the one described, as far as the caller may see it.</summary>
    /// <exception cref="HttpRequestException">The service cannot be asked.</exception>
    public async Task<IReadOnlyList<AlikeAct>> AlikeAsync(HttpContext caller, string service, FindAlikeActs asked, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/acts/alike?own=true") { Content = JsonContent.Create(asked, options: Json.Options) };
        return (await SendAsync<AlikeActs>(caller, service, request, cancellation))?.Acts ?? [];
    }

    private async Task<T?> GetAsync<T>(HttpContext caller, string service, string address, CancellationToken cancellation) where T : class
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await SendAsync<T>(caller, service, request, cancellation);
    }

    private async Task<T?> SendAsync<T>(HttpContext caller, string service, HttpRequestMessage request, CancellationToken cancellation) where T : class
    {
        request.Headers.Add(AgencyOfRequest.Header, caller.Agency());
        request.Headers.TryAddWithoutValidation("Authorization", (IEnumerable<string?>)caller.Request.Headers.Authorization);
        using var response = await clients.CreateClient(ClientOf(service)).SendAsync(request, cancellation);
        if (response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.Forbidden)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<T>(Json.Stored, cancellation);
    }
}

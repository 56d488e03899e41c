using System.Net;
using System.Net.Http.Json;
using Hrss.Contracts;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;

namespace Hrss.EventLog.Transferring;

/// <summary>转送的另一方: what this service asks of those that offer it matters.</summary>
internal sealed class OtherParties(IHttpClientFactory clients, IReadOnlyList<string> known)
{
    /// <summary>The other services that the configuration names.</summary>
    public IReadOnlyList<string> Known => known;

    public static string ClientOf(string service) => $"transfer-{service}";

    /// <summary>What is offered; null where the offer is no longer open.</summary>
    public async Task<TransferredMatter?> ReadAsync(PendingTakeOver offer, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/v1/transfers/{offer.OfferedId}?offer={offer.Id}");
        request.Headers.Add(AgencyOfRequest.Header, offer.Agency);
        using var response = await clients.CreateClient(ClientOf(offer.From)).SendAsync(request, cancellation);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<TransferredMatter>(Json.Options, cancellation);
    }

    /// <summary>The offers of a service that are open, of all agencies.</summary>
    public async Task<IReadOnlyList<OfferLine>> OpenOffersAsync(string service, string to, CancellationToken cancellation) =>
        await clients.CreateClient(ClientOf(service)).GetFromJsonAsync<IReadOnlyList<OfferLine>>($"/api/v1/transfers?to={to}", Json.Options, cancellation) ?? [];

    /// <summary>Tells the one who had offered what came of it, where the broker's message was lost.</summary>
    public async Task TellAsync(string service, Fact answer, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/transfers/answers")
        {
            Content = JsonContent.Create(new FactForServices(answer), options: Json.Options),
        };
        request.Headers.Add(AgencyOfRequest.Header, answer.Agency);
        using var response = await clients.CreateClient(ClientOf(service)).SendAsync(request, cancellation);
        response.EnsureSuccessStatusCode();
    }
}

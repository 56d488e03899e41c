using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hrss.LocalServers;
using Hrss.ServiceDefaults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Hrss.Identity.Tests.Running;

/// <summary>A service as any other of HRSS: knows the issuer by its address only, and validates tokens by its discovery document and JWKS.</summary>
public sealed class AService : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly HttpClient client;

    private AService(WebApplication app, Uri address) => (this.app, client) = (app, new HttpClient { BaseAddress = address });

    public static async Task<AService> StartAsync(Uri authority)
    {
        var address = new Uri($"http://127.0.0.1:{LoopbackPort.Pick()}");
        var builder = WebApplication.CreateBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Authentication:Authority"] = authority.AbsoluteUri,
            ["Authentication:Audience"] = "hrss",
            ["urls"] = address.AbsoluteUri,
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.AddServiceDefaults();
        var app = builder.Build();
        app.MapServiceDefaults();
        foreach (var policy in new[] { Policies.HandlePetitions, Policies.ReadFacts, Policies.ForwardConsultations, Policies.TakeOver, Policies.Administer })
            app.MapGet("/" + policy, Tell).RequireAuthorization(policy);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return new AService(app, address);
    }

    /// <summary>Calls the endpoint that a policy guards.</summary>
    public async Task<HttpResponseMessage> CallAsync(string policy, string token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/" + policy);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What the service learned of the bearer.</summary>
    public async Task<JsonElement> BearerAsync(string policy, string token)
    {
        using var answer = await CallAsync(policy, token);
        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static IResult Tell(HttpContext http) => Results.Json(http.User.Claims.GroupBy(c => c.Type)
        .ToDictionary(claims => claims.Key, claims => string.Join(",", claims.Select(c => c.Value))));

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
    }
}

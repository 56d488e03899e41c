using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hrss.Consultation.Tests.OverHttp;

/// <summary>One call of the webhook.</summary>
/// <param name="Id">The value of <c>webhook-id</c>.</param>
/// <param name="Status">What was answered.</param>
/// <param name="Event">The CloudEvent.</param>
/// <param name="Genuine">Whether its signature is the one that its secret gives.</param>
public sealed record WebhookCall(string Id, int Status, JsonElement Event, bool Genuine)
{
    public string ExternalNumber => Event.GetProperty("data").GetProperty("externalNumber").GetString()!;

    public string State => Event.GetProperty("data").GetProperty("state").GetString()!;
}

/// <summary>A mailbox system's receiver on a real socket, which can be down, slow or broken.</summary>
/// <param name="port">Its port, the same when it comes up again.</param>
/// <param name="secret">The secret that it was given.</param>
public sealed class WebhookReceiver(int port, string secret) : IAsyncDisposable
{
    private WebApplication? app;

    /// <summary>What it answers to a call.</summary>
    public Func<WebhookCall, Task<int>> Answers { get; set; } = _ => Task.FromResult(StatusCodes.Status204NoContent);

    /// <summary>Every call that came to an answer, in order.</summary>
    public ConcurrentQueue<WebhookCall> Calls { get; } = new();

    /// <summary>The calls that it took.</summary>
    public IReadOnlyList<WebhookCall> Taken => [.. Calls.Where(c => c.Status < 300)];

    public async Task StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        app = builder.Build();
        app.MapPost("/replies", TakeAsync);
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null)
            await app.DisposeAsync();
    }

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var copy = new MemoryStream();
        await request.Body.CopyToAsync(copy);
        var body = copy.ToArray();
        var id = request.Headers["webhook-id"].ToString();
        // As the Standard Webhooks specification has it, written here independently of the service.
        var signed = Encoding.UTF8.GetBytes($"{id}.{request.Headers["webhook-timestamp"]}.").Concat(body).ToArray();
        var expected = "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret["whsec_".Length..]), signed));
        var call = new WebhookCall(id, 0, JsonDocument.Parse(body).RootElement, request.Headers["webhook-signature"] == expected);
        var status = await Answers(call);
        Calls.Enqueue(call with { Status = status });
        return Results.StatusCode(status);
    }
}

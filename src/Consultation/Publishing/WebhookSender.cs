using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CloudNative.CloudEvents;
using CloudNative.CloudEvents.SystemTextJson;
using Hrss.ServiceDefaults;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Hrss.Consultation.Publishing;

/// <summary>What became of an attempt.</summary>
/// <param name="Fault">Why it failed, without addresses and texts; null where it was delivered.</param>
/// <param name="OfReply">Whether the receiver refused this reply, as against not answering at all: other replies may go on.</param>
internal readonly record struct Attempt(string? Fault, bool OfReply)
{
    /// <summary>拒收的状态: with these the receiver refuses this reply, see <see cref="Answered"/>.</summary>
    public static readonly IReadOnlyList<int> Refusing = [400, 409, 413, 415, 422];

    /// <summary>
    /// What an answer says. Only <see cref="Refusing"/> refuse the reply itself: it is malformed, contradicts what is there, is too large, of the wrong media type or unacceptable.
    /// Every other one a gateway gives as well while the receiver behind it is away (301, 302, 401, 403, 404, 410, 429, 502).
    /// </summary>
    public static Attempt Answered(HttpStatusCode status) => (int)status switch
    {
        >= 200 and < 300 => default,
        var other => new($"HTTP {other}", Refusing.Contains(other)),
    };
}

/// <summary>
/// 回推: sends a reply as a CloudEvent (structured mode), signed as Standard Webhooks has it: HMAC-SHA256 over <c>webhook-id.webhook-timestamp.body</c>.
/// It follows no redirect and connects to nothing that the settings forbid, wherever a name leads.
/// </summary>
internal sealed class WebhookSender : IDisposable
{
    /// <summary>Header: the event's id, the same in every attempt.</summary>
    public const string IdHeader = "webhook-id";

    /// <summary>Header: when it was sent, in seconds of Unix time.</summary>
    public const string TimestampHeader = "webhook-timestamp";

    /// <summary>Header: the signature.</summary>
    public const string SignatureHeader = "webhook-signature";

    private const string Prefix = "whsec_";

    private static readonly JsonEventFormatter Formatter = new(Json.Stored, new JsonDocumentOptions());

    private readonly WebhookSettings settings;
    private readonly WebhookSecrets secrets;
    private readonly TimeProvider time;
    private readonly HttpClient client;
    private readonly ResiliencePipeline<HttpStatusCode> pipeline;

    public WebhookSender(WebhookSettings settings, WebhookSecrets secrets, TimeProvider time)
    {
        (this.settings, this.secrets, this.time) = (settings, secrets, time);
        client = new HttpClient(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
            ConnectCallback = ConnectAsync,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
        // A short hiccup is tried out at once; an outage is waited out by the schedule of the reply.
        pipeline = new ResiliencePipelineBuilder<HttpStatusCode> { TimeProvider = time }
            .AddRetry(new RetryStrategyOptions<HttpStatusCode>
            {
                ShouldHandle = new PredicateBuilder<HttpStatusCode>().Handle<HttpRequestException>().HandleResult(status => status >= HttpStatusCode.InternalServerError),
                MaxRetryAttempts = 2,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                Delay = settings.FirstPause / 4,
            })
            .AddTimeout(settings.Patience)
            .Build();
    }

    /// <summary>A new secret, as the receiver's library takes it.</summary>
    public static string NewSecret() => Prefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

    /// <summary>The type of event by which a state is told.</summary>
    public static string TypeOf(string state) => $"cn.gov.hrss.consultation.{state}.v1";

    /// <summary>The signature of a message.</summary>
    public static string Sign(string secret, string id, long timestamp, ReadOnlySpan<byte> body)
    {
        using var hmac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Convert.FromBase64String(secret[Prefix.Length..]));
        hmac.AppendData(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{timestamp}.")));
        hmac.AppendData(body);
        return $"v1,{Convert.ToBase64String(hmac.GetHashAndReset())}";
    }

    public async Task<Attempt> SendAsync(SourceSystem system, DueReply due, CancellationToken cancellation)
    {
        if (Encode(system, due) is not var (body, type))
            return new Attempt("not-encodable", true);
        try
        {
            var secret = secrets.Open(system);
            var status = await pipeline.ExecuteAsync(async attempt => await PostAsync(system.Address!, secret, due.Id, body, type, attempt), cancellation);
            return Attempt.Answered(status);
        }
        catch (CryptographicException)
        {
            // The ring of keys was lost, or its certificate is missing: an administrator restores it or renews the secret.
            return new Attempt("secret-unreadable", false);
        }
        catch (TimeoutRejectedException)
        {
            return new Attempt("timeout", false);
        }
        catch (HttpRequestException fault)
        {
            return new Attempt(JsonNamingPolicy.KebabCaseLower.ConvertName(fault.HttpRequestError.ToString()), false);
        }
        catch (Exception fault) when (!cancellation.IsCancellationRequested)
        {
            // Whatever else goes wrong is an attempt that failed: an exception would come again at once, with the same reply in front.
            return new Attempt(JsonNamingPolicy.KebabCaseLower.ConvertName(fault.GetType().Name), false);
        }
    }

    public void Dispose() => client.Dispose();

    // Null where the reply cannot be told in an envelope at all: an older item may be known by a number that no longer comes in.
    private static (ReadOnlyMemory<byte> Body, string MediaType)? Encode(SourceSystem system, DueReply due)
    {
        try
        {
            var body = Formatter.EncodeStructuredModeMessage(Event(system, due), out var type);
            return (body, type.MediaType);
        }
        catch (Exception fault) when (fault is ArgumentException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static CloudEvent Event(SourceSystem system, DueReply due) => new(CloudEventsSpecVersion.V1_0)
    {
        Id = due.Id.ToString("N"),
        Type = TypeOf(due.Reply.State),
        Source = new Uri($"/agencies/{system.Agency}/consultations", UriKind.Relative),
        Subject = due.Reply.ExternalNumber,
        Time = due.RecordedAt,
        DataContentType = "application/json",
        Data = due.Reply,
    };

    private async Task<HttpStatusCode> PostAsync(
        Uri address, string secret, Guid id, ReadOnlyMemory<byte> body, string mediaType, CancellationToken cancellation)
    {
        var (message, timestamp) = (id.ToString("N"), time.GetUtcNow().ToUnixTimeSeconds());
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ReadOnlyMemoryContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(mediaType, "utf-8");
        request.Headers.Add(IdHeader, message);
        request.Headers.Add(TimestampHeader, timestamp.ToString(CultureInfo.InvariantCulture));
        request.Headers.Add(SignatureHeader, Sign(secret, message, timestamp, body.Span));
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        return response.StatusCode;
    }

    // Looks at where a name leads at the moment of connecting: what was harmless when it was registered may lead elsewhere since.
    private async ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancellation)
    {
        var allowed = (await Dns.GetHostAddressesAsync(context.DnsEndPoint.Host, cancellation)).Where(settings.Allows).ToArray();
        if (allowed.Length == 0)
            throw new HttpRequestException(HttpRequestError.ConnectionError, "The receiver's name leads to no address that is allowed.");
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, context.DnsEndPoint.Port, cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}

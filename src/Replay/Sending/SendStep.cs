using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Hrss.ServiceDefaults;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace Hrss.Replay.Sending;

/// <summary>The matter after a step, as the service answered.</summary>
/// <param name="Id">The matter's id in its service.</param>
/// <param name="Number">登记编号, where the answer holds it.</param>
/// <param name="Tag">The ETag to send with the next step.</param>
internal sealed record MatterState(Guid Id, string? Number, string Tag);

/// <summary>
/// 发送一步: sends one command until it is acknowledged. An answer that was lost, a service that is down or failing: the same command goes
/// again with the same key, patiently. A refusal is final.
/// </summary>
internal sealed class SendStep
{
    private const int SignInTries = 4;

    private readonly ReplayClients clients;
    private readonly ReplayOptions options;
    private readonly ResiliencePipeline<Reply> pipeline;
    private long repetitions;

    public SendStep(ReplayClients clients, ReplayOptions options, TimeProvider time)
    {
        this.clients = clients;
        this.options = options;
        pipeline = new ResiliencePipelineBuilder<Reply> { TimeProvider = time }
            .AddTimeout(options.Patience)
            .AddRetry(Retry(int.MaxValue, new PredicateBuilder<Reply>()
                .Handle<HttpRequestException>().Handle<IOException>().Handle<TimeoutRejectedException>()
                .HandleResult(r => r.Status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError)))
            .AddRetry(Retry(SignInTries, new PredicateBuilder<Reply>().HandleResult(r => r.Status == HttpStatusCode.Unauthorized)))
            .AddTimeout(options.Attempt)
            .Build();
    }

    /// <summary>How often a command had to be sent again.</summary>
    public long Repetitions => Interlocked.Read(ref repetitions);

    /// <summary>Sends a step and gives the matter as it is after it.</summary>
    /// <exception cref="StepRefusedException">The service refused it.</exception>
    /// <exception cref="ServiceUnreachableException">The service did not take it within <see cref="ReplayOptions.Patience"/>.</exception>
    public async Task<MatterState> SendAsync(int year, Matter matter, Step step, MatterState? before, CancellationToken cancellation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(step.Act, step.Act.GetType(), Json.Options);
        var key = matter.IdempotencyKey(year, step);
        var address = new Uri(before is null ? matter.Door : $"{matter.Address}/{before.Id}/{step.Name}", UriKind.Relative);
        var lastFault = "";
        try
        {
            var reply = await pipeline.ExecuteAsync(
                async attempt =>
                {
                    try
                    {
                        var answer = await AttemptAsync(clients[matter.Service], address, body, key, before?.Tag, attempt);
                        lastFault = $"{(int)answer.Status}";
                        return answer;
                    }
                    catch (Exception fault) when (!cancellation.IsCancellationRequested)
                    {
                        lastFault = fault is OperationCanceledException ? "no answer" : fault.Message;
                        throw;
                    }
                },
                cancellation);
            return reply.Succeeded ? StateOf(reply, before) : throw Refused(matter, step, key, reply);
        }
        catch (TimeoutRejectedException patienceOver)
        {
            throw new ServiceUnreachableException(matter, step, options.Patience, lastFault, patienceOver);
        }
    }

    private RetryStrategyOptions<Reply> Retry(int attempts, PredicateBuilder<Reply> when) => new()
    {
        ShouldHandle = when,
        MaxRetryAttempts = attempts,
        BackoffType = DelayBackoffType.Exponential,
        Delay = options.FirstPause,
        MaxDelay = options.LongestPause,
        UseJitter = true,
        OnRetry = _ =>
        {
            Interlocked.Increment(ref repetitions);
            return default;
        },
    };

    private static async ValueTask<Reply> AttemptAsync(
        HttpClient client, Uri address, byte[] body, string key, string? tag, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add("Idempotency-Key", key);
        if (tag is not null)
            request.Headers.TryAddWithoutValidation("If-Match", tag);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
        // Read inside the attempt: an answer that breaks off in its body is an answer lost.
        return new Reply(response.StatusCode, await response.Content.ReadAsByteArrayAsync(cancellation), response.Headers.ETag?.Tag);
    }

    private static MatterState StateOf(Reply reply, MatterState? before)
    {
        var version = JsonSerializer.Deserialize<MatterVersion>(reply.Body, Json.Stored)!;
        return new MatterState(version.Id, version.Number ?? before?.Number, reply.Tag ?? $"\"{version.Version}\"");
    }

    private static StepRefusedException Refused(Matter matter, Step step, string key, Reply reply)
    {
        var (code, chinese, english) = ("unknown", "服务没有说明理由。", "The service gave no reason.");
        try
        {
            if (JsonSerializer.Deserialize<Problem>(reply.Body, Json.Stored) is { Code: { } known } problem)
                (code, chinese, english) = (known, problem.Title ?? chinese, problem.Detail ?? english);
        }
        catch (JsonException)
        {
            // Not from one of our services: a proxy's page, for example. The status has to do.
        }

        return new StepRefusedException(matter, step, key, reply.Status, code, chinese, english);
    }

    private sealed record Reply(HttpStatusCode Status, byte[] Body, string? Tag)
    {
        public bool Succeeded => (int)Status is >= 200 and < 300;
    }

    private sealed record MatterVersion(Guid Id, long Version, string? Number = null);

    private sealed record Problem(string? Code, string? Title, string? Detail);
}

using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;

namespace Hrss.ServiceDefaults.Problems;

/// <summary>拒绝的写法: how an endpoint says a refusal where a standard other than RFC 9457 rules its answers; metadata of the endpoint.</summary>
public interface IRefusalFormat
{
    /// <summary>Writes the refusal.</summary>
    Task AnswerAsync(HttpContext http, Refusal refusal);
}

/// <summary>Answers a refusal from wherever in the pipeline it comes: sign-in, agency, limits and faults included.</summary>
public static class Refusing
{
    /// <summary>Answers in the format of the endpoint that was asked for; as a problem document where it has none.</summary>
    public static Task RefuseAsync(this HttpContext http, Refusal refusal)
    {
        // The exception handler takes the endpoint away before it answers.
        var endpoint = http.GetEndpoint() ?? http.Features.Get<IExceptionHandlerFeature>()?.Endpoint;
        return endpoint?.Metadata.GetMetadata<IRefusalFormat>() is { } format ? format.AnswerAsync(http, refusal) : refusal.ToProblem().ExecuteAsync(http);
    }
}

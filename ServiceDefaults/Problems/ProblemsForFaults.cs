using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hrss.ServiceDefaults.Problems;

/// <summary>Answers an exception with a problem document. A service adds what its storage can throw through <see cref="FaultMapping"/>.</summary>
internal sealed class ProblemsForFaults(IEnumerable<FaultMapping> mappings, ILogger<ProblemsForFaults> log) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        if (exception is OperationCanceledException && httpContext.RequestAborted.IsCancellationRequested)
        {
            httpContext.Response.StatusCode = StatusCodes.Status499ClientClosedRequest;
            return true;
        }

        var refusal = exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => RequestProblems.TooLarge,
            BadHttpRequestException => RequestProblems.MalformedRequest,
            _ => mappings.Select(m => m(exception)).FirstOrDefault(r => r is not null) ?? RequestProblems.Fault,
        };
        if (refusal.Status >= StatusCodes.Status500InternalServerError)
            log.LogError(exception, "{Method} {Path} failed: {Code}", httpContext.Request.Method, httpContext.Request.Path, refusal.Code);
        await httpContext.RefuseAsync(refusal);
        return true;
    }
}

/// <summary>Turns an exception of a storage or broker library into a refusal, or null where it is not its own.</summary>
/// <param name="exception">What was thrown.</param>
public delegate Refusal? FaultMapping(Exception exception);

namespace Hrss.Identity.Pages;

/// <summary>Turns a fault behind a page into an empty answer, which the problem page then fills: people read no JSON.</summary>
/// <param name="next">The rest of the pipeline.</param>
/// <param name="log">Records the fault.</param>
internal sealed class FaultsForPeople(RequestDelegate next, ILogger<FaultsForPeople> log)
{
    /// <summary>Runs the rest of the pipeline.</summary>
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            log.LogError(fault, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
            http.Response.Clear();
            http.Response.StatusCode = StorageHealth.IsOutage(fault)
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status500InternalServerError;
        }
    }
}

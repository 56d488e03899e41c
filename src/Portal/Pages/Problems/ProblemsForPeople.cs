using System.Diagnostics;
using Hrss.Portal.Consultation;
using Hrss.Portal.Reporting;
using Hrss.Portal.Shared;

namespace Hrss.Portal.Pages.Problems;

/// <summary>Shows a page where a visitor's request fails: people read no problem documents. What programs ask for (health, API description) is left alone.</summary>
internal sealed class ProblemsForPeople(RequestDelegate next, ILogger<ProblemsForPeople> log)
{
    private static readonly PathString[] ForPrograms = ["/health", "/alive", "/openapi", "/scalar", "/assets", "/questions/suggestions"];

    public async Task InvokeAsync(HttpContext http)
    {
        if (ForPrograms.Any(path => http.Request.Path.StartsWithSegments(path)))
        {
            await next(http);
            return;
        }

        http.Response.ProtectPage();
        Problem? known = null;
        try
        {
            await next(http);
        }
        catch (Exception fault) when (!http.Response.HasStarted && !http.RequestAborted.IsCancellationRequested)
        {
            http.Response.Clear();
            http.Response.ProtectPage();
            known = KnownProblem(fault);
            http.Response.StatusCode = known?.Status ?? StatusOf(fault);
            if (http.Response.StatusCode >= StatusCodes.Status500InternalServerError)
                log.LogError(fault, "{Method} {Path} failed", http.Request.Method, http.Request.Path);
        }

        if (http.Response is { HasStarted: false, StatusCode: >= 400, ContentType: null })
            await ShowAsync(http, known);
    }

    private static Problem? KnownProblem(Exception fault) => fault switch
    {
        ReportingUnavailableException => Problem.NoReporting,
        ConsultationUnavailableException => Problem.NoConsultation,
        _ => null,
    };

    private static int StatusOf(Exception fault) => fault switch
    {
        BadHttpRequestException bad => bad.StatusCode,
        // A form with more or larger fields than any of ours.
        InvalidDataException => StatusCodes.Status400BadRequest,
        _ => StatusCodes.Status500InternalServerError,
    };

    private static async Task ShowAsync(HttpContext http, Problem? known)
    {
        if (http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = "30";
        // The renderer of the page that failed may be in any state.
        await using var scope = http.RequestServices.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        var status = http.Response.StatusCode;
        var trace = status >= StatusCodes.Status500InternalServerError ? Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier : null;
        await PagesRegistration.Show<ProblemPage>(new { Problem = known ?? Problem.Of(status), TraceId = trace }, status).ExecuteAsync(http);
    }
}

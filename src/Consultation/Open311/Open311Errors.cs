using System.Text.Json.Nodes;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Open311;

/// <summary>
/// GeoReport 的错误: a list of code and description. The standard knows 404 for what does not exist, 403 for a key that is missing or wrong, and 400 for
/// everything else; beside these a server that is busy or down says so, since a client may then try again.
/// </summary>
/// <param name="refusal">Why not.</param>
internal sealed class Open311Errors(Refusal refusal) : IResult
{
    /// <summary>The same of a problem that something shared has answered.</summary>
    public static Open311Errors Of(ProblemHttpResult problem) => new(new Refusal(
        (string)problem.ProblemDetails.Extensions["code"]!, problem.ProblemDetails.Title!, problem.ProblemDetails.Detail!, problem.StatusCode));

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var status = StatusOf(refusal);
        var errors = refusal.Errors.Count == 0
            ? [Error(status, refusal.Chinese, refusal.English, refusal.Code)]
            : refusal.Errors.Select(e => Error(status, $"{FieldOf(e)}：{e.Chinese}", $"{FieldOf(e)}: {e.English}", e.Code));
        return new Open311Document("errors", new JsonArray([.. errors]), status).ExecuteAsync(httpContext);
    }

    // The stable code of the refusal stands at the end, for programs; the words before it are for people, as the standard wants them.
    private static JsonObject Error(int status, string chinese, string english, string code) =>
        new() { ["code"] = status, ["description"] = $"{chinese} / {english} [{code}]" };

    private static string FieldOf(FieldError error) => error.Field.Replace("['", "", StringComparison.Ordinal).Replace("']", "", StringComparison.Ordinal);

    private static int StatusOf(Refusal refusal) => refusal.Status switch
    {
        _ when refusal.Code == "agency.unknown" => StatusCodes.Status404NotFound,
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => StatusCodes.Status403Forbidden,
        StatusCodes.Status404NotFound or StatusCodes.Status429TooManyRequests or >= StatusCodes.Status500InternalServerError => refusal.Status,
        _ => StatusCodes.Status400BadRequest,
    };
}

/// <summary>Answers what the pipeline refuses on its way to the door in the words of the standard.</summary>
internal sealed class Open311Answers : IRefusalFormat
{
    public async Task AnswerAsync(HttpContext http, Refusal refusal)
    {
        var said = refusal.Code switch
        {
            "access.unauthenticated" when http.Request.Headers.Authorization.Count > 0 => refusal,
            // A form that cannot be read has no key that could be.
            "access.unauthenticated" when (await Open311Parameters.FormAsync(http)).Fault is { } fault => fault,
            "access.unauthenticated" => await Open311Parameters.KeyAsync(http) is null ? Open311Refusals.KeyMissing : Open311Refusals.WrongKey,
            "agency.unknown" => Open311Refusals.NoSuchJurisdiction,
            _ => refusal,
        };
        await new Open311Errors(said).ExecuteAsync(http);
    }
}

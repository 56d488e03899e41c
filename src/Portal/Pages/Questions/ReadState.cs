using Hrss.Portal.Consultation;
using Hrss.Portal.Shared;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Portal.Pages.Questions;

/// <summary>查询本人的问题: its state, by number and access code. Both are in the body of the request: addresses are written into logs.</summary>
internal static class ReadState
{
    /// <summary>The address.</summary>
    public const string Address = "/questions/state";

    private static readonly Refusal FormExpired = new(
        "form.expired", "此表单已失效，请再次查询。", "This form has expired; please look it up again.", StatusCodes.Status400BadRequest);

    private static readonly Refusal Incomplete = new(
        "form.incomplete", "请填写登记编号和查询码。", "Enter both the number and the access code.", StatusCodes.Status422UnprocessableEntity);

    private static readonly Refusal Unavailable = new(
        "form.unavailable", "咨询服务暂时不可用，请稍后再次查询。", "The question service is unavailable for the moment; please look it up again later.",
        StatusCodes.Status503ServiceUnavailable);

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPage(Address, (HttpContext http) => Show(http, "", ""));
        pages.MapPost(Address, HandleAsync).RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit).WithMetadata(new FormAgain(
            async (http, refusal) =>
            {
                var (number, code) = await ReadAsync(http.Request, http.RequestAborted);
                return Show(http, number, code, refusal);
            }));
    }

    private static async Task<IResult> HandleAsync(HttpContext http, IAntiforgery antiforgery, ConsultationClient consultation, CancellationToken cancellation)
    {
        var (number, code) = await ReadAsync(http.Request, cancellation);
        if (!await antiforgery.IsRequestValidAsync(http))
            return Show(http, number, code, FormExpired);
        if (number.Length == 0 || code.Length == 0)
            return Show(http, number, code, Incomplete);
        try
        {
            var (state, refusal) = await consultation.StateAsync(number, code, cancellation);
            return Show(http, number, code, refusal, state);
        }
        catch (ConsultationUnavailableException)
        {
            return Show(http, number, code, Unavailable);
        }
    }

    private static async Task<(string Number, string Code)> ReadAsync(HttpRequest request, CancellationToken cancellation)
    {
        var form = request.HasFormContentType ? await request.ReadFormAsync(cancellation) : FormCollection.Empty;
        return (form["number"].ToString().Trim(), form["code"].ToString().Trim());
    }

    private static RazorComponentResult<StatePage> Show(HttpContext http, string number, string code, Refusal? refusal = null, QuestionState? state = null)
    {
        http.Response.ProtectForm();
        if (refusal?.Status == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = "30";
        return PagesRegistration.Show<StatePage>(new { Number = number, Code = code, Refusal = refusal, State = state }, refusal?.Status ?? StatusCodes.Status200OK);
    }
}

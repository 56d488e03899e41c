using Hrss.Portal.Consultation;
using Hrss.Portal.Shared;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Portal.Pages.Questions;

/// <summary>是否有人问过: what the script of the form asks for while a title is typed.</summary>
internal static class SuggestAnswers
{
    /// <summary>The address; what is typed goes in <c>text</c>.</summary>
    public const string Address = "/questions/suggestions";

    public static void Map(IEndpointRouteBuilder pages) => pages.MapGet(Address, HandleAsync);

    private static async Task<IResult> HandleAsync(HttpContext http, ConsultationClient consultation, Language say, CancellationToken cancellation, string text = "")
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        try
        {
            var alike = await consultation.AlikeAsync(text, cancellation);
            return TypedResults.Ok(alike.Select(answered => new Suggestion(QuestionDraft.IdOf(answered), answered.Question, say.ToAnswer(answered))));
        }
        catch (ConsultationUnavailableException)
        {
            return RequestProblems.Unavailable.ToProblem();
        }
    }

    private sealed record Suggestion(string Id, string Question, string Address);
}

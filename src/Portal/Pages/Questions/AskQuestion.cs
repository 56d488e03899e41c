using Hrss.Portal.Consultation;
using Hrss.Portal.Shared;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Portal.Pages.Questions;

/// <summary>网上提问: the form, what is wrong with what was typed, whether it was asked before, and at last number and access code. Whatever fails, nothing typed is lost.</summary>
internal static class AskQuestion
{
    /// <summary>The address of the form.</summary>
    public const string Address = "/questions/ask";

    private static readonly Refusal FormExpired = new(
        "form.expired", "此表单已失效，问题尚未提交。内容已为您保留，请再次提交。",
        "This form has expired and the question was not sent. What you typed is kept; please send it again.", StatusCodes.Status400BadRequest);

    private static readonly Refusal SentBefore = new(
        "form.sent-before", "此表单已提交过一个问题，该问题未作更改。如需提出修改后的问题，请再次提交。",
        "A question was already sent with this form, and stays as it is. To ask the changed one as well, please send it again.", StatusCodes.Status409Conflict);

    private static readonly Refusal Unavailable = new(
        "form.unavailable", "咨询服务暂时不可用，问题尚未提交。内容已为您保留，请稍后再次提交；重复提交只登记一次。",
        "The question service is unavailable for the moment and the question was not sent. What you typed is kept; please send it again later. It is registered only once.",
        StatusCodes.Status503ServiceUnavailable);

    public static void Map(IEndpointRouteBuilder pages)
    {
        pages.MapPage(Address, (HttpContext http) => Show(http, QuestionDraft.New()));
        pages.MapPost(Address, HandleAsync).RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit).WithMetadata(new FormAgain(
            async (http, refusal) => Show(http, await ReadAsync(http.Request, http.RequestAborted), refusal: refusal)));
    }

    private static async Task<IResult> HandleAsync(HttpContext http, IAntiforgery antiforgery, ConsultationClient consultation, CancellationToken cancellation)
    {
        var draft = await ReadAsync(http.Request, cancellation);
        if (!await antiforgery.IsRequestValidAsync(http))
            return Show(http, draft, refusal: FormExpired);
        if (draft.Faults() is { Count: > 0 } faults)
            return Show(http, draft, faults);
        try
        {
            var alike = await consultation.AlikeAsync(draft.Subject, cancellation);
            if (!draft.HasSeen(alike))
                return Show(http, draft.Seeing(alike), alike: alike);
            var (asked, refusal) = await consultation.AskAsync(draft.ToQuestion(), draft.Key, cancellation);
            return asked is null ? ShowRefused(http, draft, refusal!) : await ShowAskedAsync(http, asked, consultation, cancellation);
        }
        catch (ConsultationUnavailableException)
        {
            return Show(http, draft, refusal: Unavailable);
        }
    }

    private static RazorComponentResult<AskPage> ShowRefused(HttpContext http, QuestionDraft draft, Refusal refusal)
    {
        // Known by the code alone: only the form has been used, not the question asked.
        if (refusal.Code == RequestProblems.KeyReused.Code)
            return Show(http, draft.AsAnother(), refusal: SentBefore);
        var faults = refusal.Errors.GroupBy(error => error.Field.Split('.')[^1]).ToDictionary(field => field.Key, field => new Fault(field.First().Chinese, field.First().English));
        return faults.Count > 0 ? Show(http, draft, faults) : Show(http, draft, refusal: refusal);
    }

    private static async Task<IResult> ShowAskedAsync(HttpContext http, AskedQuestion asked, ConsultationClient consultation, CancellationToken cancellation)
    {
        QuestionState? state = null;
        try
        {
            (state, _) = await consultation.StateAsync(asked.Number, asked.AccessCode, cancellation);
        }
        catch (ConsultationUnavailableException)
        {
            // It is registered; the page says where the date can be read.
        }

        http.Response.ProtectForm();
        return PagesRegistration.Show<AskedPage>(new { Asked = asked, DueOn = state?.DueOn });
    }

    private static async Task<QuestionDraft> ReadAsync(HttpRequest request, CancellationToken cancellation) =>
        QuestionDraft.Of(request.HasFormContentType ? await request.ReadFormAsync(cancellation) : FormCollection.Empty);

    private static RazorComponentResult<AskPage> Show(
        HttpContext http, QuestionDraft draft, IReadOnlyDictionary<string, Fault>? faults = null, Refusal? refusal = null, IReadOnlyList<AnsweredQuestion>? alike = null)
    {
        http.Response.ProtectForm(suggesting: true);
        if (refusal?.Status == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = "30";
        return PagesRegistration.Show<AskPage>(
            new { Draft = draft, Faults = faults ?? new Dictionary<string, Fault>(), Refusal = refusal, Alike = alike ?? [] },
            refusal?.Status ?? (faults is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity));
    }
}

using Hrss.Identity.Tokens;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Hrss.Identity.Pages;

/// <summary>未能完成: shown in place of an empty refusal: a malformed request from a client, too many attempts, a form that has expired.</summary>
[IgnoreAntiforgeryToken]
internal sealed class ProblemModel : PageModel
{
    /// <summary>What is shown.</summary>
    public Refusal Refusal { get; private set; } = new(
        "page.form-expired", "页面已过期或请求有误，请返回后重试。", "The page has expired or the request is malformed. Go back and try again.",
        StatusCodes.Status400BadRequest);

    /// <summary>OpenIddict's own words, for whoever set the client up.</summary>
    public string? Detail { get; private set; }

    /// <summary>Shows the page; the status stays that of the refused request.</summary>
    public void OnGet() => Explain();

    /// <summary>The refused request may have been a POST.</summary>
    public void OnPost() => Explain();

    private void Explain()
    {
        if (HttpContext.GetOpenIddictServerResponse() is { Error: { } error } response)
        {
            var (chinese, english) = BilingualErrors.Explain(error);
            Refusal = new Refusal($"token.{error.Replace('_', '-')}", chinese, english, Response.StatusCode);
            Detail = response.ErrorDescription;
        }
        else if (Response.StatusCode >= StatusCodes.Status500InternalServerError)
        {
            Refusal = new Refusal(
                "system.unavailable", "系统暂时不可用，请稍后再试。", "The system is unavailable for the moment. Try again later.", Response.StatusCode);
        }
        else if (Response.StatusCode == StatusCodes.Status429TooManyRequests)
        {
            Refusal = new Refusal(
                "request.too-many", "尝试过于频繁，请一分钟后再试。", "Too many attempts. Try again in a minute.", Response.StatusCode);
        }
    }
}

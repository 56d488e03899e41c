using Hrss.Identity.Accounts;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Hrss.Identity.Pages;

/// <summary>登录页: name and password; leads back to where the person came from.</summary>
/// <param name="sessions">Opens the session.</param>
[EnableRateLimiting(SignInLimit.Name)]
internal sealed class SignInModel(Sessions sessions) : PageModel
{
    /// <summary>Where to go after sign-in; only ever an address of this service.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>账号名, kept in the form after a refusal.</summary>
    [BindProperty]
    public string Name { get; set; } = "";

    /// <summary>密码, never shown again.</summary>
    [BindProperty]
    public string Password { get; set; } = "";

    /// <summary>Why the last attempt was refused.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Signs in, or shows the form again with the reason.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        // People type the name as they like; accounts are lower case.
        Name = (Name ?? "").Trim().ToLowerInvariant();
        Refusal = await sessions.OpenAsync(Name, Password ?? "");
        if (Refusal is null)
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
        Response.StatusCode = Refusal.Status;
        ModelState.Clear();
        return Page();
    }
}

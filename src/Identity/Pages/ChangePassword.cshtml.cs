using Hrss.Identity.Accounts;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.WebUtilities;

namespace Hrss.Identity.Pages;

/// <summary>修改密码页: due at the first sign-in, possible at any time.</summary>
/// <param name="sessions">Tells who is signed in and changes the password.</param>
[EnableRateLimiting(SignInLimit.Name)]
internal sealed class ChangePasswordModel(Sessions sessions) : PageModel
{
    /// <summary>Where to go afterwards; only ever an address of this service.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    /// <summary>当前密码.</summary>
    [BindProperty]
    public string? Present { get; set; }

    /// <summary>新密码.</summary>
    [BindProperty]
    public string? Wanted { get; set; }

    /// <summary>新密码, typed again.</summary>
    [BindProperty]
    public string? Repeat { get; set; }

    /// <summary>账号名 of the person signed in.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Whether the change is due before anything else.</summary>
    public bool Due { get; private set; }

    /// <summary>Why the last attempt was refused.</summary>
    public Refusal? Refusal { get; private set; }

    /// <summary>Shows the form to the person signed in.</summary>
    public async Task<IActionResult> OnGetAsync() => await WhoAsync() is null ? SignInFirst() : Page();

    /// <summary>Changes the password, or shows the form again with the reason.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await WhoAsync() is not { } account)
            return SignInFirst();
        Refusal = Wanted != Repeat
            ? AccountRefusals.PasswordsDiffer
            : await sessions.ChangePasswordAsync(account, Present ?? "", Wanted ?? "");
        if (Refusal is null)
            return LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
        Response.StatusCode = Refusal.Status;
        ModelState.Clear();
        return Page();
    }

    private async Task<Account?> WhoAsync()
    {
        if (await sessions.CurrentAsync(HttpContext) is not var (account, _))
            return null;
        (Name, Due) = (account.UserName!, account.MustChangePassword);
        return account;
    }

    private LocalRedirectResult SignInFirst() => LocalRedirect(QueryHelpers.AddQueryString(
        "/sign-in", "returnUrl", QueryHelpers.AddQueryString("/change-password", "returnUrl", ReturnUrl ?? "/")));
}

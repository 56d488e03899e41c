using Hrss.Identity.Accounts;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace Hrss.Identity.Tokens;

/// <summary>退出登录: ends the session here when the portal says its user has signed out.</summary>
internal static class Logout
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static async Task<IResult> Handle(HttpContext http)
    {
        // Without the identity token that the portal was given, another site may have sent the browser: ask the person.
        if ((await http.AuthenticateAsync(Scheme)).Principal?.GetClaim(Claims.Subject) is null)
            return Results.LocalRedirect("/");
        await Sessions.CloseAsync(http);
        // OpenIddict goes on to the portal's registered address, or to ours where the portal named none.
        return Results.SignOut(new AuthenticationProperties { RedirectUri = "/signed-out" }, [Scheme]);
    }
}

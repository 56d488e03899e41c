using Hrss.Identity.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace Hrss.Identity.Tokens;

/// <summary>用户信息: what the portal shows of the person signed in, as it is now.</summary>
internal static class UserInfo
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static async Task<IResult> Handle(HttpContext http, UserManager<Account> accounts)
    {
        var bearer = (await http.AuthenticateAsync(Scheme)).Principal;
        // A machine's token has no account behind it.
        if (bearer?.GetClaim(Claims.Subject) is not { } subject || !Guid.TryParse(subject, out _)
            || await accounts.FindByIdAsync(subject) is not { DisabledAt: null } account)
        {
            return Results.Challenge(
                new AuthenticationProperties(new Dictionary<string, string?>
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = OpenIddictConstants.Errors.InvalidToken,
                    [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "The token belongs to no open account.",
                }),
                [Scheme]);
        }

        return Results.Json(new Dictionary<string, object>
        {
            [Claims.Subject] = subject,
            [Claims.Name] = account.DisplayName,
            [Claims.SignInName] = account.UserName!,
            [Claims.Agency] = account.Agency,
            [Claims.Role] = account.Roles,
        });
    }
}

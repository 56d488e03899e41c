using Hrss.Identity.Accounts;
using Hrss.Identity.Clients;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;

namespace Hrss.Identity.Tokens;

/// <summary>签发令牌: for a machine by its secret, for a person by code or refresh token. OpenIddict has checked secret, code, verifier and scopes before.</summary>
internal static class IssueToken
{
    private const string Scheme = OpenIddictServerAspNetCoreDefaults.AuthenticationScheme;

    public static async Task<IResult> Handle(
        HttpContext http, MachineClients machines, UserManager<Account> accounts, CancellationToken cancel)
    {
        var request = http.GetOpenIddictServerRequest()
            ?? throw new InvalidOperationException("The token endpoint was reached past OpenIddict.");
        return request.IsClientCredentialsGrantType()
            ? Results.SignIn(await machines.BearerAsync(request, cancel), null, Scheme)
            : await ForPersonAsync(http, accounts);
    }

    // The account is read again at every renewal: a role taken away, a closed account, a reset password show here.
    private static async Task<IResult> ForPersonAsync(HttpContext http, UserManager<Account> accounts)
    {
        var granted = (await http.AuthenticateAsync(Scheme)).Principal
            ?? throw new InvalidOperationException("OpenIddict passed on a code or refresh token without its principal.");
        var account = await accounts.FindByIdAsync(granted.GetClaim(Claims.Subject)!);
        return account is { DisabledAt: null, MustChangePassword: false }
            ? Results.SignIn(Bearer.Of(account, granted.GetScopes(), granted.Claims), null, Scheme)
            : Results.Forbid(
                new AuthenticationProperties(new Dictionary<string, string?>
                {
                    [OpenIddictServerAspNetCoreConstants.Properties.Error] = OpenIddictConstants.Errors.InvalidGrant,
                    [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = "The account is closed or its password must be changed.",
                }),
                [Scheme]);
    }
}

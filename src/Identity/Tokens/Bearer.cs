using System.Collections.Immutable;
using System.Security.Claims;
using Hrss.Identity.Accounts;
using Microsoft.IdentityModel.Tokens;
using OpenIddict.Abstractions;

namespace Hrss.Identity.Tokens;

/// <summary>令牌内容: what a token says of a person or a machine.</summary>
internal static class Bearer
{
    /// <summary>What the tokens of a member of staff say; <paramref name="previous"/> keeps what OpenIddict noted in the code or refresh token.</summary>
    public static ClaimsPrincipal Of(Account account, IEnumerable<string> scopes, IEnumerable<Claim>? previous = null) =>
        Complete(Identity(previous)
            .SetClaim(Claims.Subject, account.Id.ToString())
            .SetClaim(Claims.Name, account.DisplayName)
            .SetClaim(Claims.SignInName, account.UserName)
            .SetClaim(Claims.Agency, account.Agency)
            .SetClaim(Claims.Department, account.Department)
            .SetClaims(Claims.Role, account.Roles.ToImmutableArray()), scopes);

    /// <summary>What the token of a machine client says.</summary>
    public static ClaimsPrincipal Of(string client, string? name, string agency, IEnumerable<string> scopes) =>
        Complete(Identity()
            .SetClaim(Claims.Subject, client)
            .SetClaim(Claims.Name, name ?? client)
            .SetClaim(Claims.Agency, agency), scopes);

    private static ClaimsIdentity Identity(IEnumerable<Claim>? previous = null) =>
        new(previous ?? [], TokenValidationParameters.DefaultAuthenticationType, Claims.Name, Claims.Role);

    private static ClaimsPrincipal Complete(ClaimsIdentity identity, IEnumerable<string> scopes)
    {
        identity.SetScopes(scopes);
        identity.SetResources(Issuer.Audience);
        identity.SetDestinations(_ => [OpenIddictConstants.Destinations.AccessToken, OpenIddictConstants.Destinations.IdentityToken]);
        return new ClaimsPrincipal(identity);
    }
}

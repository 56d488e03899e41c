using OpenIddict.Abstractions;
using static OpenIddict.Abstractions.OpenIddictConstants;
using Scopes = Hrss.ServiceDefaults.Scopes;

namespace Hrss.Identity.Clients;

/// <summary>门户客户端: the portal, through which staff sign in: a public client, so a code is worth nothing without its PKCE verifier.</summary>
/// <param name="applications">OpenIddict's register.</param>
/// <param name="configuration">Gives <see cref="PortalAddresses"/>.</param>
internal sealed class PortalClient(IOpenIddictApplicationManager applications, IConfiguration configuration)
{
    /// <summary>The client id.</summary>
    public const string Id = "portal";

    /// <summary>Registers the portal at its present addresses; these change where free ports are used.</summary>
    public async Task RegisterAsync(CancellationToken cancel)
    {
        var wanted = Describe();
        if (await applications.FindByClientIdAsync(Id, cancel) is not { } existing)
            await applications.CreateAsync(wanted, cancel);
        else
            await applications.UpdateAsync(existing, wanted, cancel);
    }

    private OpenIddictApplicationDescriptor Describe()
    {
        var portal = new OpenIddictApplicationDescriptor
        {
            ClientId = Id,
            ClientType = ClientTypes.Public,
            ConsentType = ConsentTypes.Implicit,
            DisplayName = "门户 Portal",
            Permissions =
            {
                Permissions.Endpoints.Authorization,
                Permissions.Endpoints.Token,
                Permissions.Endpoints.EndSession,
                Permissions.Endpoints.Revocation,
                Permissions.GrantTypes.AuthorizationCode,
                Permissions.GrantTypes.RefreshToken,
                Permissions.ResponseTypes.Code,
                Permissions.Scopes.Profile,
                Permissions.Scopes.Roles,
                Permissions.Prefixes.Scope + Scopes.Staff,
            },
            Requirements = { Requirements.Features.ProofKeyForCodeExchange },
        };
        var addresses = PortalAddresses.Of(configuration);
        portal.RedirectUris.UnionWith(addresses.SignIn);
        portal.PostLogoutRedirectUris.UnionWith(addresses.SignOut);
        return portal;
    }
}

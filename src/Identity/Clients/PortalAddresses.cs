namespace Hrss.Identity.Clients;

/// <summary>门户地址: where people may be sent back to, and nowhere else.</summary>
/// <param name="SignIn">After sign-in: <c>Portal:RedirectUris</c>.</param>
/// <param name="SignOut">After sign-out: <c>Portal:PostLogoutRedirectUris</c>.</param>
internal sealed record PortalAddresses(IReadOnlyList<Uri> SignIn, IReadOnlyList<Uri> SignOut)
{
    private static readonly string[] Discovery = ["services:portal:https:0", "services:portal:http:0"];

    /// <summary>Reads them; where they are not configured they follow from the portal's address in service discovery, by ASP.NET Core's usual paths.</summary>
    public static PortalAddresses Of(IConfiguration configuration)
    {
        return new PortalAddresses(
            Read("Portal:RedirectUris", "/signin-oidc"),
            Read("Portal:PostLogoutRedirectUris", "/signout-callback-oidc"));

        Uri[] Read(string key, string path) => configuration.GetSection(key).Get<string[]>() is { Length: > 0 } given
            ? [.. given.Select(address => new Uri(address, UriKind.Absolute))]
            : [.. Discovery
                .Select(service => configuration[service])
                .Where(address => !string.IsNullOrEmpty(address))
                .Select(address => new Uri(new Uri(address!, UriKind.Absolute), path))];
    }
}

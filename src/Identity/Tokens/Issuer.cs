using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using OpenIddict.Abstractions;
using static OpenIddict.Server.OpenIddictServerEvents;

namespace Hrss.Identity.Tokens;

/// <summary>签发者: the OpenID Connect issuer's addresses, flows, lifetimes and keys.</summary>
internal static class Issuer
{
    /// <summary>The audience of every access token: the HRSS services together.</summary>
    public const string Audience = "hrss";

    /// <summary>Where people's browsers are sent.</summary>
    public const string AuthorizePath = "/connect/authorize", LogoutPath = "/connect/logout";

    /// <summary>Where programs ask.</summary>
    public const string TokenPath = "/connect/token", UserInfoPath = "/connect/userinfo", RevocationPath = "/connect/revoke";

    /// <summary>A person's rights are read anew at least this often; closing an account takes effect within it.</summary>
    public static readonly TimeSpan StaffTokenLifetime = TimeSpan.FromMinutes(15);

    /// <summary>Machines ask again once an hour.</summary>
    public static readonly TimeSpan MachineTokenLifetime = TimeSpan.FromHours(1);

    /// <summary>A working day from sign-in, however often the token is renewed.</summary>
    private static readonly TimeSpan RefreshTokenLifetime = TimeSpan.FromHours(10);

    /// <summary>Registers the issuer.</summary>
    public static WebApplicationBuilder AddIssuer(this WebApplicationBuilder builder)
    {
        var address = builder.Configuration.IssuerAddress();
        // Every step of every token would be logged at the level of a sign-in.
        builder.Logging.AddFilter("OpenIddict", LogLevel.Warning);
        builder.Services.AddOpenIddict()
            .AddCore(core => core.UseEntityFrameworkCore().UseDbContext<IdentityStorage>())
            .AddServer(server =>
            {
                server.SetIssuer(address)
                    .SetAuthorizationEndpointUris(AuthorizePath)
                    .SetTokenEndpointUris(TokenPath)
                    .SetEndSessionEndpointUris(LogoutPath)
                    .SetUserInfoEndpointUris(UserInfoPath)
                    .SetRevocationEndpointUris(RevocationPath)
                    .AllowClientCredentialsFlow()
                    .AllowAuthorizationCodeFlow()
                    .AllowRefreshTokenFlow()
                    .RequireProofKeyForCodeExchange()
                    .RegisterScopes([.. Scopes.All, OpenIddictConstants.Scopes.Profile, OpenIddictConstants.Scopes.Roles])
                    .RegisterClaims(Claims.Subject, Claims.Name, Claims.Agency, Claims.Department, Claims.Role)
                    .SetAccessTokenLifetime(StaffTokenLifetime)
                    .SetRefreshTokenLifetime(RefreshTokenLifetime)
                    .DisableSlidingRefreshTokenExpiration()
                    // Services read access tokens themselves, as any other issuer's: signed, not encrypted.
                    .DisableAccessTokenEncryption()
                    .AddEventHandler<ApplyTokenResponseContext>(handler => handler
                        .UseSingletonHandler<BilingualErrors>().SetOrder(BilingualErrors.Order));
                server.Configure(options =>
                {
                    options.CodeChallengeMethods.Clear();
                    options.CodeChallengeMethods.Add(OpenIddictConstants.CodeChallengeMethods.Sha256);
                });
                var http = server.UseAspNetCore()
                    .EnableAuthorizationEndpointPassthrough()
                    .EnableTokenEndpointPassthrough()
                    .EnableEndSessionEndpointPassthrough()
                    .EnableUserInfoEndpointPassthrough()
                    .EnableStatusCodePagesIntegration();
                if (builder.Configuration.AllowsHttp(address))
                    http.DisableTransportSecurityRequirement();
            });
        builder.Services.AddHostedService<PruneSpentTokens>();
        builder.AcceptOwnTokens(address);
        return builder;
    }

    /// <summary>Maps the endpoints that OpenIddict passes on.</summary>
    public static void MapIssuer(this WebApplication app)
    {
        var issuer = app.MapGroup("").ExcludeFromDescription().RequireAuthorization(Policies.Public).DisableAntiforgery();
        issuer.MapMethods(AuthorizePath, [HttpMethods.Get, HttpMethods.Post], Authorize.Handle);
        issuer.MapPost(TokenPath, IssueToken.Handle);
        issuer.MapMethods(LogoutPath, [HttpMethods.Get, HttpMethods.Post], (Delegate)Logout.Handle);
        issuer.MapMethods(UserInfoPath, [HttpMethods.Get, HttpMethods.Post], UserInfo.Handle);
    }

    /// <summary><c>Issuer</c>, or <c>Authentication:Authority</c>, which every other service is given for the same address.</summary>
    private static Uri IssuerAddress(this ConfigurationManager configuration) =>
        Uri.TryCreate(configuration["Issuer"] ?? configuration["Authentication:Authority"], UriKind.Absolute, out var address)
            ? address
            : throw new InvalidOperationException(
                "Issuer (or Authentication:Authority) is not set: the public address of identity. 缺少签发者地址配置 Issuer。");

    private static bool AllowsHttp(this ConfigurationManager configuration, Uri address) =>
        (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback) || configuration.GetValue("Identity:AllowHttp", false);

    /// <summary>The account endpoints accept this issuer's tokens by the keys in memory: asking oneself for them over HTTP would fail at start and behind proxies.</summary>
    private static void AcceptOwnTokens(this WebApplicationBuilder builder, Uri address) =>
        builder.Services.AddOptions<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme).Configure<TokenKeys>((options, keys) =>
        {
            options.Configuration = new OpenIdConnectConfiguration { Issuer = address.AbsoluteUri };
            foreach (var key in keys.Signing)
                options.Configuration.SigningKeys.Add(key);
        });
}

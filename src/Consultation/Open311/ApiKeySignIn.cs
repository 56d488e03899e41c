using System.Security.Claims;
using System.Text.Encodings.Web;
using Hrss.ServiceDefaults;
using Marten;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace Hrss.Consultation.Open311;

/// <summary>
/// 凭接口密钥登录: who sends the key of a registered source system is that system's client, may forward for its agency, and speaks for this system alone. A
/// bearer token goes before a key.
/// </summary>
internal sealed class ApiKeySignIn(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logs, UrlEncoder encoder, IDocumentStore store)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logs, encoder)
{
    /// <summary>The scheme's name.</summary>
    public new const string Scheme = "open311-key";

    /// <summary>来源系统 whose key it was.</summary>
    public const string SystemClaim = "source_system";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (await Open311Parameters.KeyAsync(Context) is not { } key)
            return AuthenticateResult.NoResult();
        var hash = ApiKey.HashOf(key);
        await using var session = store.QuerySession();
        var system = await session.Query<SourceSystem>().Where(s => s.AnyTenant() && s.KeyHash == hash).SingleOrDefaultAsync(Context.RequestAborted);
        if (system is null)
            return AuthenticateResult.Fail("The key is nobody's.");
        var identity = new ClaimsIdentity(
            [
                new(Claims.Subject, system.Client), new(Claims.Agency, system.Agency), new(Claims.Scope, Scopes.Forward), new(SystemClaim, system.Id),
            ],
            Scheme);
        return AuthenticateResult.Success(new AuthenticationTicket(new ClaimsPrincipal(identity), Scheme));
    }
}

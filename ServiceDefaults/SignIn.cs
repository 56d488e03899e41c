using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace Hrss.ServiceDefaults;

/// <summary>登录与授权: bearer tokens of any OpenID Connect issuer named by <c>Authentication:Authority</c>; HRSS's own is src/Identity.</summary>
internal static class SignIn
{
    public static void AddSignIn(this IHostApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("Authentication");
        builder.Services
            .AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddJwtBearer(o =>
            {
                o.Authority = section["Authority"];
                o.Audience = section["Audience"] ?? "hrss";
                o.MapInboundClaims = false;
                // Plain http only where the issuer itself is on this machine.
                o.RequireHttpsMetadata = !(Uri.TryCreate(o.Authority, UriKind.Absolute, out var issuer) && issuer.IsLoopback);
                o.TokenValidationParameters = new TokenValidationParameters
                {
                    NameClaimType = Claims.Name,
                    RoleClaimType = Claims.Role,
                    ValidTypes = ["at+jwt", "JWT"],
                };
            });
        builder.Services.AddAuthorization(Policies.Register);
        builder.Services.AddSingleton<IAuthorizationMiddlewareResultHandler, ProblemsForAccess>();
    }

    /// <summary>Answers 401 and 403 with the same problem documents as everything else.</summary>
    private sealed class ProblemsForAccess : IAuthorizationMiddlewareResultHandler
    {
        private readonly AuthorizationMiddlewareResultHandler allowed = new();

        public async Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
        {
            // Where an account is not needed but a token was sent that does not hold, the caller is no visitor: what an officer whose token has
            // run out registers would otherwise become an anonymous submission.
            if (authorizeResult.Succeeded && await SentInvalidTokenAsync(context))
                authorizeResult = PolicyAuthorizationResult.Challenge();
            if (authorizeResult.Succeeded || context.GetEndpoint()?.Metadata.GetMetadata<SignInByRedirect>() is not null)
            {
                await allowed.HandleAsync(next, context, policy, authorizeResult);
                return;
            }

            if (authorizeResult.Challenged)
                context.Response.Headers.WWWAuthenticate = "Bearer";
            var refusal = authorizeResult.Challenged ? RequestProblems.Unauthenticated : RequestProblems.Forbidden;
            await context.RefuseAsync(refusal);
        }

        private static async Task<bool> SentInvalidTokenAsync(HttpContext context) =>
            context.Request.Headers.Authorization.Count > 0
            && context.User.Identity?.IsAuthenticated != true
            && await DefaultSchemeAsync(context) == JwtBearerDefaults.AuthenticationScheme
            && (await context.AuthenticateAsync(JwtBearerDefaults.AuthenticationScheme)).Failure is not null;

        private static async Task<string?> DefaultSchemeAsync(HttpContext context) =>
            (await context.RequestServices.GetRequiredService<IAuthenticationSchemeProvider>().GetDefaultAuthenticateSchemeAsync())?.Name;
    }
}

/// <summary>Marks a page that sends a person to the sign-in page instead of answering with a problem document.</summary>
public sealed class SignInByRedirect;

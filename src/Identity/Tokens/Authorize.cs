using Hrss.Identity.Accounts;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.WebUtilities;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Hrss.Identity.Tokens;

/// <summary>授权: gives the portal a code for the person signed in, after sign-in and after a due change of password.</summary>
internal static class Authorize
{
    public static async Task<IResult> Handle(HttpContext http, Sessions sessions, TimeProvider clock)
    {
        var request = http.GetOpenIddictServerRequest()
            ?? throw new InvalidOperationException("The authorization endpoint was reached past OpenIddict.");
        var session = await sessions.CurrentAsync(http);
        var silent = request.HasPromptValue(PromptValues.None);

        if (session is not var (account, since) || !IsFreshEnough(request, since, clock.GetUtcNow()))
            return silent ? Refuse(Errors.LoginRequired, "Nobody is signed in.") : GoTo(http, "/sign-in");
        if (account.MustChangePassword)
            return silent ? Refuse(Errors.InteractionRequired, "The password must be changed first.") : GoTo(http, "/change-password");
        return Results.SignIn(Bearer.Of(account, request.GetScopes()), null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static bool IsFreshEnough(OpenIddictRequest request, DateTimeOffset since, DateTimeOffset now) =>
        !request.HasPromptValue(PromptValues.Login) && (request.MaxAge is not { } age || now - since <= TimeSpan.FromSeconds(age));

    /// <summary>A page of ours, which leads back to this request; without <c>prompt</c>, or it would ask for ever.</summary>
    private static IResult GoTo(HttpContext http, string page)
    {
        var parameters = http.Request.HasFormContentType ? http.Request.Form.AsEnumerable() : http.Request.Query;
        var back = QueryHelpers.AddQueryString(Issuer.AuthorizePath, parameters.Where(p => p.Key != Parameters.Prompt));
        return Results.LocalRedirect(QueryHelpers.AddQueryString(page, "returnUrl", back));
    }

    private static IResult Refuse(string error, string description) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}

using System.Reflection;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hrss.Identity.Clients;
using Hrss.Identity.Tokens;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.WebEncoders;
using Microsoft.Net.Http.Headers;

namespace Hrss.Identity.Pages;

/// <summary>Everything that identity registers for the pages that people see.</summary>
internal static class PagesRegistration
{
    private const string ProblemPath = "/problem";
    private static readonly PathString[] ForPeople = [Issuer.AuthorizePath, Issuer.LogoutPath, "/sign-in", "/change-password", "/"];

    // In the assembly: found whether the service runs published, from its build folder or under a test.
    private static readonly byte[] Stylesheet = ReadStylesheet();
    private static readonly EntityTagHeaderValue StylesheetTag = new($"\"{Convert.ToHexStringLower(SHA256.HashData(Stylesheet))[..16]}\"");

    /// <summary>Registers the pages, their headers and the limit on attempts to sign in.</summary>
    public static WebApplicationBuilder AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorPages(options => options.Conventions.ConfigureFilter(new PageHeaders(builder.Configuration)));
        // Chinese as it is, not as character references.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "hrss-identity-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.Configure<RateLimiterOptions>(options => options.AddPolicy<string, SignInLimit>(SignInLimit.Name));
        return builder;
    }

    /// <summary>Shows a page where a browser's request is refused without one; programs get problem documents.</summary>
    public static void UsePages(this WebApplication app)
    {
        app.UseWhen(IsForPeople, people => people.UseStatusCodePagesWithReExecute(ProblemPath));
        // After it, so that the page is routed to.
        app.UseRouting();
    }

    /// <summary>Maps the pages and their stylesheet.</summary>
    public static void MapPages(this WebApplication app)
    {
        app.UseWhen(IsForPeople, people => people.UseMiddleware<FaultsForPeople>());
        app.MapRazorPages().RequireAuthorization(Policies.Public);
        app.MapGet("/site.css", () => Results.Bytes(Stylesheet, "text/css; charset=utf-8", entityTag: StylesheetTag))
            .ExcludeFromDescription().RequireAuthorization(Policies.Public);
    }

    private static bool IsForPeople(HttpContext http) => ForPeople.Contains(http.Request.Path);

    private static byte[] ReadStylesheet()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("site.css")!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    /// <summary>No scripts, no frames (anti-forgery forbids caching); a form may only lead to the portal, because browsers check the redirect after sign-in too.</summary>
    private sealed class PageHeaders(IConfiguration configuration) : IResultFilter
    {
        private readonly string policy =
            "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; frame-ancestors 'none'; form-action 'self' "
            + string.Join(' ', PortalAddresses.Of(configuration).SignIn.Select(address => address.GetLeftPart(UriPartial.Authority)).Distinct());

        public void OnResultExecuting(ResultExecutingContext context)
        {
            var headers = context.HttpContext.Response.Headers;
            headers.ContentSecurityPolicy = policy;
            headers.XContentTypeOptions = "nosniff";
            headers["Referrer-Policy"] = "same-origin";
        }

        public void OnResultExecuted(ResultExecutedContext context)
        {
        }
    }
}

using System.Reflection;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hrss.Portal.Pages.Problems;
using Hrss.ServiceDefaults;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.WebEncoders;

namespace Hrss.Portal.Shared;

/// <summary>What every page needs: rendering on the server, the language asked for, the stylesheet.</summary>
internal static class PagesRegistration
{
    // No scripts at all: every page works without. One page has one all the same, to spare a visitor a question (docs/decisions/0016).
    private const string SecurityPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private const string SuggestingPolicy = SecurityPolicy + "; script-src 'self'; connect-src 'self'";

    public static void AddPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddScoped(services => Language.Of(services.GetRequiredService<IHttpContextAccessor>().HttpContext!.Request));
        builder.AddForms();
        // Chinese as it is, not as character references.
        builder.Services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
    }

    /// <summary>A page: complete when it is sent, so that its status is the true one.</summary>
    public static RazorComponentResult<TPage> Show<TPage>(object parameters, int status = StatusCodes.Status200OK) where TPage : IComponent =>
        new(parameters) { PreventStreamingRendering = true, StatusCode = status };

    /// <summary>The page that says why there is none.</summary>
    public static RazorComponentResult<ProblemPage> Show(Problem problem) => Show<ProblemPage>(new { Problem = problem }, problem.Status);

    /// <summary>Maps a page's address.</summary>
    public static void MapPage(this IEndpointRouteBuilder pages, string pattern, Delegate handler) =>
        pages.MapMethods(pattern, [HttpMethods.Get, HttpMethods.Head], handler);

    /// <summary>Maps the stylesheet, the icon and the script. They are in the assembly: found whether the portal runs published or from its build folder.</summary>
    public static void MapAssets(this WebApplication app)
    {
        foreach (var asset in new[] { Asset.Stylesheet, Asset.Icon, Asset.Suggesting })
        {
            app.MapGet(asset.Path, (HttpContext http) =>
            {
                // The address holds a hash of the content.
                http.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
                http.Response.Headers.XContentTypeOptions = "nosniff";
                return Results.Bytes(asset.Content, asset.ContentType);
            }).ExcludeFromDescription().RequireAuthorization(Policies.Public);
        }
    }

    /// <summary>Sets the headers that every page carries.</summary>
    public static void ProtectPage(this HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = SecurityPolicy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Referrer-Policy"] = "same-origin";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        response.Headers.CacheControl = "no-cache";
    }

    /// <summary>Sets what a page with a form carries besides: it is kept nowhere, with what was typed into it.</summary>
    /// <param name="response">The response.</param>
    /// <param name="suggesting">Whether the page may run the portal's own script and that may ask the portal.</param>
    public static void ProtectForm(this HttpResponse response, bool suggesting = false)
    {
        response.Headers.CacheControl = "no-cache, no-store";
        if (suggesting)
            response.Headers.ContentSecurityPolicy = SuggestingPolicy;
    }

    // A form that was filled in at one instance can be sent to another, and after a restart.
    private static void AddForms(this WebApplicationBuilder builder)
    {
        builder.Services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "hrss-portal-form";
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            // Stricter already, and for every page.
            options.SuppressXFrameOptionsHeader = true;
        });
        var keys = builder.Services.AddDataProtection().SetApplicationName("hrss.portal").ProtectKeysByCertificate(builder.Configuration.GetSection("Forms:KeyCertificate"));
        if (builder.Configuration["Forms:KeyPath"] is { Length: > 0 } path)
            keys.PersistKeysToFileSystem(new DirectoryInfo(path));
    }
}

/// <summary>A file that pages refer to, at an address that changes with its content.</summary>
/// <param name="Path">The address.</param>
/// <param name="ContentType">The media type.</param>
/// <param name="Content">The content.</param>
public sealed record Asset(string Path, string ContentType, byte[] Content)
{
    /// <summary>样式表.</summary>
    public static readonly Asset Stylesheet = Read("site.css", "text/css; charset=utf-8");

    /// <summary>图标.</summary>
    public static readonly Asset Icon = Read("icon.svg", "image/svg+xml");

    /// <summary>是否有人问过: suggests answered questions while a title is typed.</summary>
    public static readonly Asset Suggesting = Read("suggesting.js", "text/javascript; charset=utf-8");

    private static Asset Read(string name, string contentType)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        var content = memory.ToArray();
        return new Asset($"/assets/{Convert.ToHexStringLower(SHA256.HashData(content))[..12]}/{name}", contentType, content);
    }
}

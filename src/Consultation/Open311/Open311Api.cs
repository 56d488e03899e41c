using Hrss.Consultation.Open311.Commands;
using Hrss.Consultation.Open311.Queries;
using Hrss.ServiceDefaults;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.JwtBearer;

namespace Hrss.Consultation.Open311;

/// <summary>Open311 GeoReport v2 (http://wiki.open311.org/GeoReport_v2): the second door for exchange with a hotline, to the same matters by the words of that standard.</summary>
internal static class Open311Api
{
    /// <summary>The address below which everything of it lies.</summary>
    public const string Root = "/open311";

    /// <summary>The formats of the standard, the last part of every address.</summary>
    public const string Format = ".{format:regex(^(xml|json)$)}";

    /// <summary>Adds the sign-in by <c>api_key</c>, for this door alone.</summary>
    public static void AddOpen311(this IHostApplicationBuilder builder)
    {
        builder.Services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, ApiKeySignIn>(ApiKeySignIn.Scheme, null);
        builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, o => o.ForwardDefaultSelector =
            http => http.Request.Path.StartsWithSegments(Root) && http.Request.Headers.Authorization.Count == 0 ? ApiKeySignIn.Scheme : null);
    }

    /// <summary>Maps all of it.</summary>
    public static void MapOpen311(this IEndpointRouteBuilder app)
    {
        var door = app.MapGroup($"{Root}/v2")
            .WithTags("open311")
            .WithMetadata(new Open311Answers(), new NamedByJurisdiction())
            .RequireRateLimiting(ServiceDefaults.ServiceDefaults.SubmissionLimit)
            .AddEndpointFilter(RefuseUnknownKeyAsync);
        Discovery.Map(door);
        ServiceList.Map(door);
        ServiceDefinition.Map(door);
        CreateServiceRequest.Map(door);
        ServiceRequests.Map(door);
        // Whatever else is asked for here is answered in the words of the standard too.
        door.Map("/{**rest}", () => new Open311Errors(Open311Refusals.NoSuchAddress)).RequireAuthorization(Policies.Public).ExcludeFromDescription();
    }

    // Where anybody may ask, a key that is wrong is not taken for none: its bearer would read the public's items for its own.
    private static async ValueTask<object?> RefuseUnknownKeyAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        return http.User.Identity?.IsAuthenticated != true && await Open311Parameters.KeyAsync(http) is not null
            ? new Open311Errors(Open311Refusals.WrongKey)
            : await next(context);
    }
}

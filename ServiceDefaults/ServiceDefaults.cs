using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using Scalar.AspNetCore;

namespace Hrss.ServiceDefaults;

/// <summary>What every HRSS process shares: telemetry, health, resilience, problem documents, sign-in, agencies, JSON, OpenAPI.</summary>
public static class ServiceDefaults
{
    /// <summary>The rate limit of submissions without an account, per address: <c>Submissions:PerMinute</c>, 60 where not configured.</summary>
    public const string SubmissionLimit = "submissions";

    /// <summary>Adds the shared services.</summary>
    public static TBuilder AddServiceDefaults<TBuilder>(this TBuilder builder) where TBuilder : IHostApplicationBuilder
    {
        ((IConfigurationBuilder)builder.Configuration).Sources.Insert(0, AgenciesFile());
        builder.AddTelemetry();
        builder.AddSignIn();
        builder.Services.AddHealthChecks().AddCheck("self", () => HealthCheckResult.Healthy(), ["live"]);
        builder.Services.AddServiceDiscovery();
        builder.Services.ConfigureHttpClientDefaults(http =>
        {
            http.AddStandardResilienceHandler();
            http.AddServiceDiscovery();
        });
        builder.Services.Configure<AgencyRegister>(builder.Configuration.GetSection("Agencies"));
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<BusinessClock>();
        builder.Services.AddExceptionHandler<ProblemsForFaults>();
        builder.Services.AddProblemDetails();
        builder.Services.AddOpenApi(o => o.AddOperationTransformer<CommandHeaders>());
        builder.Services.Configure<JsonOptions>(o => Json.Configure(o.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        builder.Services.Configure<KestrelServerOptions>(o =>
        {
            o.AddServerHeader = false;
            o.Limits.MaxRequestBodySize = RequestProblems.LargestBody;
        });
        builder.Services.AddRateLimiter(o => LimitSubmissions(o, builder.Configuration.GetValue("Submissions:PerMinute", 60)));
        return builder;
    }

    /// <summary>Runs the shared middleware and maps health (<c>/health</c>, <c>/alive</c>), <c>/openapi/v1.json</c> and its reference page <c>/scalar</c>.</summary>
    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => context.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => RequestProblems.NoSuchAddress.ToProblem().ExecuteAsync(context.HttpContext),
            StatusCodes.Status405MethodNotAllowed => RequestProblems.MethodNotAllowed.ToProblem().ExecuteAsync(context.HttpContext),
            _ => Task.CompletedTask,
        });
        app.UseAuthentication();
        app.UseMiddleware<AgencyOfRequest>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapHealthChecks("/health").RequireAuthorization(Policies.Public);
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = c => c.Tags.Contains("live") }).RequireAuthorization(Policies.Public);
        app.MapOpenApi().RequireAuthorization(Policies.Public);
        app.MapScalarApiReference().RequireAuthorization(Policies.Public);
        return app;
    }

    /// <summary>The group under which a service maps its endpoints: <c>/api/v1/{matters}</c>; a command that could not be read is answered before its handler runs.</summary>
    public static RouteGroupBuilder MapApi(this IEndpointRouteBuilder app, string matters) =>
        app.MapGroup($"/api/v1/{matters}")
            .WithTags(matters)
            .AddEndpointFilter(async (context, next) =>
                context.Arguments.OfType<ICommand>().FirstOrDefault()?.Unreadable is { } refusal
                    ? refusal.ToProblem()
                    : await next(context))
            .ProducesProblem(StatusCodes.Status400BadRequest);

    private static Microsoft.Extensions.Configuration.Json.JsonConfigurationSource AgenciesFile()
    {
        var source = new Microsoft.Extensions.Configuration.Json.JsonConfigurationSource
        {
            Path = Path.Combine(AppContext.BaseDirectory, "agencies.json"),
        };
        source.ResolveFileProvider();
        return source;
    }

    private static void LimitSubmissions(RateLimiterOptions options, int perMinute)
    {
        options.AddPolicy(SubmissionLimit, http => http.User.Identity?.IsAuthenticated == true
            ? RateLimitPartition.GetNoLimiter("account")
            : RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1) }));
        options.OnRejected = async (context, _) => await RequestProblems.TooManyRequests.ToProblem().ExecuteAsync(context.HttpContext);
    }
}

/// <summary>How HRSS writes JSON everywhere: web names, Chinese as it is, enumerations and dates as text, unknown fields refused.</summary>
public static class Json
{
    /// <summary>The shared options, read-only.</summary>
    public static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>Applies the rules to other options.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
        options.AllowOutOfOrderMetadataProperties = true;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }

    /// <summary>The same, but unknown fields are passed over: for reading what a newer version of another service sends.</summary>
    public static readonly JsonSerializerOptions Lenient = CreateOptions(JsonUnmappedMemberHandling.Skip);

    private static JsonSerializerOptions CreateOptions(JsonUnmappedMemberHandling unknown = JsonUnmappedMemberHandling.Disallow)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Configure(options);
        options.UnmappedMemberHandling = unknown;
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}

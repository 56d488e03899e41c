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
using Microsoft.Extensions.Logging;
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
        // Requests and SQL are traced; as log lines they would only repeat that, and statements hold what citizens wrote.
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning).AddFilter("Npgsql", LogLevel.Warning).AddFilter("System.Net.Http", LogLevel.Warning)
            .AddFilter("Marten", LogLevel.Warning).AddFilter("Polly", LogLevel.Warning);
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
        builder.Services.AddOpenApi(o => o.AddOperationTransformer<CommandHeaders>().AddSchemaTransformer<LimitsInSchemas>());
        builder.Services.AddSingleton<LimitsInSchemas>();
        builder.Services.Configure<JsonOptions>(o => Json.Configure(o.SerializerOptions));
        builder.Services.Configure<RouteHandlerOptions>(o => o.ThrowOnBadRequest = true);
        builder.Services.Configure<KestrelServerOptions>(o =>
        {
            o.AddServerHeader = false;
            // More than a command may have: a body that is only somewhat too large is read to its end, since a caller whose connection is closed
            // while sending does not see why.
            o.Limits.MaxRequestBodySize = 8 * RequestProblems.LargestBody;
        });
        builder.Services.AddRateLimiter(o => LimitSubmissions(o, builder.Configuration.GetValue("Submissions:PerMinute", 60)));
        return builder;
    }

    /// <summary>Runs the shared middleware and maps health (<c>/health</c>, <c>/alive</c>), <c>/openapi/v1.json</c> and its reference page <c>/scalar</c>.</summary>
    public static WebApplication MapServiceDefaults(this WebApplication app)
    {
        app.UseTrustedProxies();
        app.UseExceptionHandler();
        app.UseStatusCodePages(context => context.HttpContext.Response.StatusCode switch
        {
            StatusCodes.Status404NotFound => context.HttpContext.RefuseAsync(RequestProblems.NoSuchAddress),
            StatusCodes.Status405MethodNotAllowed => context.HttpContext.RefuseAsync(RequestProblems.MethodNotAllowed),
            StatusCodes.Status415UnsupportedMediaType => context.HttpContext.RefuseAsync(RequestProblems.NotJson),
            _ => Task.CompletedTask,
        });
        app.UseAuthentication();
        app.UseMiddleware<AgencyOfRequest>();
        app.UseAuthorization();
        app.UseRateLimiter();
        app.MapHealthChecks("/health").RequireAuthorization(Policies.Public);
        app.MapHealthChecks("/alive", new HealthCheckOptions { Predicate = c => c.Tags.Contains("live") }).RequireAuthorization(Policies.Public);
        app.MapOpenApi().RequireAuthorization(Policies.Public);
        // In a group, so that the page's own scripts and icon are guarded as well.
        app.MapGroup("").RequireAuthorization(Policies.Public).MapScalarApiReference();
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
        options.OnRejected = async (context, _) => await context.HttpContext.RefuseAsync(RequestProblems.TooManyRequests);
    }
}

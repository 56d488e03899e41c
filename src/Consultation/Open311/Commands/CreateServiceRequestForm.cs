using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Marten;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.OpenApi;

namespace Hrss.Consultation.Open311.Commands;

/// <summary>表单的往来: from the standard's form to a registration, and its answer.</summary>
internal static class CreateServiceRequestForm
{
    /// <summary>What the form asks for, without what says who asks and whom.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Fields(IFormCollection form) => form
        .Where(field => field.Key is not (Open311Parameters.Key or Open311Parameters.Jurisdiction))
        .SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")));

    /// <summary>来源系统 for which the caller speaks in the agency that is asked; a key speaks for its own alone, where that is registered there too: its replies would find nobody.</summary>
    public static async Task<(string? System, Refusal? Refusal)> SystemAsync(
        Command<CreateServiceRequest> command, IQuerySession session, CancellationToken cancellation)
    {
        var named = command.Body.SourceSystem;
        var known = await SystemsOfCaller.RegisteredAsync(command.Caller.Id, command.CallerMay(Policies.HandleConsultations), session, cancellation);
        if (command.Http.User.FindFirstValue(ApiKeySignIn.SystemClaim) is { } ofKey)
            return named is not null && named != ofKey ? (null, ConsultationRefusals.OtherSystem)
                : known.Contains(ofKey) ? (ofKey, null)
                : (null, Open311Refusals.SystemElsewhere);
        return named is null
            ? known.Count switch
            {
                0 => (null, ConsultationRefusals.OtherSystem),
                1 => (known[0], null),
                _ => (null, Open311Refusals.SystemMissing),
            }
            : known.Contains(named) ? (named, null) : (null, ConsultationRefusals.OtherSystem);
    }

    /// <summary>Registers it: under the source's own number once, else once under an Idempotency-Key.</summary>
    public static async Task<(MatterVersion? Version, bool IsRepeat, Refusal? Refusal)> RegisterAsync(
        Command<CreateServiceRequest> command, string system, NumberSeries series, Func<string, ConsultationReceived> received, MatterRegistry registry,
        MatterBatches batches, CancellationToken cancellation)
    {
        if (command.Body.ExternalNumber is { } external)
        {
            var said = Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(command.Body with { SourceSystem = null }, Json.Stored)));
            var matter = new NewMatter(series, number => [received(number)], new ExternalNumber(system, external), said);
            var registered = (await batches.RegisterAsync(command.Caller, [matter], cancellation))[0];
            return registered is { IsRepeat: true, IsSame: false }
                ? (null, true, ConsultationRefusals.OtherContent)
                : (registered.Registered, registered.IsRepeat, null);
        }

        var answer = await registry.RegisterAsync(command, series, number => [received(number)], id => $"/api/v1/consultations/{id}", cancellation);
        return answer.Result is Created<MatterVersion> { Value: { } version }
            ? (version, command.Http.Response.Headers.ContainsKey("Idempotency-Replayed"), null)
            : (null, true, RequestProblems.KeyReused);
    }

    /// <summary>The answer: the number at once.</summary>
    public static Open311Document Answer(string number, DateOnly? due) => new(
        "service_requests",
        new JsonArray(new JsonObject
        {
            ["service_request_id"] = number,
            ["service_notice"] = due is { } day ? $"将于 {day:yyyy-MM-dd} 前答复。 / To be answered by {day:yyyy-MM-dd}." : null,
            ["account_id"] = null,
        }),
        StatusCodes.Status201Created);

    /// <summary>Says in OpenAPI what the form is.</summary>
    public static RouteHandlerBuilder DescribesForm<T>(this RouteHandlerBuilder endpoint) where T : class =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var text = new OpenApiSchema { Type = JsonSchemaType.String };
            var fields = typeof(T).GetProperties()
                .Select(p => p.GetCustomAttributes(typeof(JsonPropertyNameAttribute), false).Cast<JsonPropertyNameAttribute>().Single().Name)
                .Concat([Open311Parameters.Key, Open311Parameters.Jurisdiction])
                .ToDictionary(name => name, IOpenApiSchema (_) => text);
            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["application/x-www-form-urlencoded"] = new OpenApiMediaType
                    {
                        Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = fields, Required = new HashSet<string> { "service_code", "description" } },
                    },
                },
            };
            return Task.CompletedTask;
        });
}

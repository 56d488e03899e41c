using System.Text.Json.Nodes;
using Hrss.ServiceDefaults;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Open311.Queries;

/// <summary>GET Service Definition: what a request of a class may say besides the standard's own fields, for anybody.</summary>
internal static class ServiceDefinition
{
    internal static void Map(RouteGroupBuilder door) => door
        .MapGet("/services/{code}" + Open311Api.Format, Handle)
        .RequireAuthorization(Policies.Public)
        .WithSummary("服务定义 / Service definition");

    private static Results<Open311Document, Open311Errors> Handle(string code) => Open311Service.Find(code) is null
        ? new Open311Errors(Open311Refusals.NoSuchService)
        : new Open311Document("service_definition", new JsonObject
        {
            ["service_code"] = code,
            ["attributes"] = new JsonArray([.. Open311Attribute.All.Select((attribute, index) => attribute.Defined(index + 1))]),
        });
}

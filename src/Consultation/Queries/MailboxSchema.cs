using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Hrss.Consultation.Commands;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hrss.Consultation.Queries;

/// <summary>转办内容的 JSON Schema: what a forwarding system checks its items against before it sends them: their fields, and the limits that the rules set to them.</summary>
internal static class MailboxSchema
{
    internal static void Map(RouteGroupBuilder mailbox)
    {
        mailbox.MapGet("/items/schema", (LimitsInSchemas limits) => Answer(Of(typeof(ForwardItem), "/api/v1/mailbox/items/schema", limits)))
            .RequireAuthorization(Policies.Public).WithSummary("单件的 JSON Schema / JSON Schema of an item");
        mailbox.MapGet("/batches/schema", (LimitsInSchemas limits) => Answer(Of(typeof(MailboxBatch), "/api/v1/mailbox/batches/schema", limits)))
            .RequireAuthorization(Policies.Public).WithSummary("批量的 JSON Schema / JSON Schema of a batch");
    }

    private static ContentHttpResult Answer(JsonNode schema) => TypedResults.Text(schema.ToJsonString(), "application/schema+json");

    private static JsonObject Of(Type type, string address, LimitsInSchemas limits)
    {
        var schema = Json.Options.GetJsonSchemaAsNode(type, limits.ForExport()).AsObject();
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.Insert(1, "$id", address);
        return schema;
    }
}

using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization.Metadata;
using FluentValidation;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>接口说明写明限制: puts what the rules ask of each field into the schemas that are published, in OpenAPI and as JSON Schema.</summary>
public sealed class LimitsInSchemas(IServiceProvider services) : IOpenApiSchemaTransformer
{
    /// <inheritdoc/>
    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        Find(context.JsonPropertyInfo)?.WriteTo(schema);
        return Task.CompletedTask;
    }

    /// <summary>The same for a schema that a service publishes by itself.</summary>
    public JsonSchemaExporterOptions ForExport() => new()
    {
        TreatNullObliviousAsNonNullable = true,
        TransformSchemaNode = (context, node) =>
        {
            if (node is JsonObject schema)
                Find(context.PropertyInfo)?.WriteTo(schema);
            return node;
        },
    };

    private FieldLimits? Find(JsonPropertyInfo? field) =>
        field?.AttributeProvider is MemberInfo { DeclaringType: { } type } member && services.GetService(typeof(IValidator<>).MakeGenericType(type)) is IValidator rules
            ? FieldLimits.Of(rules, member.Name)
            : null;
}

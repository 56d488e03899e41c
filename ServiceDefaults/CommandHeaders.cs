using Hrss.ServiceDefaults.Requests;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Hrss.ServiceDefaults;

/// <summary>Documents the headers that every command understands.</summary>
internal sealed class CommandHeaders : IOpenApiOperationTransformer
{
    public Task TransformAsync(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellationToken)
    {
        operation.Parameters ??= [];
        operation.Parameters.Add(Header(AgencyOfRequest.Header, "机构代码: the agency asked for, where the caller may act for several."));
        var isCommand = context.Description.ActionDescriptor.EndpointMetadata.OfType<Microsoft.AspNetCore.Http.Metadata.IAcceptsMetadata>().Any();
        if (isCommand)
        {
            operation.Parameters.Add(Header("Idempotency-Key", "幂等键: a repeat with the same key and body gives the first answer again and changes nothing."));
            if (context.Description.RelativePath?.Contains('{') == true)
                operation.Parameters.Add(Header("If-Match", "The ETag of the version the caller saw; required for every act on an existing matter."));
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter Header(string name, string description) => new()
    {
        Name = name,
        In = ParameterLocation.Header,
        Description = description,
        Schema = new OpenApiSchema { Type = JsonSchemaType.String },
    };
}

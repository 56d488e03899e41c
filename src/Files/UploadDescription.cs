using System.Collections;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.OpenApi;

namespace Hrss.Files;

/// <summary>Says in OpenAPI what an upload is: its file and its fields.</summary>
public static class UploadDescription
{
    /// <summary>Describes the form of an endpoint that takes an <see cref="Upload{T}"/>.</summary>
    public static RouteHandlerBuilder DescribesUpload<T>(this RouteHandlerBuilder endpoint) where T : class =>
        endpoint.AddOpenApiOperationTransformer((operation, _, _) =>
        {
            var fields = new Dictionary<string, IOpenApiSchema>
            {
                ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "文件 / The file, with its name." },
            };
            foreach (var property in typeof(T).GetProperties())
            {
                var text = new OpenApiSchema { Type = JsonSchemaType.String };
                fields[JsonNamingPolicy.CamelCase.ConvertName(property.Name)] =
                    property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))
                        ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = text, Description = "可重复 / May be repeated." }
                        : text;
            }

            operation.RequestBody = new OpenApiRequestBody
            {
                Required = true,
                Content = new Dictionary<string, OpenApiMediaType>
                {
                    ["multipart/form-data"] = new OpenApiMediaType
                    {
                        Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Properties = fields, Required = new HashSet<string> { "file" } },
                    },
                },
            };
            return Task.CompletedTask;
        });
}

using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Hrss.Consultation.Tests.OverHttp;

/// <summary>Checks JSON against a JSON Schema by the keywords that our schemas have; one that it does not know is an error, so that nothing is passed over.</summary>
internal sealed class SchemaKeywords(JsonObject root)
{
    /// <summary>Where a value breaks the schema, and by which keyword.</summary>
    public IReadOnlyList<string> Broken(JsonNode? value) => [.. Broken(root, value, "$")];

    private IEnumerable<string> Broken(JsonObject schema, JsonNode? value, string at) =>
        schema.SelectMany(keyword => Broken(schema, keyword.Key, keyword.Value!, value, at));

    private IEnumerable<string> Broken(JsonObject schema, string keyword, JsonNode said, JsonNode? value, string at)
    {
        var (many, of, text) = (value as JsonArray, value as JsonObject, value?.GetValueKind() == JsonValueKind.String ? (string)value! : null);
        var number = value?.GetValueKind() == JsonValueKind.Number ? long.Parse(value.ToJsonString(), null) : (long?)null;
        return keyword switch
        {
            "$schema" or "$id" or "format" or "default" => [],
            "$ref" => Broken(Find((string)said!), value, at),
            "allOf" => said.AsArray().SelectMany(part => Broken(part!.AsObject(), value, at)),
            "properties" => said.AsObject().Where(p => of?.ContainsKey(p.Key) == true).SelectMany(p => Broken(p.Value!.AsObject(), of![p.Key], $"{at}.{p.Key}")),
            "items" => (many ?? []).SelectMany((item, i) => Broken(said.AsObject(), item, $"{at}[{i}]")),
            "type" => Fault((said as JsonArray)?.All(type => !IsOf((string)type!, value)) ?? !IsOf((string)said!, value)),
            "enum" => Fault(!said.AsArray().Any(word => JsonNode.DeepEquals(word, value))),
            "required" => Fault(of is not null && said.AsArray().Any(name => !of.ContainsKey((string)name!))),
            "additionalProperties" => Fault(of?.Any(p => schema["properties"]?[p.Key] is null) == true),
            "minItems" => Fault(many?.Count < (int)said),
            "maxItems" => Fault(many?.Count > (int)said),
            "minLength" => Fault(text?.EnumerateRunes().Count() < (int)said),
            "maxLength" => Fault(text?.EnumerateRunes().Count() > (int)said),
            "pattern" => Fault(text is not null && !Regex.IsMatch(text, (string)said!)),
            "minimum" => Fault(number < (long)said),
            "maximum" => Fault(number > (long)said),
            _ => throw new NotSupportedException(keyword),
        };

        IEnumerable<string> Fault(bool broken) => broken ? [$"{at} {keyword}"] : [];
    }

    private JsonObject Find(string reference) =>
        reference[1..].Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JsonNode)root, (node, part) => node is JsonArray all ? all[int.Parse(part, null)]! : node[part]!).AsObject();

    private static bool IsOf(string type, JsonNode? value) => (type, value?.GetValueKind() ?? JsonValueKind.Null) switch
    {
        ("null", JsonValueKind.Null) or ("object", JsonValueKind.Object) or ("array", JsonValueKind.Array) or ("string", JsonValueKind.String)
            or ("integer" or "number", JsonValueKind.Number) or ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
        _ => false,
    };
}

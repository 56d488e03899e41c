using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;

namespace Hrss.ServiceDefaults.Problems;

/// <summary>Tells why a JSON body could not be read as a command, without looking at the reader's own (English, changing) messages.</summary>
internal static class JsonFaults
{
    public static Refusal Explain(ReadOnlyMemory<byte> body, Type type, JsonException fault)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body);
        }
        catch (JsonException)
        {
            return RequestProblems.MalformedJson;
        }

        using (document)
        {
            var field = fault.Path?.TrimStart('$', '.') is { Length: > 0 } path ? path : "$";
            return IsReadable(body, type, DuplicatesAllowed)
                ? Field("request.duplicate-field", field, "同一字段出现两次。", "The same field is given twice.")
                : IsReadable(body, type, UnknownFieldsAllowed)
                    ? Field("request.unknown-field", field, "没有此字段。", "There is no such field.")
                    : LooksLikeDate(Find(document.RootElement, field))
                        ? Field("request.impossible-date", field, "没有这一天，日期须为实际存在的 年-月-日。", "There is no such day; a date is an existing year-month-day.")
                        : Field("request.wrong-type", field, "缺少必填字段，或字段的类型、取值不对。", "A required field is missing, or the type or value of a field is wrong.");
        }
    }

    private static Refusal Field(string code, string field, string chinese, string english) =>
        new(code, $"{field}:{chinese}", $"{field}: {english}", StatusCodes.Status400BadRequest)
        {
            Errors = [new FieldError(field, code, chinese, english)],
        };

    private static readonly JsonSerializerOptions DuplicatesAllowed = new(Json.Options) { AllowDuplicateProperties = true };

    private static readonly JsonSerializerOptions UnknownFieldsAllowed = new(Json.Options) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip };

    private static bool IsReadable(ReadOnlyMemory<byte> body, Type type, JsonSerializerOptions options)
    {
        try
        {
            JsonSerializer.Deserialize(body.Span, type, options);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static JsonElement? Find(JsonElement element, string path)
    {
        try
        {
            foreach (var step in path.Split('.', '[', ']').Where(s => s.Length > 0))
            {
                if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(step, out var member))
                    element = member;
                else if (element.ValueKind == JsonValueKind.Array && int.TryParse(step, out var index) && index < element.GetArrayLength())
                    element = element[index];
                else
                    return null;
            }

            return element;
        }
        catch (InvalidOperationException)
        {
            // The name of a field beside it is half a surrogate pair, written as an escape.
            return null;
        }
    }

    // Looks at the letters as they were sent: half a surrogate pair, written as an escape, cannot be read as text.
    private static bool LooksLikeDate(JsonElement? value) =>
        value is { ValueKind: JsonValueKind.String } text
        && text.GetRawText() is { Length: >= 10 and <= 12 } date
        && date.Count(c => c == '-') == 2
        && date[1..^1].All(c => c == '-' || char.IsAsciiDigit(c));
}

using System.Collections;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>表单项: reads a command from the fields of a form as strictly as from JSON; a form holds only text, so each field is read as JSON text.</summary>
public static class FieldsOfForm
{
    /// <summary>The command that the fields say; where they do not, it is <see cref="Command{T}.Unreadable"/>.</summary>
    /// <typeparam name="T">The command's record: texts, dates, words and lists of these.</typeparam>
    /// <param name="http">The request, for its headers.</param>
    /// <param name="fields">Names and values in the order of the form; an empty value of an optional field means that it was left out.</param>
    /// <param name="besides">What belongs to the request besides its fields, for example the hash of a file: another one makes it another request.</param>
    public static Command<T> ReadCommand<T>(HttpContext http, IEnumerable<KeyValuePair<string, string>> fields, ReadOnlySpan<byte> besides) where T : class
    {
        var body = new JsonObject();
        foreach (var values in fields.GroupBy(field => field.Key, field => field.Value))
        {
            var given = values.Where(value => value.Length > 0).ToList();
            if (IsList(typeof(T), values.Key))
                body[values.Key] = new JsonArray([.. given.Select(value => (JsonNode)value)]);
            else if (given.Count > 1)
                return Command<T>.Unread(http, RequestProblems.RepeatedField(values.Key));
            else if (given.Count == 1)
                body[values.Key] = given[0];
        }

        return Command<T>.Of(http, JsonSerializer.SerializeToUtf8Bytes(body, Json.Options), besides);
    }

    /// <summary>A command that could not be read.</summary>
    public static Command<T> Unreadable<T>(HttpContext http, Refusal refusal) where T : class => Command<T>.Unread(http, refusal);

    private static bool IsList(Type type, string field) =>
        Array.Find(type.GetProperties(), p => JsonNamingPolicy.CamelCase.ConvertName(p.Name) == field)?.PropertyType is { } property
        && property != typeof(string) && property.IsAssignableTo(typeof(IEnumerable));
}

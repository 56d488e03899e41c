using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;

namespace Hrss.ServiceDefaults;

/// <summary>How HRSS writes and reads JSON: web names, Chinese as it is, enumerations and dates as text.</summary>
public static class Json
{
    /// <summary>For requests: a field that is unknown, missing, given twice or of the wrong type is an error.</summary>
    public static readonly JsonSerializerOptions Options = Create(Configure);

    /// <summary>For what is stored, and for what other services say: written by an older version, or by a newer one that says more.</summary>
    public static readonly JsonSerializerOptions Stored = Create(ConfigureStored);

    /// <summary>The word for a choice in JSON and in addresses: <c>InPerson</c> is <c>in-person</c>.</summary>
    public static string WordOf<T>(T choice) where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(choice.ToString());

    /// <summary>The word for a choice, or null for none.</summary>
    public static string? WordOf<T>(T? choice) where T : struct, Enum => choice is { } made ? WordOf(made) : null;

    /// <summary>The choice that a word in an address stands for, or null.</summary>
    public static T? ChoiceOf<T>(string? word) where T : struct, Enum =>
        Enum.GetValues<T>().Cast<T?>().FirstOrDefault(choice => WordOf(choice!.Value) == word);

    /// <summary>Applies the rules for requests.</summary>
    public static void Configure(JsonSerializerOptions options)
    {
        ConfigureStored(options);
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow;
        options.AllowDuplicateProperties = false;
        options.RespectNullableAnnotations = true;
        options.RespectRequiredConstructorParameters = true;
    }

    /// <summary>Applies the rules for what is stored or comes from other services.</summary>
    public static void ConfigureStored(JsonSerializerOptions options)
    {
        options.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        options.PropertyNameCaseInsensitive = false;
        options.NumberHandling = JsonNumberHandling.Strict;
        options.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
        options.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        options.UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip;
        options.AllowOutOfOrderMetadataProperties = true;
        options.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false));
    }

    private static JsonSerializerOptions Create(Action<JsonSerializerOptions> configure)
    {
        var options = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        configure(options);
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }
}

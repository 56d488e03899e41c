using System.Net;
using System.Text.Json;
using System.Xml.Linq;

namespace Hrss.Consultation.Tests.OverHttp.Open311;

/// <summary>What a client of the standard does and reads.</summary>
internal static class Open311Answers
{
    public const string Root = "/open311/v2";

    /// <summary>Posts the form of a request.</summary>
    public static Task<HttpResponseMessage> FormAsync(this HttpClient client, string format, string? idempotencyKey, params (string Name, string Value)[] fields)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, $"{Root}/requests.{format}")
        {
            Content = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))),
        };
        if (idempotencyKey is not null)
            request.Headers.Add("Idempotency-Key", idempotencyKey);
        return client.SendAsync(request);
    }

    /// <summary>Reads XML as the standard has it: its media type, its declaration, no namespace.</summary>
    public static async Task<XElement> XmlAsync(this HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/xml; charset=utf-8");
        var text = await response.Content.ReadAsStringAsync();
        text.ShouldStartWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>");
        var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
        root.DescendantsAndSelf().ShouldAllBe(e => e.Name.NamespaceName == "" && !e.HasAttributes);
        return root;
    }

    /// <summary>Reads JSON of the media type that the standard has.</summary>
    public static async Task<JsonElement> SparkAsync(this HttpResponseMessage response)
    {
        response.Content.Headers.ContentType!.ToString().ShouldBe("application/json; charset=utf-8");
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    /// <summary>The XML and the JSON at an address say the same.</summary>
    public static async Task<(XElement Xml, JsonElement Json)> BothAsync(this HttpClient client, string address, string query = "")
    {
        var (xml, json) = (await client.GetAsync($"{Root}/{address}.xml{query}"), await client.GetAsync($"{Root}/{address}.json{query}"));
        (xml.StatusCode, json.StatusCode).ShouldBe((HttpStatusCode.OK, HttpStatusCode.OK), await xml.Content.ReadAsStringAsync());
        var (root, spark) = (await xml.XmlAsync(), await json.SparkAsync());
        ShouldSayTheSame(root, spark);
        return (root, spark);
    }

    /// <summary>The errors of an answer: status, code and description of each.</summary>
    public static async Task<List<(int Code, string Description)>> ErrorsAsync(this HttpResponseMessage response)
    {
        List<(int, string)> errors;
        if (response.Content.Headers.ContentType!.MediaType == "text/xml")
        {
            var root = await response.XmlAsync();
            root.Name.LocalName.ShouldBe("errors");
            errors = [.. root.Elements("error").Select(e => (int.Parse(e.Element("code")!.Value, null), e.Element("description")!.Value))];
        }
        else
        {
            errors = [.. (await response.SparkAsync()).EnumerateArray().Select(e => (e.GetProperty("code").GetInt32(), e.GetProperty("description").GetString()!))];
        }

        errors.ShouldNotBeEmpty();
        errors.ShouldAllBe(e => e.Item1 == (int)response.StatusCode);
        // Both languages, and the stable code at the end.
        errors.ShouldAllBe(e => e.Item2.Contains(" / ", StringComparison.Ordinal) && e.Item2.Any(c => c > 0x4E00) && e.Item2.EndsWith(']'));
        return errors;
    }

    /// <summary>A request was refused in the words of the standard.</summary>
    public static async Task RefusedInItsWordsAsync(this Task<HttpResponseMessage> sending, int status, string code)
    {
        var response = await sending;
        ((int)response.StatusCode).ShouldBe(status, await response.Content.ReadAsStringAsync());
        (await response.ErrorsAsync()).Select(e => e.Description).ShouldContain(d => d.EndsWith($"[{code}]", StringComparison.Ordinal));
    }

    private static void ShouldSayTheSame(XElement xml, JsonElement json)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Array:
                var all = xml.Elements().ToList();
                all.Select(e => e.Name.LocalName).Distinct().Count().ShouldBeLessThanOrEqualTo(1);
                all.Count.ShouldBe(json.GetArrayLength());
                foreach (var (one, other) in all.Zip(json.EnumerateArray()))
                    ShouldSayTheSame(one, other);
                break;
            case JsonValueKind.Object:
                xml.Elements().Select(e => e.Name.LocalName).ShouldBe(json.EnumerateObject().Select(p => p.Name));
                foreach (var property in json.EnumerateObject())
                    ShouldSayTheSame(xml.Element(property.Name)!, property.Value);
                break;
            default:
                xml.Value.ShouldBe(json.ValueKind == JsonValueKind.Null ? "" : json.ToString() is var text && json.ValueKind is JsonValueKind.True or JsonValueKind.False ? text.ToLowerInvariant() : json.ToString());
                break;
        }
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using Hrss.ServiceDefaults;

namespace Hrss.Consultation.Open311;

/// <summary>
/// 一份 GeoReport 文档: written as JSON or, under its root, as XML, by the ending of the address; one is the other's image by the Spark convention
/// (http://wiki.open311.org/JSON_and_XML_Conversion): a list is an element whose children have the name of one.
/// </summary>
/// <param name="root">The name of the root in XML.</param>
/// <param name="content">What it says.</param>
/// <param name="status">The HTTP status.</param>
internal sealed class Open311Document(string root, JsonNode content, int status = StatusCodes.Status200OK) : IResult
{
    // The names of one of each list.
    private static readonly Dictionary<string, string> One = new()
    {
        ["services"] = "service",
        ["attributes"] = "attribute",
        ["values"] = "value",
        ["service_requests"] = "request",
        ["errors"] = "error",
        ["endpoints"] = "endpoint",
        ["formats"] = "format",
    };

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.Entitize };

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var json = httpContext.Request.Path.Value?.EndsWith(".json", StringComparison.Ordinal) == true;
        var written = json ? Encoding.UTF8.GetBytes(content.ToJsonString(Json.Options)) : Xml();
        var response = httpContext.Response;
        response.StatusCode = status;
        response.ContentType = json ? "application/json; charset=utf-8" : "text/xml; charset=utf-8";
        response.ContentLength = written.Length;
        response.Headers.XContentTypeOptions = "nosniff";
        await response.Body.WriteAsync(written, httpContext.RequestAborted);
    }

    private byte[] Xml()
    {
        using var written = new MemoryStream();
        using (var xml = XmlWriter.Create(written, Settings))
            Write(xml, root, content);
        return written.ToArray();
    }

    private static void Write(XmlWriter xml, string name, JsonNode? value)
    {
        xml.WriteStartElement(name);
        switch (value)
        {
            case JsonArray list:
                foreach (var one in list)
                    Write(xml, One[name], one);
                break;
            case JsonObject fields:
                foreach (var (field, inner) in fields)
                    Write(xml, field, inner);
                break;
            case JsonValue text:
                xml.WriteString(Writable(text.GetValueKind() == JsonValueKind.String ? text.GetValue<string>() : text.ToJsonString()));
                break;
        }

        xml.WriteEndElement();
    }

    // XML 1.0 cannot hold control characters, in whatever way they are written; in JSON they stand as they are.
    private static string Writable(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is '\t' or '\n' or '\r' or (>= 0x20 and <= 0xFFFD) or >= 0x10000 ? rune : Rune.ReplacementChar));
}

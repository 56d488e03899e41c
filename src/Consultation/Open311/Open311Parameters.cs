using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;
using Microsoft.Net.Http.Headers;

namespace Hrss.Consultation.Open311;

/// <summary>请求的参数: those of the address and of the form, in which GeoReport sends everything.</summary>
internal static class Open311Parameters
{
    public const string Key = "api_key";

    public const string Jurisdiction = "jurisdiction_id";

    private static readonly object Item = new();

    /// <summary>接口密钥; null where none is sent. By its form where there is one: an address is written into logs on its way.</summary>
    public static ValueTask<string?> KeyAsync(HttpContext http) => OneAsync(http, Key);

    /// <summary>A parameter of the form or of the address; null where it is missing or empty, which is the same (GeoReport v2, Optional Arguments).</summary>
    public static async ValueTask<string?> OneAsync(HttpContext http, string name)
    {
        var sent = (await FormAsync(http)).Form?[name].FirstOrDefault() ?? http.Request.Query[name].FirstOrDefault();
        return string.IsNullOrEmpty(sent) ? null : sent;
    }

    /// <summary>The form of a request; why it cannot be read; neither where the request has none to have.</summary>
    public static async ValueTask<(IFormCollection? Form, Refusal? Fault)> FormAsync(HttpContext http)
    {
        if (http.Items[Item] is ValueTuple<IFormCollection?, Refusal?> read)
            return read;
        read = HttpMethods.IsPost(http.Request.Method) ? await ReadAsync(http.Request) : default;
        http.Items[Item] = read;
        return read;
    }

    private static async Task<(IFormCollection? Form, Refusal? Fault)> ReadAsync(HttpRequest request)
    {
        if (!MediaTypeHeaderValue.TryParse(request.ContentType, out var type) || type.MediaType != "application/x-www-form-urlencoded"
            || (type.Charset.Length > 0 && HeaderUtilities.RemoveQuotes(type.Charset) != "utf-8"))
            return (null, Open311Refusals.NotForm);
        if (request.ContentLength > RequestProblems.LargestBody)
            return (null, Open311Refusals.TooLarge);
        try
        {
            return (await request.ReadFormAsync(request.HttpContext.RequestAborted), null);
        }
        catch (InvalidDataException)
        {
            return (null, Open311Refusals.UnreadableForm);
        }
    }
}

/// <summary>机构由 <c>jurisdiction_id</c> 指定: the standard's own word for an agency's code.</summary>
internal sealed class NamedByJurisdiction : IAgencyNaming
{
    public ValueTask<string?> NamedAsync(HttpContext http) => Open311Parameters.OneAsync(http, Open311Parameters.Jurisdiction);
}

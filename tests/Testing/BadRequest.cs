using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Hrss.ServiceDefaults.Requests;
using Xunit;

namespace Hrss.Testing;

/// <summary>A request that must be refused.</summary>
/// <param name="Make">The request, given the sample and the address of a matter that exists.</param>
/// <param name="Status">The right status.</param>
/// <param name="Code">The stable code, given the sample.</param>
internal sealed record BadRequest(Func<CommandSample, string, HttpRequestMessage> Make, HttpStatusCode Status, Func<CommandSample, string> Code)
{
    /// <summary>Everything that can be wrong with a request whatever it asks for, by what is wrong.</summary>
    public static readonly IReadOnlyDictionary<string, BadRequest> All = new Dictionary<string, BadRequest>
    {
        ["JSON that breaks off"] = Text(s => s.Body().ToJsonString()[..^7], HttpStatusCode.BadRequest, "request.malformed-json"),
        ["words instead of JSON"] = Text(_ => "来信一封", HttpStatusCode.BadRequest, "request.malformed-json"),
        ["something after the JSON"] = Text(s => s.Body().ToJsonString() + " x", HttpStatusCode.BadRequest, "request.malformed-json"),
        ["a comment in the JSON"] = Text(s => "/* 来信 */" + s.Body().ToJsonString(), HttpStatusCode.BadRequest, "request.malformed-json"),
        ["no body"] = Text(_ => "", HttpStatusCode.BadRequest, "request.empty"),
        ["null"] = Text(_ => "null", HttpStatusCode.BadRequest, "request.empty"),
        ["a list instead of an object"] = Text(_ => "[]", HttpStatusCode.BadRequest, "request.wrong-type"),
        ["a form instead of JSON"] = new(
            (s, _) => Post(s.Address, new FormUrlEncodedContent([new("subject", "来信")])), HttpStatusCode.UnsupportedMediaType, _ => "request.not-json"),
        ["JSON called text"] = new(
            (s, _) => Post(s.Address, new StringContent(s.Body().ToJsonString(), Encoding.UTF8, "text/plain")), HttpStatusCode.UnsupportedMediaType, _ => "request.not-json"),
        ["JSON called nothing"] = new(
            (s, _) => Post(s.Address, new ByteArrayContent(Encoding.UTF8.GetBytes(s.Body().ToJsonString()))), HttpStatusCode.UnsupportedMediaType, _ => "request.not-json"),
        ["JSON in GB 18030"] = new(
            (s, _) => Post(s.Address, new ByteArrayContent(Encoding.UTF8.GetBytes(s.Body().ToJsonString()))
            {
                Headers = { ContentType = new MediaTypeHeaderValue("application/json", "gb18030") },
            }),
            HttpStatusCode.UnsupportedMediaType, _ => "request.not-json"),
        ["an unknown field that is a number"] = Text(s => s.With("colour", 7), HttpStatusCode.BadRequest, "request.unknown-field"),
        ["an unknown field that is an object"] = Text(s => s.Beginning("\"colour\":{\"of\":[1,\"red\"]}"), HttpStatusCode.BadRequest, "request.unknown-field"),
        ["an unknown field that is null"] = Text(s => s.With("colour", null), HttpStatusCode.BadRequest, "request.unknown-field"),
        ["a known field in capitals"] = Text(s => s.Beginning($"\"{s.Text.ToUpperInvariant()}\":\"另一个\""), HttpStatusCode.BadRequest, "request.unknown-field"),
        ["a number where text belongs"] = Text(s => s.With(s.Text, 7), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["a list where text belongs"] = Text(s => s.With(s.Text, new System.Text.Json.Nodes.JsonArray("来信")), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["a required field missing"] = Text(s => s.Without(s.Text), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["null where text belongs"] = Text(s => s.With(s.Text, null), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["the same field twice"] = Text(s => s.Beginning($"\"{s.Text}\":\"另一个\""), HttpStatusCode.BadRequest, "request.duplicate-field"),
        ["a word that is not one of the choices"] = Text(s => s.With(s.Word, "pigeon"), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["a number instead of a choice"] = Text(s => s.With(s.Word, 0), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["an empty text"] = Text(s => s.With(s.Text, "  "), HttpStatusCode.UnprocessableEntity, "request.invalid"),
        ["a text too long"] = Text(s => s.With(s.Text, new string('长', 6000)), HttpStatusCode.UnprocessableEntity, "request.invalid"),
        ["the character U+0000"] = Text(s => s.With(s.Text, "@").Replace("@", "来\\u0000信", StringComparison.Ordinal), HttpStatusCode.BadRequest, "request.forbidden-character"),
        ["half a character"] = Text(s => s.With(s.Text, "@").Replace("@", "来\\ud83d信", StringComparison.Ordinal), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["half a character in the name of a field"] = Text(s => s.Beginning("\"\\ud83d\":1"), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["the character U+0000 in the name of a field"] = Text(s => s.Beginning("\"\\u0000\":1"), HttpStatusCode.BadRequest, "request.unknown-field"),
        ["bytes that are not UTF-8"] = new(
            (s, _) => Post(s.Address, Bytes([.. Encoding.UTF8.GetBytes(s.With(s.Text, "@")).Select(b => b == (byte)'@' ? (byte)0xB9 : b)])),
            HttpStatusCode.BadRequest, _ => "request.malformed-json"),
        ["nesting a hundred deep"] = Text(
            s => s.Beginning($"\"deep\":{new string('[', 100)}{new string(']', 100)}"), HttpStatusCode.BadRequest, "request.malformed-json"),
        ["a body of 2 MB"] = Text(s => s.With(s.Text, new string('x', 2 * 1024 * 1024)), HttpStatusCode.RequestEntityTooLarge, "request.too-large"),
        ["a body of 2 MB that does not say its length"] = new(
            (s, _) => Chunked(Post(s.Address, Json(s.With(s.Text, new string('x', 2 * 1024 * 1024))))), HttpStatusCode.RequestEntityTooLarge, _ => "request.too-large"),
        ["the 30th of February"] = Text(s => s.With("on", "2011-02-30"), HttpStatusCode.BadRequest, "request.impossible-date"),
        ["a thirteenth month"] = Text(s => s.With("on", "2011-13-01"), HttpStatusCode.BadRequest, "request.impossible-date"),
        ["the 29th of February of a year without one"] = Text(s => s.With("on", "2011-02-29"), HttpStatusCode.BadRequest, "request.impossible-date"),
        ["a time of day with the date"] = Text(s => s.With("on", "2011-03-01T09:30:00+08:00"), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["a number for a date"] = Text(s => s.With("on", 20110301), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["words for a date"] = Text(s => s.With("on", "去年三月"), HttpStatusCode.BadRequest, "request.wrong-type"),
        ["the first day of all"] = new((s, _) => Post(s.Address, Json(s.With("on", "0001-01-01"))), HttpStatusCode.UnprocessableEntity, s => s.TooEarly),
        ["the last day of all"] = Text(s => s.With("on", "9999-12-31"), HttpStatusCode.UnprocessableEntity, "date.in-future"),
        ["a day to come"] = Text(
            s => s.With("on", DateTime.UtcNow.AddDays(3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), HttpStatusCode.UnprocessableEntity, "date.in-future"),
        ["an agency that there is not"] = new(
            (s, _) => Having(Post(s.Address, Json(s.Body().ToJsonString())), AgencyOfRequest.Header, "999999"), HttpStatusCode.BadRequest, _ => "agency.unknown"),
        ["a key of 201 characters"] = new(
            (s, _) => Having(Post(s.Address, Json(s.Body().ToJsonString())), "Idempotency-Key", new string('k', 201)),
            HttpStatusCode.BadRequest, _ => "idempotency.malformed-key"),
        ["an empty key"] = new(
            (s, _) => Having(Post(s.Address, Json(s.Body().ToJsonString())), "Idempotency-Key", ""), HttpStatusCode.BadRequest, _ => "idempotency.malformed-key"),
        ["two keys"] = new(
            (s, _) => Having(Having(Post(s.Address, Json(s.Body().ToJsonString())), "Idempotency-Key", "a"), "Idempotency-Key", "b"),
            HttpStatusCode.BadRequest, _ => "idempotency.malformed-key"),
        ["a key with a blank in it"] = new(
            (s, _) => Having(Post(s.Address, Json(s.Body().ToJsonString())), "Idempotency-Key", "a key"), HttpStatusCode.BadRequest, _ => "idempotency.malformed-key"),
        ["an unknown id"] = new(
            (s, _) => Having(Post($"{s.Address}/{Guid.CreateVersion7()}/{s.Act}", Act(s)), "If-Match", "\"1\""), HttpStatusCode.NotFound, s => s.NotFound),
        ["an id that is none"] = new(
            (s, _) => Having(Post($"{s.Address}/XF-2011-000001/{s.Act}", Act(s)), "If-Match", "\"1\""), HttpStatusCode.NotFound, _ => "request.no-such-address"),
        ["no version"] = new((s, matter) => Post($"{matter}/{s.Act}", Act(s)), HttpStatusCode.PreconditionRequired, _ => "version.required"),
        ["a version that is not the matter's"] = Tagged("\"7\"", HttpStatusCode.PreconditionFailed, "version.stale"),
        ["a version without quotes"] = Tagged("1", HttpStatusCode.BadRequest, "version.malformed"),
        ["any version"] = Tagged("*", HttpStatusCode.BadRequest, "version.malformed"),
        ["a weak version"] = Tagged("W/\"1\"", HttpStatusCode.BadRequest, "version.malformed"),
        ["two versions"] = Tagged("\"1\", \"2\"", HttpStatusCode.BadRequest, "version.malformed"),
        ["version 0"] = Tagged("\"0\"", HttpStatusCode.BadRequest, "version.malformed"),
        ["a version with a sign"] = Tagged("\"+1\"", HttpStatusCode.BadRequest, "version.malformed"),
        ["a version with a blank"] = Tagged("\" 1\"", HttpStatusCode.BadRequest, "version.malformed"),
        ["a version beyond all numbers"] = Tagged("\"99999999999999999999\"", HttpStatusCode.BadRequest, "version.malformed"),
        ["the largest of all versions"] = Tagged("\"9223372036854775807\"", HttpStatusCode.PreconditionFailed, "version.stale"),
        ["a version that is no number"] = Tagged("\"eins\"", HttpStatusCode.BadRequest, "version.malformed"),
        ["an act on an unknown id without a version"] = new(
            (s, _) => Post($"{s.Address}/{Guid.CreateVersion7()}/{s.Act}", Act(s)), HttpStatusCode.PreconditionRequired, _ => "version.required"),
        ["an act that there is not"] = new(
            (s, matter) => Having(Post($"{matter}/burning", Act(s)), "If-Match", "\"1\""), HttpStatusCode.NotFound, _ => "request.no-such-address"),
        ["an act with a body of 2 MB"] = new(
            (s, matter) => Having(Post($"{matter}/{s.Act}", Json($"{{\"on\":\"{new string('x', 2 * 1024 * 1024)}\"}}")), "If-Match", "\"1\""),
            HttpStatusCode.RequestEntityTooLarge, _ => "request.too-large"),
        ["an act on the 31st of April"] = new(
            (s, matter) => Having(Post($"{matter}/{s.Act}", Json(WithDate(s.ActBody, "2011-04-31"))), "If-Match", "\"1\""),
            HttpStatusCode.BadRequest, _ => "request.impossible-date"),
        ["an act with an unknown field"] = new(
            (s, matter) => Having(Post($"{matter}/{s.Act}", Json(WithDate(s.ActBody, "2011-03-04").Replace("{", "{\"colour\":\"red\",", StringComparison.Ordinal))), "If-Match", "\"1\""),
            HttpStatusCode.BadRequest, _ => "request.unknown-field"),
        ["an act with a malformed body"] = new(
            (s, matter) => Having(Post($"{matter}/{s.Act}", Json("{\"on\":")), "If-Match", "\"1\""), HttpStatusCode.BadRequest, _ => "request.malformed-json"),
        ["an act dated before the registration"] = new(
            (s, matter) => Having(Post($"{matter}/{s.Act}", Json(WithDate(s.ActBody, "2010-12-31"))), "If-Match", "\"1\""),
            HttpStatusCode.UnprocessableEntity, _ => "date.out-of-order"),
        ["a method that the address does not know"] = new(
            (s, _) => new HttpRequestMessage(HttpMethod.Delete, s.Address), HttpStatusCode.MethodNotAllowed, _ => "request.method-not-allowed"),
        ["reading what there is not"] = new(
            (s, _) => new HttpRequestMessage(HttpMethod.Get, $"{s.Address}/{Guid.CreateVersion7()}"), HttpStatusCode.NotFound, s => s.NotFound),
    };

    /// <summary>What is wrong, for a theory.</summary>
    public static TheoryData<string> Faults => [.. All.Keys];

    private static BadRequest Text(Func<CommandSample, string> body, HttpStatusCode status, string code) =>
        new((s, _) => Post(s.Address, Json(body(s))), status, _ => code);

    private static BadRequest Tagged(string tag, HttpStatusCode status, string code) =>
        new((s, matter) => Having(Post($"{matter}/{s.Act}", Act(s)), "If-Match", tag), status, _ => code);

    private static HttpRequestMessage Post(string address, HttpContent content) => new(HttpMethod.Post, address) { Content = content };

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    private static ByteArrayContent Bytes(byte[] bytes) => new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };

    private static StringContent Act(CommandSample sample) => Json(System.Text.Json.JsonSerializer.Serialize(sample.ActBody, ServiceDefaults.Json.Options));

    private static string WithDate(object act, string on)
    {
        var body = System.Text.Json.JsonSerializer.SerializeToNode(act, ServiceDefaults.Json.Options)!.AsObject();
        body["on"] = on;
        return body.ToJsonString(ServiceDefaults.Json.Options);
    }

    private static HttpRequestMessage Having(HttpRequestMessage request, string header, string value)
    {
        if (!request.Headers.TryAddWithoutValidation(header, value))
            throw new ArgumentException($"The header {header} cannot be sent.", nameof(header));
        return request;
    }

    private static HttpRequestMessage Chunked(HttpRequestMessage request)
    {
        request.Headers.TransferEncodingChunked = true;
        return request;
    }
}

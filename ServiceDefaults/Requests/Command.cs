using System.Globalization;
using System.IO.Pipelines;
using System.Reflection;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Unicode;
using FluentValidation;
using Hrss.ServiceDefaults.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace Hrss.ServiceDefaults.Requests;

/// <summary>A command as bound from a request, before its content is known to be readable.</summary>
public interface ICommand
{
    /// <summary>Why the request could not be read as this command; null where it could.</summary>
    Refusal? Unreadable { get; }
}

/// <summary>办理请求: a body read strictly, with what HTTP says about it: who asks, the key that makes a repeat harmless, the version the caller saw.</summary>
/// <typeparam name="T">The command's record.</typeparam>
public sealed class Command<T> : ICommand, IBindableFromHttpContext<Command<T>>, IEndpointParameterMetadataProvider where T : class
{
    private static readonly long Largest = typeof(T).GetCustomAttribute<LargeBodyAttribute>()?.Bytes ?? RequestProblems.LargestBody;

    private readonly T? body;

    private Command(HttpContext http, T? body, Refusal? unreadable)
    {
        Http = http;
        this.body = body;
        Unreadable = unreadable;
        Caller = Caller.Of(http);
    }

    /// <inheritdoc/>
    public Refusal? Unreadable { get; }

    /// <summary>What is asked.</summary>
    public T Body => body ?? throw new InvalidOperationException("The command was not readable; its endpoint is not in a group of MapApi.");

    /// <summary>Who asks.</summary>
    public Caller Caller { get; }

    /// <summary>幂等键: the value of header <c>Idempotency-Key</c>, or null.</summary>
    public string? IdempotencyKey { get; private init; }

    /// <summary>SHA-256 of method, path and body: tells a repeat from another request under the same key.</summary>
    public byte[] Fingerprint { get; private init; } = [];

    /// <summary>The version in <c>If-Match</c>, or null.</summary>
    public long? ExpectedVersion { get; private init; }

    /// <summary>The request.</summary>
    public HttpContext Http { get; }

    /// <summary>Whether the caller passes a policy, where the public may call too but may do less.</summary>
    public bool CallerMay(string policy) => Policies.Permits(Http.User, policy);

#pragma warning disable CA1000 // The framework binds a parameter through a static member of its type.
    /// <summary>Reads the command; a fault becomes <see cref="Unreadable"/>, never an exception.</summary>
    public static async ValueTask<Command<T>?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        if (!TryReadHeaders(context.Request, out var key, out var version, out var unreadable))
            return new Command<T>(context, null, unreadable);
        if (!context.Request.HasJsonContentType() || !IsUtf8(context.Request))
            return new Command<T>(context, null, RequestProblems.NotJson);

        if (context.Request.ContentLength > Largest
            || await ReadBodyAsync(context.Request.BodyReader, context.RequestAborted) is not { } bytes)
            return new Command<T>(context, null, RequestProblems.TooLargeFor(Largest));

        return Of(context, key, version, bytes, []);
    }

#pragma warning restore CA1000

    internal static Command<T> Unread(HttpContext context, Refusal refusal) => new(context, null, refusal);

    /// <summary>A command whose content came as something else than a JSON body, for example as the fields of a form beside a file.</summary>
    internal static Command<T> Of(HttpContext context, ReadOnlyMemory<byte> json, ReadOnlySpan<byte> besides) =>
        TryReadHeaders(context.Request, out var key, out var version, out var unreadable)
            ? Of(context, key, version, json, besides)
            : new Command<T>(context, null, unreadable);

    private static Command<T> Of(HttpContext context, string? key, long? version, ReadOnlyMemory<byte> json, ReadOnlySpan<byte> besides)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        var (body, fault) = Read(json, options);
        fault ??= Validate(body!, context);
        return new Command<T>(context, body, fault)
        {
            IdempotencyKey = key,
            ExpectedVersion = version,
            Fingerprint = key is null ? [] : FingerprintOf(context.Request, json.Span, besides),
        };
    }

    static void IEndpointParameterMetadataProvider.PopulateMetadata(ParameterInfo parameter, EndpointBuilder builder) =>
        builder.Metadata.Add(new AcceptsMetadata(["application/json"], typeof(T)));

    private static bool TryReadHeaders(HttpRequest request, out string? key, out long? version, out Refusal? unreadable)
    {
        (key, version, unreadable) = (null, null, null);
        if (request.Headers.TryGetValue("Idempotency-Key", out var keys))
        {
            key = keys.ToString();
            if (keys.Count != 1 || key.Length is 0 or > 200 || key.Any(c => c is < '!' or > '~'))
                unreadable = RequestProblems.MalformedKey;
        }

        if (request.Headers.TryGetValue(HeaderNames.IfMatch, out var tags))
        {
            var tag = tags.ToString();
            if (tag.Length > 2 && tag[0] == '"' && tag[^1] == '"' && long.TryParse(tag.AsSpan(1, tag.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out var seen) && seen > 0)
                version = seen;
            else
                unreadable ??= RequestProblems.MalformedVersion;
        }

        return unreadable is null;
    }

    // JSON is UTF-8 (RFC 8259); a body said to be in another encoding would be read as other words than were meant.
    private static bool IsUtf8(HttpRequest request) =>
        !MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
        || type.Charset.Length == 0
        || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase)
        || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase);

    // Null where it is too large; the server reads on and throws away what follows.
    private static async ValueTask<ReadOnlyMemory<byte>?> ReadBodyAsync(PipeReader reader, CancellationToken cancellation)
    {
        while (true)
        {
            var result = await reader.ReadAsync(cancellation);
            if (result.Buffer.Length > Largest)
            {
                reader.AdvanceTo(result.Buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                var whole = System.Buffers.BuffersExtensions.ToArray(result.Buffer);
                reader.AdvanceTo(result.Buffer.End);
                return whole;
            }

            reader.AdvanceTo(result.Buffer.Start, result.Buffer.End);
        }
    }

    internal static (T? Body, Refusal? Fault) Read(ReadOnlyMemory<byte> bytes, JsonSerializerOptions options)
    {
        if (bytes.IsEmpty)
            return (null, RequestProblems.Empty);
        if (!Utf8.IsValid(bytes.Span))
            return (null, RequestProblems.MalformedJson);
        try
        {
            var body = JsonSerializer.Deserialize<T>(bytes.Span, options);
            return body is null ? (null, RequestProblems.Empty)
                : HoldsNul(bytes.Span) ? (null, RequestProblems.ForbiddenCharacter)
                : (body, null);
        }
        catch (JsonException fault)
        {
            return (null, JsonFaults.Explain(bytes, typeof(T), fault));
        }
    }

    // PostgreSQL's jsonb cannot hold U+0000; in JSON it can only be written as this escape.
    private static bool HoldsNul(ReadOnlySpan<byte> json)
    {
        for (var at = json.IndexOf("\\u0000"u8); at >= 0;)
        {
            var slashes = 0;
            while (at - slashes - 1 >= 0 && json[at - slashes - 1] == (byte)'\\')
                slashes++;
            if (slashes % 2 == 0)
                return true;
            var next = json[(at + 1)..].IndexOf("\\u0000"u8);
            at = next < 0 ? -1 : at + 1 + next;
        }

        return false;
    }

    private static Refusal? Validate(T body, HttpContext context)
    {
        if (context.RequestServices.GetService<IValidator<T>>() is not { } validator)
            return null;
        var result = validator.Validate(body);
        return result.IsValid ? null : RequestProblems.Invalid([.. result.Errors.Select(BilingualValidation.Explain)]);
    }

    private static byte[] FingerprintOf(HttpRequest request, ReadOnlySpan<byte> body, ReadOnlySpan<byte> besides)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(System.Text.Encoding.UTF8.GetBytes($"{request.Method} {request.Path}\n"));
        hash.AppendData(body);
        hash.AppendData(besides);
        return hash.GetHashAndReset();
    }
}

using System.Buffers;
using System.Text;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Files.Sniffing;

/// <summary>纯文本: valid UTF-8 or GB 18030 to its last byte, without control characters, and neither markup nor a script.</summary>
internal static class PlainText
{
    private const int HeadLength = 64;

    private static readonly Encoding[] Encodings = [new UTF8Encoding(false, throwOnInvalidBytes: true), Gb18030()];

    /// <summary>GB 18030, strict: a byte that is none is an error and not a question mark.</summary>
    public static Encoding Gb18030() => CodePagesEncodingProvider.Instance.GetEncoding(54936, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    public static async Task<(FileKind? Kind, Refusal? Refusal)> LookAsync(Stream content, CancellationToken cancellation)
    {
        foreach (var encoding in Encodings)
        {
            content.Position = 0;
            if (await ReadAsync(content, encoding.GetDecoder(), cancellation) is { } head)
            {
                return IsMarkupOrScript(head) ? (null, null)
                    : (encoding is UTF8Encoding ? FileKind.Text : FileKind.TextGb18030, null);
            }
        }

        return (null, null);
    }

    // The first characters, or null where it is not text.
    private static async Task<string?> ReadAsync(Stream content, Decoder decoder, CancellationToken cancellation)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(32 * 1024);
        var chars = ArrayPool<char>.Shared.Rent(33 * 1024);
        var head = new StringBuilder(HeadLength);
        try
        {
            int read;
            do
            {
                read = await content.ReadAsync(bytes.AsMemory(0, 32 * 1024), cancellation);
                var count = decoder.GetChars(bytes, 0, read, chars, 0, flush: read == 0);
                var text = chars.AsSpan(0, count);
                if (text.IndexOfAnyExceptInRange(' ', char.MaxValue) >= 0 && text.ContainsAny(Control))
                    return null;
                if (head.Length < HeadLength)
                    head.Append(Beginning(head.Length == 0 ? text.TrimStart("\uFEFF \t\r\n\f") : text, HeadLength - head.Length));
            }
            while (read > 0);
            return head.ToString();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(bytes);
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    private static readonly SearchValues<char> Control = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Append(127).Select(c => (char)c).Except("\t\r\n\f")]);

    private static ReadOnlySpan<char> Beginning(ReadOnlySpan<char> text, int most) => text[..Math.Min(most, text.Length)];

    // What a browser would take for a page or an image (WHATWG MIME sniffing begins with <), and what a shell would run.
    private static bool IsMarkupOrScript(string head) =>
        (head.Length > 1 && head[0] == '<' && (char.IsAsciiLetter(head[1]) || head[1] is '!' or '?' or '/' or '%'))
        || head.StartsWith("#!", StringComparison.Ordinal)
        || head.StartsWith("@echo", StringComparison.OrdinalIgnoreCase);
}

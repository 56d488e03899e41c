using Hrss.ServiceDefaults.Problems;

namespace Hrss.Files.Sniffing;

/// <summary>
/// 识别文件类型: by content, whatever the name or the sender says. A table of our own: what is taken is short, and of the libraries for it none looks
/// into a container, where it is decided whether a zip is a Word file, an OFD or refused, and whether it holds macros.
/// </summary>
internal static class IdentifyFile
{
    private const int HeadLength = 16;

    private static readonly (byte[] Beginning, FileKind Kind)[] Beginnings =
    [
        ([.. "%PDF-"u8], FileKind.Pdf),
        ([0xFF, 0xD8, 0xFF], FileKind.Jpeg),
        ([0x89, .. "PNG\r\n\x1A\n"u8], FileKind.Png),
        ([.. "II*\0"u8], FileKind.Tiff),
        ([.. "MM\0*"u8], FileKind.Tiff),
    ];

    /// <summary>What a file is, or why it is refused.</summary>
    /// <param name="content">The whole file; read from any place in it.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static async Task<(FileType? Type, Refusal? Refusal)> AsAsync(Stream content, CancellationToken cancellation)
    {
        var head = new byte[HeadLength];
        var read = await content.ReadAtLeastAsync(head, HeadLength, throwOnEndOfStream: false, cancellation);
        content.Position = 0;
        if (read == 0)
            return (null, FileRefusals.Empty);
        var beginning = head.AsSpan(0, read);
        foreach (var (start, kind) in Beginnings)
        {
            if (beginning.StartsWith(start))
                return (FileType.Of(kind), null);
        }

        var (found, refusal) = beginning.StartsWith(ZipParts.Beginning) ? ZipParts.Look(content)
            : beginning.StartsWith(OleStreams.Beginning) ? await OleStreams.LookAsync(content, cancellation)
            : await PlainText.LookAsync(content, cancellation);
        return found is { } known ? (FileType.Of(known), null) : (null, refusal ?? FileRefusals.TypeRefused);
    }
}

using System.Buffers.Binary;
using System.Text;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Files.Sniffing;

/// <summary>
/// Office 97–2003: a compound file ([MS-CFB]) whose directory names its streams, in records of 128 bytes at multiples of 128. Every place where such a
/// record can stand is looked at, instead of following the chain of sectors: a directory that is hidden from the chain is found as well.
/// </summary>
internal static class OleStreams
{
    private const int RecordLength = 128;
    private const int HeaderLength = 512;

    private static readonly string[] MacroStorages = ["Macros", "VBA", "_VBA_PROJECT_CUR", "_VBA_PROJECT"];

    public static ReadOnlySpan<byte> Beginning => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static async Task<(FileKind? Kind, Refusal? Refusal)> LookAsync(Stream content, CancellationToken cancellation)
    {
        var streams = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        content.Position = HeaderLength;
        var buffer = new byte[RecordLength * 512];
        int read;
        while ((read = await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellation)) > 0)
        {
            for (var at = 0; at + RecordLength <= read; at += RecordLength)
            {
                if (NameOf(buffer.AsSpan(at, RecordLength)) is { } name)
                    streams.Add(name);
            }
        }

        return streams.Overlaps(MacroStorages) ? (null, FileRefusals.HoldsMacros)
            : (streams.Contains("WordDocument"), streams.Contains("Workbook") || streams.Contains("Book")) switch
            {
                (true, false) => (FileKind.Doc, null),
                (false, true) => (FileKind.Xls, null),
                _ => (null, null),
            };
    }

    // Name in UTF-16 (64 bytes), its length with the final zero (2), the record's type (1): 1 storage, 2 stream, 5 root; its colour (1): 0 or 1.
    private static string? NameOf(ReadOnlySpan<byte> record)
    {
        var length = BinaryPrimitives.ReadUInt16LittleEndian(record[64..]);
        return length is >= 4 and <= 64 && length % 2 == 0 && record[66] is 1 or 2 or 5 && record[67] is 0 or 1
            ? Encoding.Unicode.GetString(record[..(length - 2)])
            : null;
    }
}

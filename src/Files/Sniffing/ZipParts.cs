using System.Buffers;
using System.IO.Compression;
using System.Text;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Files.Sniffing;

/// <summary>压缩包: an Office or OFD file is a zip with certain parts; any other zip is refused. Only the list of parts and one small part are read.</summary>
internal static class ZipParts
{
    private const int MostParts = 20_000;
    private const int LongestContentTypes = 512 * 1024;

    // The types of a document with macros, and of the macros themselves under whatever name.
    private static readonly string[] Macros = ["macroEnabled", "vbaProject"];

    private static readonly (string Part, FileKind Kind)[] MainParts =
    [
        ("word/document.xml", FileKind.Docx),
        ("xl/workbook.xml", FileKind.Xlsx),
        ("ppt/presentation.xml", FileKind.Pptx),
    ];

    public static ReadOnlySpan<byte> Beginning => "PK\x03\x04"u8;

    public static (FileKind? Kind, Refusal? Refusal) Look(Stream content)
    {
        try
        {
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > MostParts)
                return (null, null);
            var parts = zip.Entries.Select(entry => entry.FullName).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (parts.Contains("OFD.xml"))
                return (FileKind.Ofd, null);
            if (zip.GetEntry("[Content_Types].xml") is not { } types)
                return (null, null);
            if (ReadSmall(types) is not { } said)
                return (null, null);
            if (parts.Any(part => part.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)) || Macros.Any(word => said.Contains(word, StringComparison.OrdinalIgnoreCase)))
                return (null, FileRefusals.HoldsMacros);
            // A file that is two at once is neither.
            var kinds = MainParts.Where(main => parts.Contains(main.Part)).ToList();
            return kinds is [var only] ? (only.Kind, null) : (null, null);
        }
        catch (InvalidDataException)
        {
            return (null, null);
        }
    }

    // Null where it is larger than any that an Office program writes: it could be made to fill the memory.
    private static string? ReadSmall(ZipArchiveEntry part)
    {
        using var reader = new StreamReader(part.Open(), Encoding.UTF8);
        var text = ArrayPool<char>.Shared.Rent(LongestContentTypes);
        try
        {
            var read = reader.ReadBlock(text, 0, LongestContentTypes);
            return read < LongestContentTypes ? new string(text, 0, read) : null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(text);
        }
    }
}

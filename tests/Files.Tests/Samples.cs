using System.IO.Compression;
using System.Text;

namespace Hrss.Files.Tests;

/// <summary>Small files of every kind, made byte by byte.</summary>
internal static class Samples
{
    public static readonly byte[] Pdf =
        [.. "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"u8];

    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xFF, 0xD9];

    public static readonly byte[] Tiff = [.. "II*\0"u8, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    public static readonly byte[] Exe = [.. "MZ"u8, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0];

    public static readonly byte[] Elf = [0x7F, .. "ELF"u8, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];

    public static byte[] Docx(params (string Part, string Text)[] besides) => Office("word/document.xml", "wordprocessingml.document.main", besides);

    public static byte[] Xlsx(params (string Part, string Text)[] besides) => Office("xl/workbook.xml", "spreadsheetml.sheet.main", besides);

    public static byte[] Pptx() => Office("ppt/presentation.xml", "presentationml.presentation.main", []);

    public static byte[] Ofd() => Zip(("OFD.xml", "<ofd:OFD xmlns:ofd=\"http://www.ofdspec.org/2016\"/>"), ("Doc_0/Document.xml", "<a/>"));

    public static byte[] Zip(params (string Part, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (part, text) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(part).Open());
                writer.Write(text);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>A compound file: its header and one sector of its directory with streams of these names.</summary>
    public static byte[] Ole(params string[] streams)
    {
        var bytes = new byte[512 + (128 * (streams.Length + 1))];
        ((byte[])[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes, 0);
        var names = streams.Prepend("Root Entry").ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var record = bytes.AsSpan(512 + (i * 128), 128);
            var length = Encoding.Unicode.GetBytes(names[i], record);
            record[64] = (byte)(length + 2);
            record[66] = (byte)(i == 0 ? 5 : 2);
            record[67] = 1;
        }

        return bytes;
    }

    private static byte[] Office(string main, string type, (string Part, string Text)[] besides) => Zip(
    [
        ("[Content_Types].xml", $"<Types><Override PartName=\"/{main}\" ContentType=\"application/vnd.openxmlformats-officedocument.{type}+xml\"/></Types>"),
        (main, "<document/>"),
        .. besides,
    ]);
}

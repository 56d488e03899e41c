using System.IO.Compression;

namespace Hrss.Disclosure.Tests.OverHttp;

/// <summary>Small real files to send.</summary>
internal static class Uploads
{
    public static byte[] Pdf(string text) => System.Text.Encoding.UTF8.GetBytes(
        $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% {text}\ntrailer<</Root 1 0 R>>\n%%EOF");

    public static readonly byte[] Png = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static byte[] Docx(string text, string? besides = null)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            Write(zip, "[Content_Types].xml",
                """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""");
            Write(zip, "word/document.xml",
                $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>""");
            if (besides is not null)
                Write(zip, besides, text);
        }

        return bytes.ToArray();
    }

    /// <summary>A file of any length that is made while it is sent, and can break off.</summary>
    public sealed class Long(byte[] beginning, long length, long breakingOffAt = long.MaxValue) : HttpContent
    {
        private static readonly byte[] Filling = [.. Enumerable.Repeat((byte)' ', 64 * 1024)];

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            await stream.WriteAsync(beginning);
            for (long sent = beginning.Length; sent < length;)
            {
                if (sent >= breakingOffAt)
                    throw new IOException("The sender is gone.");
                var next = (int)Math.Min(Filling.Length, length - sent);
                await stream.WriteAsync(Filling.AsMemory(0, next));
                sent += next;
            }
        }

        protected override bool TryComputeLength(out long computed)
        {
            computed = length;
            return true;
        }
    }

    private static void Write(ZipArchive zip, string part, string text)
    {
        using var writer = new StreamWriter(zip.CreateEntry(part).Open());
        writer.Write(text);
    }
}

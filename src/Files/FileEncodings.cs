using System.Text;
using Hrss.Files.Sniffing;

namespace Hrss.Files;

/// <summary>编码: those in which plain text is taken besides UTF-8.</summary>
public static class FileEncodings
{
    /// <summary>GB 18030; a byte that is none is an error and not a question mark.</summary>
    public static Encoding Gb18030 { get; } = PlainText.Gb18030();
}

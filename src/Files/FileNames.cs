using System.Globalization;
using System.Text;
using Hrss.ServiceDefaults.Problems;

namespace Hrss.Files;

/// <summary>文件名: what a user may call a file. It is shown and given back, and never becomes a path.</summary>
internal static class FileNames
{
    private const int Longest = 200;

    /// <summary>The name as it is kept, in one Unicode form, or why it is refused.</summary>
    /// <param name="given">As it was sent; null where there was none.</param>
    /// <param name="type">What the content was found to be.</param>
    public static (string Name, Refusal? Refusal) Check(string? given, FileType type)
    {
        // Half a surrogate pair is no text and could not be normalised.
        if (given is null || given.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar || IsForbidden(rune)))
            return ("", FileRefusals.NameInvalid);
        var name = given.Normalize().Trim();
        return name.Length is 0 or > Longest || name.Trim('.').Length == 0 ? ("", FileRefusals.NameInvalid)
            : type.Extensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) ? (name, null)
            : (name, FileRefusals.NameContradicts(type));
    }

    // Format characters turn the direction of writing (报告‮fdp.exe reads as a PDF) or cannot be seen.
    private static bool IsForbidden(Rune rune) =>
        rune.Value is '/' or '\\' or ':' || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse;
}

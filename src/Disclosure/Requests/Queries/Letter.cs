using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Hrss.Disclosure.Requests.Queries;

/// <summary>文书: a letter to an applicant or another party.</summary>
/// <param name="Title">标题.</param>
/// <param name="Paragraphs">段落, the addressee first.</param>
/// <param name="Organ">落款机关.</param>
/// <param name="On">落款日期.</param>
internal sealed record Letter(string Title, IReadOnlyList<string> Paragraphs, string Organ, DateOnly On)
{
    // 党政机关公文格式 (GB/T 9704): title in size 22, body in 仿宋 16, lines of 28 points, indented by two characters; A4 with its margins. In half points and twentieths.
    private const string TitleSize = "44";
    private const string BodySize = "32";
    private const string Line = "560";
    private const int TwoCharacters = 640;

    /// <summary>The letter as a Word document (.docx).</summary>
    public byte[] ToDocument()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document(new Body(
            [
                Text(Title, JustificationValues.Center, 0, "方正小标宋简体", TitleSize),
                Text("", JustificationValues.Left, 0),
                Text(Paragraphs[0], JustificationValues.Left, 0),
                .. Paragraphs.Skip(1).Select(p => Text(p, JustificationValues.Both, TwoCharacters)),
                Text("", JustificationValues.Left, 0),
                Text(Organ, JustificationValues.Right, 0),
                Text(Written(On), JustificationValues.Right, 0),
                new SectionProperties(
                    new PageSize { Width = 11906, Height = 16838 },
                    new PageMargin { Top = 2098, Bottom = 1984, Left = 1588, Right = 1474, Header = 851, Footer = 992, Gutter = 0 }),
            ]));
            document.PackageProperties.Title = Title;
            document.PackageProperties.Creator = Organ;
        }

        return stream.ToArray();
    }

    /// <summary>A day as a letter writes it: 2024年5月6日.</summary>
    public static string Written(DateOnly day) => day.ToString("yyyy'年'M'月'd'日'", CultureInfo.InvariantCulture);

    private static Paragraph Text(string text, JustificationValues align, int indent, string font = "仿宋_GB2312", string size = BodySize) => new(
        new ParagraphProperties(
            new SpacingBetweenLines { Line = Line, LineRule = LineSpacingRuleValues.Exact },
            new Indentation { FirstLine = indent.ToString(CultureInfo.InvariantCulture) },
            new Justification { Val = align }),
        new Run(
            new RunProperties(
                new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = font },
                new FontSize { Val = size },
                new Languages { EastAsia = "zh-CN" }),
            new Text(text) { Space = SpaceProcessingModeValues.Preserve }));
}

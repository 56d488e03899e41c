namespace Hrss.Files;

/// <summary>文件类型: what a file is, found from its content.</summary>
public enum FileKind
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>OFD: the national format for fixed layout documents (GB/T 33190—2016).</summary>
    Ofd,

    /// <summary>Word (.docx).</summary>
    Docx,

    /// <summary>Excel (.xlsx).</summary>
    Xlsx,

    /// <summary>PowerPoint (.pptx).</summary>
    Pptx,

    /// <summary>Word 97–2003 (.doc).</summary>
    Doc,

    /// <summary>Excel 97–2003 (.xls).</summary>
    Xls,

    /// <summary>JPEG 图片.</summary>
    Jpeg,

    /// <summary>PNG 图片.</summary>
    Png,

    /// <summary>TIFF 图片.</summary>
    Tiff,

    /// <summary>纯文本 in UTF-8.</summary>
    Text,

    /// <summary>纯文本 in GB 18030.</summary>
    TextGb18030,
}

/// <summary>A type of file that is taken.</summary>
/// <param name="Kind">文件类型.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="MediaType">Its media type, under which it is given out.</param>
/// <param name="Extensions">扩展名: those a name may have.</param>
public sealed record FileType(FileKind Kind, string Name, string MediaType, IReadOnlyList<string> Extensions)
{
    /// <summary>Every type that is taken.</summary>
    public static readonly IReadOnlyList<FileType> All =
    [
        new(FileKind.Pdf, "PDF", "application/pdf", [".pdf"]),
        new(FileKind.Ofd, "OFD", "application/ofd", [".ofd"]),
        new(FileKind.Docx, "Word", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", [".docx"]),
        new(FileKind.Xlsx, "Excel", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", [".xlsx"]),
        new(FileKind.Pptx, "PowerPoint", "application/vnd.openxmlformats-officedocument.presentationml.presentation", [".pptx"]),
        new(FileKind.Doc, "Word 97–2003", "application/msword", [".doc"]),
        new(FileKind.Xls, "Excel 97–2003", "application/vnd.ms-excel", [".xls"]),
        new(FileKind.Jpeg, "JPEG", "image/jpeg", [".jpg", ".jpeg"]),
        new(FileKind.Png, "PNG", "image/png", [".png"]),
        new(FileKind.Tiff, "TIFF", "image/tiff", [".tif", ".tiff"]),
        new(FileKind.Text, "纯文本 / plain text", "text/plain; charset=utf-8", [".txt", ".csv"]),
        new(FileKind.TextGb18030, "纯文本 / plain text", "text/plain; charset=gb18030", [".txt", ".csv"]),
    ];

    /// <summary>The type of a kind.</summary>
    public static FileType Of(FileKind kind) => All.Single(type => type.Kind == kind);
}

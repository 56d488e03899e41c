namespace Hrss.Disclosure.Catalogue;

/// <summary>附件: a file of an item; its bytes are stored apart from the log.</summary>
/// <param name="Id">The attachment.</param>
/// <param name="Name">文件名.</param>
public sealed record AttachedFile(Guid Id, string Name);

/// <summary>信息文本: all that an item says to the public. A revision is another text.</summary>
/// <param name="Title">标题.</param>
/// <param name="Kind">信息类型.</param>
/// <param name="Form">载体.</param>
/// <param name="Theme">主题, or null.</param>
/// <param name="DocumentNumber">文号, or null.</param>
/// <param name="Body">正文, or null where there are only files.</param>
/// <param name="Files">附件.</param>
/// <param name="ExpiresOn">有效期届满日: the last day on which it is in force; null where it has no term.</param>
public sealed record InformationText(
    string Title,
    InformationKind Kind,
    InformationForm Form,
    string? Theme,
    string? DocumentNumber,
    string? Body,
    IReadOnlyList<AttachedFile> Files,
    DateOnly? ExpiresOn)
{
    /// <summary>Whether two texts say the same.</summary>
    public bool Says(InformationText other) => this with { Files = other.Files } == other && Files.SequenceEqual(other.Files);
}

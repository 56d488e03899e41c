namespace Hrss.Files;

/// <summary>文件: what the log says of a file whose bytes are in the store.</summary>
/// <param name="Name">文件名, as it was given.</param>
/// <param name="Kind">文件类型, found from the content.</param>
/// <param name="Length">Length in bytes.</param>
/// <param name="Sha256">SHA-256 of the content, in hexadecimal digits: the file's place in the store.</param>
public sealed record KeptFile(string Name, FileKind Kind, long Length, string Sha256)
{
    /// <summary>What the log will say of a file that was uploaded.</summary>
    public static KeptFile Of(UploadedFile file) => new(file.Name, file.Type.Kind, file.Staged.Length, file.Staged.Sha256);
}

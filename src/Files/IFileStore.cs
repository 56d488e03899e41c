namespace Hrss.Files;

/// <summary>
/// 文件库: where the bytes of files are kept, outside the event log. A file is known by the SHA-256 of its content, so the same content is kept once
/// and what was kept is never changed. A disk is the default (<see cref="DiskFileStore"/>); an object store can take its place.
/// </summary>
public interface IFileStore
{
    /// <summary>暂存: takes a stream to its end while hashing it, without holding it in memory. Nothing is kept before <see cref="IStagedFile.KeepAsync"/>.</summary>
    /// <param name="content">The bytes, read once.</param>
    /// <param name="largest">The most bytes that are taken.</param>
    /// <param name="cancellation">Ends the staging; nothing is left of it.</param>
    /// <returns>The staged file, or null where there were more bytes; they are then read to their end and thrown away.</returns>
    Task<IStagedFile?> StageAsync(Stream content, long largest, CancellationToken cancellation);

    /// <summary>Opens a kept file for reading from any place in it.</summary>
    /// <param name="sha256">Its hash, 64 lower-case hexadecimal digits.</param>
    /// <param name="length">Its length in bytes, as it was recorded.</param>
    /// <exception cref="FileDamagedException">There is no such file, or it has another length.</exception>
    Stream OpenRead(string sha256, long length);

    /// <summary>核验: reads a kept file whole and compares length and hash with what was recorded.</summary>
    /// <param name="sha256">The hash as it was recorded.</param>
    /// <param name="length">The length as it was recorded.</param>
    /// <param name="cancellation">Ends the reading.</param>
    Task<FileCondition> VerifyAsync(string sha256, long length, CancellationToken cancellation);
}

/// <summary>暂存文件: received whole and hashed; gone when disposed of without being kept.</summary>
public interface IStagedFile : IAsyncDisposable
{
    /// <summary>SHA-256 of the content, 64 lower-case hexadecimal digits.</summary>
    string Sha256 { get; }

    /// <summary>Length in bytes.</summary>
    long Length { get; }

    /// <summary>Opens the content for reading from any place in it.</summary>
    Stream OpenRead();

    /// <summary>存入: keeps the file. When this has returned it survives a power cut.</summary>
    Task KeepAsync();
}

/// <summary>文件状况.</summary>
public enum FileCondition
{
    /// <summary>完好.</summary>
    Sound,

    /// <summary>缺失.</summary>
    Missing,

    /// <summary>损坏: its length or hash is not what was recorded.</summary>
    Damaged,
}

/// <summary>A kept file is missing or is not what was recorded: the store needs its backup.</summary>
/// <param name="sha256">The hash as it was recorded.</param>
/// <param name="condition">What is wrong.</param>
public sealed class FileDamagedException(string sha256, FileCondition condition) : IOException($"The kept file {sha256} is {condition}.")
{
    /// <summary>What is wrong.</summary>
    public FileCondition Condition => condition;
}

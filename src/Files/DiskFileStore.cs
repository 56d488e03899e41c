using System.Buffers;
using System.Security.Cryptography;
using Microsoft.Extensions.Options;

namespace Hrss.Files;

/// <summary>
/// 磁盘文件库: a file lies under its hash, <c>ab/cd/abcd…</c>; a file that is still coming in lies in <c>incoming</c> under a name of its own. It is
/// flushed to disk before it is renamed, so that a crash never leaves half a file under a hash. No name that a user gave becomes a path.
/// </summary>
public sealed class DiskFileStore(IOptions<FileSettings> settings) : IFileStore
{
    private const int BufferSize = 64 * 1024;

    private readonly string root = settings.Value.Path;

    /// <summary>Where files lie that are still coming in.</summary>
    internal string Incoming => Path.Combine(root, "incoming");

    /// <inheritdoc/>
    public async Task<IStagedFile?> StageAsync(Stream content, long largest, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Incoming);
        var path = Path.Combine(Incoming, $"{Guid.CreateVersion7():N}.part");
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = ArrayPool<byte>.Shared.Rent(BufferSize);
        var whole = false;
        try
        {
            long length = 0;
            await using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous))
            {
                int read;
                while ((read = await content.ReadAsync(buffer, cancellation)) > 0)
                {
                    length += read;
                    if (length > largest)
                        continue;
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), cancellation);
                }

                whole = length <= largest;
                if (whole)
                    file.Flush(flushToDisk: true);
            }

            return whole ? new Staged(this, path, Convert.ToHexStringLower(hash.GetHashAndReset()), length) : null;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
            if (!whole)
                File.Delete(path);
        }
    }

    /// <inheritdoc/>
    public Stream OpenRead(string sha256, long length)
    {
        var path = PathOf(sha256);
        if (!File.Exists(path))
            throw new FileDamagedException(sha256, FileCondition.Missing);
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 0, FileOptions.Asynchronous);
        if (file.Length == length)
            return file;
        file.Dispose();
        throw new FileDamagedException(sha256, FileCondition.Damaged);
    }

    /// <inheritdoc/>
    public async Task<FileCondition> VerifyAsync(string sha256, long length, CancellationToken cancellation)
    {
        try
        {
            await using var file = OpenRead(sha256, length);
            var read = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellation));
            return read == sha256 ? FileCondition.Sound : FileCondition.Damaged;
        }
        catch (FileDamagedException damaged)
        {
            return damaged.Condition;
        }
    }

    private string PathOf(string sha256)
    {
        if (sha256.Length != 64 || !sha256.All(char.IsAsciiHexDigitLower))
            throw new ArgumentException("Not a SHA-256 in lower-case hexadecimal digits.", nameof(sha256));
        return Path.Combine(root, sha256[..2], sha256[2..4], sha256);
    }

    private void Keep(string staged, string sha256, long length)
    {
        var path = PathOf(sha256);
        // The same content is kept once; what has not its length is not that content and gives way.
        if (File.Exists(path) && new FileInfo(path).Length == length)
        {
            File.Delete(staged);
            return;
        }

        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        File.Move(staged, path, overwrite: true);
        // The rename too has to survive a power cut, and with it the folders it may have made.
        FolderSync.Flush(folder);
        FolderSync.Flush(Path.GetDirectoryName(folder)!);
        FolderSync.Flush(root);
    }

    private sealed class Staged(DiskFileStore store, string path, string sha256, long length) : IStagedFile
    {
        private bool kept;

        public string Sha256 => sha256;

        public long Length => length;

        public Stream OpenRead() => kept
            ? store.OpenRead(sha256, length)
            : new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, BufferSize, FileOptions.Asynchronous);

        public async Task KeepAsync()
        {
            if (kept)
                return;
            await Task.Run(() => store.Keep(path, sha256, length));
            kept = true;
        }

        public ValueTask DisposeAsync()
        {
            if (!kept)
                File.Delete(path);
            return ValueTask.CompletedTask;
        }
    }
}

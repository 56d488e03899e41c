using System.Security.Cryptography;

namespace Hrss.LocalServers;

/// <summary>私密文件: files that only their owner reads (0600), and the random words kept in them.</summary>
public static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>A random word of letters and digits that needs no escaping in any address or file: 160 bits.</summary>
    public static string NewSecret() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));

    /// <summary>Writes the whole file: never readable by others, never half written.</summary>
    public static void Write(string file, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
        var unfinished = file + ".new";
        File.Delete(unfinished);
        using (var stream = new FileStream(unfinished, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = OwnerOnly }))
        using (var writer = new StreamWriter(stream))
            writer.Write(content);
        File.Move(unfinished, file, overwrite: true);
    }

    /// <summary>The word kept in a file; made and kept there the first time.</summary>
    public static string SecretIn(string file, string? wanted = null)
    {
        if (wanted is null && File.Exists(file))
            return File.ReadAllText(file).Trim();
        var secret = wanted ?? NewSecret();
        Write(file, secret);
        return secret;
    }
}

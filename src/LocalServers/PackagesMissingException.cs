namespace Hrss.LocalServers;

/// <summary>缺少软件包: servers are not installed and could not be installed from here; the message has the exact command.</summary>
public sealed class PackagesMissingException : Exception
{
    /// <summary>Names the packages and the command that installs them.</summary>
    public PackagesMissingException(IReadOnlyList<string> packages, string? output = null)
        : base(Describe(packages, output)) => Packages = packages;

    /// <summary>Names nothing: for serialisers only.</summary>
    public PackagesMissingException()
        : this([])
    {
    }

    /// <summary>Wraps a message that is already complete.</summary>
    public PackagesMissingException(string message)
        : base(message)
    {
    }

    /// <summary>Wraps a message that is already complete, with its cause.</summary>
    public PackagesMissingException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The Debian packages to install.</summary>
    public IReadOnlyList<string> Packages { get; } = [];

    /// <summary>The command for a terminal.</summary>
    public static string Command(IReadOnlyList<string> packages) =>
        $"sudo apt-get update && sudo apt-get install -y {string.Join(' ', packages ?? [])}";

    private static string Describe(IReadOnlyList<string> packages, string? output)
    {
        var names = string.Join(' ', packages);
        var command = $"{Environment.NewLine}    {Command(packages)}{Environment.NewLine}";
        var text = Bilingual.Text(
            $"缺少软件包 {names}，当前用户无权安装或安装失败。请先运行下面的命令，然后重试：",
            $"The packages {names} are missing and could not be installed from here. Run this command, then try again:");
        return output is null ? text + command : $"{text}{command}{Environment.NewLine}{output.Trim()}";
    }
}

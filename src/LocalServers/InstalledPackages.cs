using System.Globalization;
using CliWrap;
using CliWrap.Buffered;

namespace Hrss.LocalServers;

/// <summary>已安装的软件包: where this machine keeps PostgreSQL and RabbitMQ; null where one is missing.</summary>
/// <param name="PostgresFolder">The folder of <c>postgres</c> and <c>initdb</c>.</param>
/// <param name="RabbitMqServer">The script that starts RabbitMQ.</param>
/// <param name="Epmd">Erlang's port mapper.</param>
public sealed record InstalledPackages(string? PostgresFolder, string? RabbitMqServer, string? Epmd)
{
    /// <summary>The Debian packages that are not there yet.</summary>
    public IReadOnlyList<string> Missing =>
        [.. PostgresFolder is null ? ["postgresql"] : Array.Empty<string>(), .. RabbitMqServer is null || Epmd is null ? ["rabbitmq-server"] : Array.Empty<string>()];

    /// <summary>Looks below the given root, which is / except in tests, and along PATH.</summary>
    public static InstalledPackages Find(string root = "/", string? path = null)
    {
        var folders = (path ?? Environment.GetEnvironmentVariable("PATH") ?? "").Split(':', StringSplitOptions.RemoveEmptyEntries);
        var debianPostgres = Path.Combine(root, "usr/lib/postgresql");
        var postgres = (Directory.Exists(debianPostgres) ? Directory.GetDirectories(debianPostgres) : [])
            .OrderByDescending(folder => double.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var version) ? version : 0)
            .Select(folder => Path.Combine(folder, "bin")).Concat(folders)
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
        // The wrapper of the same name in /usr/sbin insists on the system's own directories: only the second place will do.
        var rabbit = new[] { Path.Combine(root, "usr/lib/rabbitmq/bin") }.Concat(folders.Where(folder => !folder.EndsWith("sbin", StringComparison.Ordinal)))
            .Select(folder => Path.Combine(folder, "rabbitmq-server")).FirstOrDefault(File.Exists);
        var epmd = new[] { Path.Combine(root, "usr/bin") }.Concat(folders).Select(folder => Path.Combine(folder, "epmd")).FirstOrDefault(File.Exists);
        return new InstalledPackages(postgres, rabbit, epmd);
    }

    /// <summary>Finds both servers, and installs what is missing where that is allowed.</summary>
    /// <exception cref="PackagesMissingException">Something is missing and may not be installed from here: the message has the command to run.</exception>
    public static async Task<InstalledPackages> EnsureAsync(Action<string>? say = null, CancellationToken cancellationToken = default)
    {
        var found = Find();
        if (found.Missing.Count == 0)
            return found;
        if (await RootPrefixAsync(cancellationToken) is not { } prefix)
            throw new PackagesMissingException(found.Missing);
        say?.Invoke(Bilingual.Text($"正在安装 {string.Join(' ', found.Missing)} ……", $"Installing {string.Join(' ', found.Missing)} …"));
        await InstallAsync(prefix, found.Missing, cancellationToken);
        found = Find();
        return found.Missing.Count == 0 ? found : throw new PackagesMissingException(found.Missing);
    }

    /// <summary>What to put before a command to run it as root; null when that needs a person.</summary>
    private static async Task<string[]?> RootPrefixAsync(CancellationToken cancellationToken)
    {
        if (Environment.IsPrivilegedProcess)
            return [];
        try
        {
            var asked = await Cli.Wrap("sudo").WithArguments(["-n", "true"]).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellationToken);
            return asked.IsSuccess ? ["sudo", "-n"] : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }

    private static async Task InstallAsync(string[] prefix, IReadOnlyList<string> packages, CancellationToken cancellationToken)
    {
        // Debian would start system-wide servers on the standard ports at once: for the time of the installation a policy forbids it,
        // unless the machine already has a policy of its own.
        const string script = """
            policy=/usr/sbin/policy-rc.d
            if [ ! -e "$policy" ]; then
                printf '#!/bin/sh\nexit 101\n' >"$policy" && chmod 755 "$policy"
                trap 'rm -f "$policy"' EXIT
            fi
            export DEBIAN_FRONTEND=noninteractive
            apt-get update -q && apt-get install -q -y --no-install-recommends "$@"
            """;
        string[] command = [.. prefix, "sh", "-c", script, "install", .. packages];
        var result = await Cli.Wrap(command[0]).WithArguments(command[1..]).WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellationToken);
        if (!result.IsSuccess)
            throw new PackagesMissingException(packages, result.StandardError + result.StandardOutput);
    }
}

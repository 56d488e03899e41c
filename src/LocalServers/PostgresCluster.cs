using System.Security.Cryptography;
using System.Text;
using CliWrap;
using CliWrap.Buffered;

namespace Hrss.LocalServers;

/// <summary>数据目录: the data of one PostgreSQL, and the account that owns it.</summary>
internal sealed class PostgresCluster
{
    public const string Owner = "hrss";

    // A folder that PostgreSQL's account can reach when the wanted one lies below a closed folder, such as /root.
    private const string ReachableRoot = "/var/lib/hrss";

    private readonly string binaries;
    private readonly string? account;

    private PostgresCluster(string folder, string binaries)
    {
        Folder = folder;
        this.binaries = binaries;
        // PostgreSQL refuses to run as root.
        account = Environment.IsPrivilegedProcess ? UnprivilegedAccount() : null;
    }

    private string Folder { get; }

    private string Wanted => Path.Combine(Folder, "cluster");

    /// <summary>Where the data really is: the way through the link would be as closed as the wanted folder.</summary>
    private string Home => new DirectoryInfo(Wanted).LinkTarget ?? Wanted;

    public string Data => Path.Combine(Home, "data");

    public static async Task<PostgresCluster> OpenAsync(string folder, string binaries, string password, Durability durability, CancellationToken cancellationToken)
    {
        var cluster = new PostgresCluster(Path.GetFullPath(folder), binaries);
        await cluster.PlaceAsync(password, cancellationToken);
        if (!File.Exists(Path.Combine(cluster.Data, "PG_VERSION")))
            await cluster.InitialiseAsync(password, durability, cancellationToken);
        return cluster;
    }

    /// <summary>The program with its arguments, put under the account that may run it.</summary>
    public IReadOnlyList<string> Command(string program, params IEnumerable<string> arguments) =>
        [.. AsAccount(), Path.Combine(binaries, program), .. arguments];

    /// <summary>Deletes the data, wherever it was placed.</summary>
    public static void Delete(string folder)
    {
        var wanted = Path.Combine(folder, "cluster");
        if (new DirectoryInfo(wanted).LinkTarget is { } target)
        {
            File.Delete(wanted);
            if (Path.GetDirectoryName(target) == ReachableRoot && Directory.Exists(target))
                Directory.Delete(target, recursive: true);
        }

        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private async Task PlaceAsync(string password, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(Folder);
        if (Directory.Exists(Home))
            return;
        File.Delete(Wanted); // A link whose target is gone: begin again.
        Directory.CreateDirectory(Wanted);
        if (account is null)
            return;
        await GiveAsync(Wanted, cancellationToken);
        if (await RunAsync([.. AsAccount(), "test", "-w", Wanted], cancellationToken) is null)
            return;

        // The password is part of the name, so data left by a deleted clone in the same place is never taken for ours.
        var name = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Wanted}\n{password}")))[..16];
        var reachable = Path.Combine(ReachableRoot, name);
        Directory.CreateDirectory(reachable);
        await GiveAsync(reachable, cancellationToken);
        Directory.Delete(Wanted);
        Directory.CreateSymbolicLink(Wanted, reachable);
    }

    private async Task InitialiseAsync(string password, Durability durability, CancellationToken cancellationToken)
    {
        // Made beside its place and moved there when complete, so that an interrupted start leaves nothing half made.
        var unfinished = Path.Combine(Home, "unfinished");
        var passwordFile = Path.Combine(Home, "initial-password");
        if (Directory.Exists(unfinished))
            Directory.Delete(unfinished, recursive: true);
        PrivateFile.Write(passwordFile, password);
        await GiveAsync(passwordFile, cancellationToken);
        try
        {
            await RequireAsync(Command("initdb", ["--pgdata", unfinished, "--username", Owner, "--pwfile", passwordFile,
                "--auth", "scram-sha-256", "--encoding", "UTF8", "--locale", "C.UTF-8", "--data-checksums",
                .. durability == Durability.Relaxed ? ["--no-sync"] : Array.Empty<string>()]), cancellationToken);
        }
        finally
        {
            File.Delete(passwordFile);
        }

        Directory.Move(unfinished, Data);
    }

    private IEnumerable<string> AsAccount() =>
        account is null ? [] : ["setpriv", "--reuid", account, "--regid", account, "--clear-groups"];

    private Task GiveAsync(string path, CancellationToken cancellationToken) =>
        account is null ? Task.CompletedTask : RequireAsync(["chown", "-R", account + ":", path], cancellationToken);

    private async Task RequireAsync(IReadOnlyList<string> command, CancellationToken cancellationToken)
    {
        if (await RunAsync(command, cancellationToken) is { } error)
        {
            throw new ServerFailedException(Bilingual.Text(
                $"无法准备 PostgreSQL 数据目录 {Data}。请检查磁盘空间和目录权限后重试。",
                $"Could not prepare PostgreSQL's data in {Data}. Check free space and permissions, then try again.") + Environment.NewLine + error);
        }
    }

    /// <summary>Null when the command went well, otherwise what it said.</summary>
    private static async Task<string?> RunAsync(IReadOnlyList<string> command, CancellationToken cancellationToken)
    {
        // The folder we stand in may be closed to the account, and initdb wants to return to where it began.
        var result = await Cli.Wrap(command[0]).WithArguments(command.Skip(1)).WithWorkingDirectory("/")
            .WithValidation(CommandResultValidation.None).ExecuteBufferedAsync(cancellationToken);
        return result.IsSuccess ? null : result.StandardError + result.StandardOutput;
    }

    private static string UnprivilegedAccount()
    {
        var accounts = File.ReadLines("/etc/passwd").Select(line => line.Split(':')[0]).ToHashSet();
        // Debian's package brings its own account; a PostgreSQL built by hand may not.
        return accounts.Contains("postgres") ? "postgres" : "nobody";
    }
}

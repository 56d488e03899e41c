using System.Globalization;
using Npgsql;

namespace Hrss.LocalServers;

/// <summary>本机 PostgreSQL: a private PostgreSQL on 127.0.0.1, from Debian's packages, with its own data and password.</summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private readonly PostgresOptions options;
    private readonly string password;
    private readonly PostgresCluster cluster;
    private ChildProcess? process;
    private bool wanted;

    private PostgresServer(PostgresOptions options, string password, PostgresCluster cluster)
    {
        this.options = options;
        this.password = password;
        this.cluster = cluster;
    }

    /// <summary>The port on 127.0.0.1.</summary>
    public int Port { get; private set; }

    /// <summary>The postmaster; null while stopped.</summary>
    public ProcessIdentity? Process => process is { HasEnded: false } ? process.Identity : null;

    /// <summary>The postmaster's id; 0 while stopped.</summary>
    public int ProcessId => Process?.Id ?? 0;

    /// <summary>Whether it ended without having been told to.</summary>
    public bool HasFailed => wanted && process is { HasEnded: true };

    /// <summary>The server's log.</summary>
    public string LogFile => Path.Combine(options.Folder, "postgres.log");

    /// <summary>Makes the data where there is none, starts the server and waits until it answers queries.</summary>
    /// <exception cref="PackagesMissingException">PostgreSQL is not installed.</exception>
    /// <exception cref="ServerFailedException">It did not come up; the message holds the end of its log.</exception>
    public static async Task<PostgresServer> StartAsync(PostgresOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        options = options with { Folder = Path.GetFullPath(options.Folder) };
        var binaries = InstalledPackages.Find().PostgresFolder ?? throw new PackagesMissingException(["postgresql"]);
        var passwordFile = Path.Combine(options.Folder, "password");
        var made = File.Exists(passwordFile);
        var password = PrivateFile.SecretIn(passwordFile, made ? null : options.Password);
        var cluster = await PostgresCluster.OpenAsync(options.Folder, binaries, password, options.Durability, cancellationToken);
        var server = new PostgresServer(options, password, cluster) { Port = LoopbackPort.Pick(options.PreferredPort) };
        await server.StartAsync(cancellationToken);
        return server;
    }

    /// <summary>Starts it again after a stop or a kill, on the same port if it is still free, and on the same data.</summary>
    public async Task StartAsync(CancellationToken cancellationToken = default)
    {
        if (Process is not null)
            return;
        wanted = true;
        for (var attempt = 1; ; attempt++)
        {
            process = ChildProcess.Start(new ChildProcessOptions(cluster.Command("postgres", Arguments()), LogFile) { WorkingDirectory = "/", WithoutPrefixes = ["PG"] });
            try
            {
                await Readiness.WaitAsync(process, options.StartLimit, "PostgreSQL", AnswersAsync, cancellationToken);
                return;
            }
            catch (Exception e)
            {
                await process.StopAsync(Signal.Interrupt, TimeSpan.FromSeconds(20));
                // Somebody took the port between our look and the server's.
                if (e is not ServerFailedException || attempt == 3 || LoopbackPort.IsFree(Port))
                    throw;
                Port = LoopbackPort.Pick();
            }
        }
    }

    /// <summary>How to reach a database as its owner.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = Port,
        Username = PostgresCluster.Owner,
        Password = password,
        Database = database,
        // Seven processes with a full pool each still fit into the 300 connections of the server.
        MaxPoolSize = 40,
    }.ConnectionString;

    /// <summary>Creates a database unless it is there already.</summary>
    public async Task CreateDatabaseAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        await using var connection = new NpgsqlConnection(UnpooledConnectionString("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var exists = new NpgsqlCommand("select 1 from pg_database where datname = $1", connection) { Parameters = { new() { Value = name } } };
        if (await exists.ExecuteScalarAsync(cancellationToken) is not null)
            return;
        var quoted = '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        await using var create = new NpgsqlCommand($"create database {quoted}", connection);
        try
        {
            await create.ExecuteNonQueryAsync(cancellationToken);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.DuplicateDatabase)
        {
            // Somebody else created it a moment ago, which is as good.
        }
    }

    /// <summary>Fast shutdown: open transactions are rolled back, the data is left clean.</summary>
    public async Task StopAsync()
    {
        wanted = false;
        if (process is not null)
            await process.StopAsync(Signal.Interrupt, TimeSpan.FromSeconds(60));
    }

    /// <summary>SIGKILL to all its processes, as a crash would; the next start recovers from the write-ahead log.</summary>
    public async Task KillAsync()
    {
        wanted = false;
        if (process is { HasEnded: false })
            await process.KillAsync();
    }

    /// <summary>Deletes everything in a server's folder, its data wherever that was placed. The server must be stopped.</summary>
    public static void DeleteData(string folder) => PostgresCluster.Delete(Path.GetFullPath(folder));

    /// <summary>Stops it; the data stays.</summary>
    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        if (process is not null)
            await process.DisposeAsync();
    }

    private IEnumerable<string> Arguments()
    {
        var settings = new Dictionary<string, string>
        {
            ["port"] = Port.ToString(CultureInfo.InvariantCulture),
            ["listen_addresses"] = "127.0.0.1",
            // No socket: the usual place belongs to the system's own server.
            ["unix_socket_directories"] = "",
            ["max_connections"] = "300",
            ["shared_buffers"] = "256MB",
            ["max_wal_size"] = "2GB",
            ["timezone"] = "UTC",
            ["log_timezone"] = "UTC",
        };
        if (options.Durability == Durability.Relaxed)
            (settings["fsync"], settings["synchronous_commit"], settings["full_page_writes"]) = ("off", "off", "off");
        foreach (var (name, value) in options.Settings)
            settings[name] = value;
        return ["-D", cluster.Data, .. settings.SelectMany(setting => new[] { "-c", $"{setting.Key}={setting.Value}" })];
    }

    private string UnpooledConnectionString(string database) =>
        new NpgsqlConnectionStringBuilder(ConnectionString(database)) { Pooling = false, Timeout = 5 }.ConnectionString;

    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = new NpgsqlConnection(UnpooledConnectionString("postgres"));
            await connection.OpenAsync(cancellationToken);
            return true;
        }
        catch (PostgresException e) when (e.SqlState != PostgresErrorCodes.CannotConnectNow)
        {
            // It answers, and will never let us in: another server on this port, or another password.
            throw new ServerFailedException(Bilingual.Text(
                $"PostgreSQL（端口 {Port}）拒绝登录：{e.MessageText}。请运行 ./hrss down 后重试。",
                $"PostgreSQL on port {Port} refuses the login: {e.MessageText}. Run ./hrss down, then try again."), e);
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }
}

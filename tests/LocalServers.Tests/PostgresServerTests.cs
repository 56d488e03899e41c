using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Hrss.LocalServers.Tests;

public sealed class PostgresServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private PostgresOptions Options => new(folder.In("postgres")) { Durability = Durability.Relaxed };

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_second_start_on_the_same_folder_finds_the_rows_of_the_first()
    {
        await using (var first = await PostgresServer.StartAsync(Options, Stop))
        {
            await first.CreateDatabaseAsync("petition", Stop);
            await first.CreateDatabaseAsync("petition", Stop);
            await ExecuteAsync(first.ConnectionString("petition"), "create table letter (text text); insert into letter values ('来信')");
        }

        await using var second = await PostgresServer.StartAsync(Options, Stop);
        (await ScalarAsync(second.ConnectionString("petition"), "select text from letter")).ShouldBe("来信");
    }

    [Fact]
    public async Task A_taken_port_is_left_alone_and_a_free_one_is_used()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var taken = ((IPEndPoint)other.LocalEndpoint).Port;

        await using var server = await PostgresServer.StartAsync(Options with { PreferredPort = taken }, Stop);

        server.Port.ShouldNotBe(taken);
        (await ScalarAsync(server.ConnectionString("postgres"), "show listen_addresses")).ShouldBe("127.0.0.1");
        (await ScalarAsync(server.ConnectionString("postgres"), "show server_encoding")).ShouldBe("UTF8");
    }

    [Fact]
    public async Task After_a_stop_none_of_its_processes_is_left()
    {
        await using var server = await PostgresServer.StartAsync(Options, Stop);
        var family = server.Process!.WithDescendants();
        family.Count.ShouldBeGreaterThan(1);

        await server.StopAsync();

        family.ShouldAllBe(member => !member.IsRunning);
        server.ProcessId.ShouldBe(0);
    }

    [Fact]
    public async Task A_killed_server_starts_again_on_the_same_port_with_its_committed_rows()
    {
        await using var server = await PostgresServer.StartAsync(Options with { Durability = Durability.Full }, Stop);
        var port = server.Port;
        await ExecuteAsync(server.ConnectionString("postgres"), "create table visit (people int); insert into visit values (3042)");

        await server.KillAsync();
        await server.StartAsync(Stop);

        server.Port.ShouldBe(port);
        (await ScalarAsync(server.ConnectionString("postgres"), "select people from visit")).ShouldBe(3042);
    }

    [Fact]
    public async Task Nobody_gets_in_with_another_password_and_the_kept_one_is_private()
    {
        await using var server = await PostgresServer.StartAsync(Options, Stop);
        var wrong = new NpgsqlConnectionStringBuilder(server.ConnectionString("postgres")) { Password = "guess" }.ConnectionString;

        (await Should.ThrowAsync<PostgresException>(() => ScalarAsync(wrong, "select 1"))).SqlState.ShouldBe(PostgresErrorCodes.InvalidPassword);
        File.GetUnixFileMode(folder.In("postgres", "password")).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Fact]
    public async Task Below_a_folder_closed_to_others_the_data_is_placed_elsewhere_and_deleted_with_the_folder()
    {
        Assert.SkipUnless(Environment.IsPrivilegedProcess, "Only root has to give the data to another account.");
        var closed = Directory.CreateDirectory(folder.In("closed"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var wanted = Path.Combine(closed.FullName, "postgres");
        string target;
        await using (var server = await PostgresServer.StartAsync(Options with { Folder = wanted }, Stop))
        {
            target = new DirectoryInfo(Path.Combine(wanted, "cluster")).LinkTarget!;
            Directory.Exists(target).ShouldBeTrue();
        }

        PostgresServer.DeleteData(wanted);

        Directory.Exists(target).ShouldBeFalse();
        Directory.Exists(wanted).ShouldBeFalse();
    }

    private static async Task ExecuteAsync(string connectionString, string sql) => await ScalarAsync(connectionString, sql);

    private static async Task<object?> ScalarAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString + ";Pooling=false");
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(Stop);
    }
}

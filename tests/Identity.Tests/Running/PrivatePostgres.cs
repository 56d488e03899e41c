using Hrss.Identity.Tests.Running;
using Hrss.LocalServers;
using Npgsql;

[assembly: AssemblyFixture(typeof(PrivatePostgres))]

namespace Hrss.Identity.Tests.Running;

/// <summary>One PostgreSQL for all tests of this assembly; every issuer gets a database of its own.</summary>
public sealed class PrivatePostgres : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("hrss-identity-tests-").FullName;
    private PostgresServer? server;

    public async Task<string> CreateDatabaseAsync()
    {
        var name = $"identity_{Guid.NewGuid():N}";
        await server!.CreateDatabaseAsync(name, TestContext.Current.CancellationToken);
        return server.ConnectionString(name);
    }

    /// <summary>Takes a database away under a running issuer.</summary>
    public async Task DropDatabaseAsync(string connection)
    {
        var name = new NpgsqlConnectionStringBuilder(connection).Database;
        await using var owner = NpgsqlDataSource.Create(server!.ConnectionString("postgres"));
        await using var drop = owner.CreateCommand($"drop database {name} with (force)");
        await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    public async ValueTask InitializeAsync() =>
        server = await PostgresServer.StartAsync(new PostgresOptions(Path.Combine(folder, "postgres")) { Durability = Durability.Relaxed });

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        PostgresServer.DeleteData(Path.Combine(folder, "postgres"));
        Directory.Delete(folder, recursive: true);
    }
}

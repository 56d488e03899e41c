using Hrss.Testing;
using Npgsql;

[assembly: AssemblyFixture(typeof(RealServers))]

namespace Hrss.Identity.Tests.Running;

/// <summary>What the tests do to a database behind the issuer's back.</summary>
internal static class Databases
{
    /// <summary>Takes a database away under a running issuer.</summary>
    public static async Task DropAsync(string connection)
    {
        var name = new NpgsqlConnectionStringBuilder(connection).Database;
        await using var server = NpgsqlDataSource.Create(new NpgsqlConnectionStringBuilder(connection) { Database = "postgres" }.ConnectionString);
        await using var drop = server.CreateCommand($"drop database {name} with (force)");
        await drop.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }
}

using Hrss.LocalServers;
using Testcontainers.PostgreSql;
using Testcontainers.RabbitMq;
using Xunit;

namespace Hrss.Testing;

/// <summary>
/// The real PostgreSQL and RabbitMQ of a test assembly: containers where an engine answers (HRSS_TEST_CONTAINERS=true, images by
/// HRSS_POSTGRES_IMAGE and HRSS_RABBITMQ_IMAGE), else private servers from the machine's own packages.
/// </summary>
public sealed class RealServers : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("hrss-tests-").FullName;
    private PostgresServer? postgres;
    private RabbitMqServer? rabbit;
    private PostgreSqlContainer? postgresContainer;
    private RabbitMqContainer? rabbitContainer;

    /// <summary>The broker's address.</summary>
    public string Broker => rabbitContainer?.GetConnectionString() ?? rabbit!.AmqpUri.ToString();

    /// <summary>Creates an empty database and gives its connection string.</summary>
    public async Task<string> CreateDatabaseAsync(string name)
    {
        var unique = $"{name}_{Guid.NewGuid():N}"[..30];
        if (postgres is not null)
        {
            await postgres.CreateDatabaseAsync(unique);
            return postgres.ConnectionString(unique);
        }

        await using var admin = Npgsql.NpgsqlDataSource.Create(postgresContainer!.GetConnectionString());
        await using var create = admin.CreateCommand($"create database {unique}");
        await create.ExecuteNonQueryAsync();
        return new Npgsql.NpgsqlConnectionStringBuilder(postgresContainer.GetConnectionString()) { Database = unique }.ConnectionString;
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("HRSS_TEST_CONTAINERS") == "true")
        {
            postgresContainer = new PostgreSqlBuilder(Environment.GetEnvironmentVariable("HRSS_POSTGRES_IMAGE") ?? "postgres:17-alpine").Build();
            rabbitContainer = new RabbitMqBuilder(Environment.GetEnvironmentVariable("HRSS_RABBITMQ_IMAGE") ?? "rabbitmq:4-alpine").Build();
            await Task.WhenAll(postgresContainer.StartAsync(), rabbitContainer.StartAsync());
            return;
        }

        await InstalledPackages.EnsureAsync();
        postgres = await PostgresServer.StartAsync(new PostgresOptions(Path.Combine(folder, "postgres")) { Durability = Durability.Relaxed });
        rabbit = await RabbitMqServer.StartAsync(new RabbitMqOptions(Path.Combine(folder, "rabbitmq")));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (postgresContainer is not null)
            await postgresContainer.DisposeAsync();
        if (rabbitContainer is not null)
            await rabbitContainer.DisposeAsync();
        if (rabbit is not null)
            await rabbit.DisposeAsync();
        if (postgres is not null)
            await postgres.DisposeAsync();
        PostgresServer.DeleteData(Path.Combine(folder, "postgres"));
        Directory.Delete(folder, recursive: true);
    }
}

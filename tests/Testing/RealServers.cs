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

    /// <summary>The broker's address, the same while it is stopped.</summary>
    public string Broker { get; private set; } = "";

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

    /// <summary>Stops PostgreSQL as an administrator would: every connection is closed, the data stays.</summary>
    public Task StopDatabaseAsync() => postgres is not null ? postgres.StopAsync() : postgresContainer!.StopAsync();

    /// <summary>Starts PostgreSQL again at the same address.</summary>
    public Task StartDatabaseAsync() => postgres is not null ? postgres.StartAsync() : postgresContainer!.StartAsync();

    /// <summary>Stops RabbitMQ; durable queues and messages stay.</summary>
    public Task StopBrokerAsync() => rabbit is not null ? rabbit.StopAsync() : rabbitContainer!.StopAsync();

    /// <summary>Starts RabbitMQ again at the same address.</summary>
    public Task StartBrokerAsync() => rabbit is not null ? rabbit.StartAsync() : rabbitContainer!.StartAsync();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (Environment.GetEnvironmentVariable("HRSS_TEST_CONTAINERS") == "true")
        {
            // Ports of our choice: a container that is stopped and started again would get others from the engine.
            var postgresPort = LoopbackPort.Pick();
            postgresContainer = new PostgreSqlBuilder(Environment.GetEnvironmentVariable("HRSS_POSTGRES_IMAGE") ?? "postgres:17-alpine")
                .WithPortBinding(postgresPort, PostgreSqlBuilder.PostgreSqlPort).Build();
            rabbitContainer = new RabbitMqBuilder(Environment.GetEnvironmentVariable("HRSS_RABBITMQ_IMAGE") ?? "rabbitmq:4-alpine")
                .WithPortBinding(LoopbackPort.Pick(taken: new HashSet<int> { postgresPort }), RabbitMqBuilder.RabbitMqPort).Build();
            await Task.WhenAll(postgresContainer.StartAsync(), rabbitContainer.StartAsync());
            Broker = rabbitContainer.GetConnectionString();
            return;
        }

        await InstalledPackages.EnsureAsync();
        postgres = await PostgresServer.StartAsync(new PostgresOptions(Path.Combine(folder, "postgres")) { Durability = Durability.Relaxed });
        rabbit = await RabbitMqServer.StartAsync(new RabbitMqOptions(Path.Combine(folder, "rabbitmq")));
        Broker = rabbit.AmqpUri.ToString();
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

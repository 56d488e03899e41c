using System.Net;
using System.Net.Http.Json;
using Hrss.Contracts;
using Hrss.EventLog.Deciding;
using Hrss.Petition.Petitions.Commands;
using Hrss.ServiceDefaults;
using Hrss.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hrss.EventLog.Tests;

/// <summary>A Petition service's own database, any number of instances on it, and what can be seen of its log from outside.</summary>
internal sealed class PetitionLog : IAsyncDisposable
{
    private readonly RealServers servers;
    private readonly NpgsqlDataSource database;
    private readonly List<ServiceUnderTest<RegisterPetition>> instances = [];

    private PetitionLog(RealServers servers, string connectionString)
    {
        this.servers = servers;
        ConnectionString = connectionString;
        database = NpgsqlDataSource.Create(connectionString);
    }

    public string ConnectionString { get; }

    /// <summary>What the instances said of their relays.</summary>
    public RelayWatch Watch { get; } = new();

    public static async Task<PetitionLog> OpenAsync(RealServers servers) => new(servers, await servers.CreateDatabaseAsync("petition"));

    public ServiceUnderTest<RegisterPetition> StartInstance(bool relaying = true)
    {
        var instance = new ServiceUnderTest<RegisterPetition>(
            new Dictionary<string, string>
            {
                ["ConnectionStrings:petition"] = ConnectionString,
                ["ConnectionStrings:rabbitmq"] = servers.Broker,
                ["Relay:Enabled"] = relaying ? "true" : "false",
            },
            services => services.AddSingleton<ILoggerProvider>(Watch));
        instances.Add(instance);
        return instance;
    }

    public async Task StopInstanceAsync(ServiceUnderTest<RegisterPetition> instance)
    {
        instances.Remove(instance);
        await instance.DisposeAsync();
    }

    public static object Letter(string subject = "反映拖欠工资") => new
    {
        channel = "letter",
        subject,
        content = "工资至今未发。",
        petitioner = new { name = "张三" },
        on = "2011-03-01",
    };

    public static async Task<MatterVersion> RegisterAsync(HttpClient importer)
    {
        using var answer = await importer.CommandAsync("/api/v1/petitions", Letter());
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await answer.Content.ReadFromJsonAsync<MatterVersion>(Json.Stored))!;
    }

    public static async Task RegisterAsync(HttpClient importer, int count)
    {
        for (var i = 0; i < count; i++)
            await RegisterAsync(importer);
    }

    /// <summary>The ids of all events in the order of the log, without the tombstones that Marten leaves for an append that was rolled back.</summary>
    public async Task<List<Guid>> EventIdsAsync()
    {
        var ids = new List<Guid>();
        await using var read = database.CreateCommand("select id from mt_events where type <> 'tombstone' order by seq_id");
        await using var rows = await read.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            ids.Add(rows.GetGuid(0));
        return ids;
    }

    /// <summary>How many instances hold the lock of the relay.</summary>
    public Task<long> LeadersAsync() => ScalarAsync<long>(
        "select count(*) from pg_locks where locktype = 'advisory' and granted and database = (select oid from pg_database where datname = current_database())");

    /// <summary>How far Marten knows the log to be without gaps.</summary>
    public Task<long> HighWaterAsync() =>
        ScalarAsync<long>("select coalesce(max(last_seq_id), 0) from mt_event_progression where name = 'HighWaterMark'");

    public async Task<T> ScalarAsync<T>(string sql)
    {
        await using var command = database.CreateCommand(sql);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task ExecuteAsync(string sql)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    public async Task<NpgsqlTransaction> BeginAsync()
    {
        var connection = await database.OpenConnectionAsync();
        return await connection.BeginTransactionAsync();
    }

    public static async Task<FactPage> FeedAsync(HttpClient reader, long after = 0, int limit = 1000) =>
        (await reader.GetFromJsonAsync<FactPage>($"/api/v1/facts?after={after}&limit={limit}", Json.Stored))!;

    public async ValueTask DisposeAsync()
    {
        foreach (var instance in instances)
            await instance.DisposeAsync();
        await database.DisposeAsync();
        Watch.Dispose();
    }
}

using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Hrss.LocalHost.Running;
using Hrss.LocalServers;
using Npgsql;

namespace Hrss.Drills.Drilling;

/// <summary>What every drill does with the system that it strikes.</summary>
internal static class DrilledSystem
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>Starts a system of its own with an empty log; no citizen looks at it, so without the portal.</summary>
    public static async Task<(string Folder, HrssSystem System)> StartAsync()
    {
        var root = RepositoryRoot.Find();
        await Builds.EnsureServicesAsync(root, cancellationToken: Stop);
        var folder = Path.Combine(Path.GetTempPath(), $"hrss-drill-{Guid.NewGuid():N}");
        var system = await HrssSystem.StartAsync(
            new HrssSystemOptions(folder)
            {
                Root = root,
                Durability = Durability.Relaxed,
                Services = [.. ServiceDefinition.All(root).Where(service => service.Name != "portal")],
            },
            Stop);
        return (folder, system);
    }

    /// <summary>A client of a service, signed in as the import.</summary>
    public static async Task<HttpClient> ImporterAsync(this HrssSystem system, string service)
    {
        var http = system.CreateClient(service);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await system.TokenAsync("importer", Stop));
        return http;
    }

    /// <summary>How many events a service has recorded; of Reporting, how many facts it has stored.</summary>
    public static Task<long> EventsOfAsync(this HrssSystem system, string service) => system.CountAsync(service, "select count(*) from mt_events");

    /// <summary>What a query of a service's database counts.</summary>
    public static async Task<long> CountAsync(this HrssSystem system, string service, string sql)
    {
        await using var connection = new NpgsqlConnection(system.Postgres.ConnectionString(service));
        await connection.OpenAsync(Stop);
        await using var command = new NpgsqlCommand(sql, connection);
        return (long)(await command.ExecuteScalarAsync(Stop))!;
    }

    /// <summary>The figures of 2011, by their measure.</summary>
    public static async Task<JsonObject> FiguresAsync(this HttpClient reporting) => new(
        (await reporting.GetFromJsonAsync<JsonObject>("/api/v1/reports/2011", Stop))!["figures"]!.AsArray()
            .Select(figure => KeyValuePair.Create(figure!["measure"]!.GetValue<string>(), (JsonNode?)figure["value"]!.DeepClone())));
}

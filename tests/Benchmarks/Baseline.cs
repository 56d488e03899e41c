using System.Text.Json;
using Hrss.ServiceDefaults;
using JasperFx;
using JasperFx.Events;
using Marten;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Hrss.Benchmarks;

/// <summary>What the real endpoint is measured against: one INSERT per request, as an ordinary CRUD application does it, and one Marten stream per request.</summary>
internal static class Baseline
{
    public static async Task ServeAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        var database = builder.Configuration.GetConnectionString("baseline")!;
        builder.Services.AddNpgsqlDataSource(database);
        builder.Services.AddMarten(options =>
        {
            options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
            options.Events.AppendMode = EventAppendMode.Quick;
            options.UseSystemTextJsonForSerialization(Json.Stored);
            options.DisableNpgsqlLogging = true;
        }).UseLightweightSessions().UseNpgsqlDataSource().ApplyAllDatabaseChangesOnStartup();
        var app = builder.Build();

        await using (var create = app.Services.GetRequiredService<NpgsqlDataSource>().CreateCommand(
            "create table if not exists petitions (id uuid primary key, channel text, subject text, content text, petitioner jsonb, received timestamptz)"))
            await create.ExecuteNonQueryAsync();

        app.MapGet("/health", () => "ok");
        app.MapPost("/bare", async (Submitted petition, NpgsqlDataSource source) =>
        {
            var id = Guid.CreateVersion7();
            await using var insert = source.CreateCommand("insert into petitions values ($1, $2, $3, $4, $5::jsonb, now())");
            insert.Parameters.Add(new() { Value = id });
            insert.Parameters.Add(new() { Value = petition.Channel });
            insert.Parameters.Add(new() { Value = petition.Subject });
            insert.Parameters.Add(new() { Value = petition.Content });
            insert.Parameters.Add(new() { Value = JsonSerializer.Serialize(petition.Petitioner) });
            await insert.ExecuteNonQueryAsync();
            return Results.Created($"/bare/{id}", new { id });
        });
        app.MapPost("/marten", async (Submitted petition, IDocumentSession session) =>
        {
            var id = Guid.CreateVersion7();
            session.Events.StartStream(id, petition);
            await session.SaveChangesAsync();
            return Results.Created($"/marten/{id}", new { id });
        });
        await app.RunAsync();
    }

    internal sealed record Submitted(string Channel, string Subject, string Content, Person Petitioner);

    internal sealed record Person(string Name, string Phone);
}

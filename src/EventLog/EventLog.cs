using Hrss.Contracts;
using Hrss.EventLog.Consuming;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Deciding;
using Hrss.EventLog.Registering;
using Hrss.EventLog.Relaying;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using JasperFx;
using JasperFx.Events;
using JasperFx.MultiTenancy;
using Marten;
using MassTransit;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Weasel.Core;

namespace Hrss.EventLog;

/// <summary>事件日志: the Marten set-up every service shares. One database per service, one stream per matter, one tenant per agency.</summary>
public static class EventLog
{
    /// <summary>Adds a service's event log and relays its facts to the others.</summary>
    /// <param name="builder">The service.</param>
    /// <param name="name">The connection string's name; also the name of the log in telemetry.</param>
    /// <param name="publish">What others may know of an event: a fact, or null where it is the service's own affair. Must know every event.</param>
    /// <param name="configure">The service's events and documents.</param>
    public static void AddEventLog(this IHostApplicationBuilder builder, string name, Func<IEvent, Fact?> publish, Action<StoreOptions> configure)
    {
        var connection = builder.AddStore(name, options =>
            {
                options.Events.AddEventTypes(DeadlineEvents.All);
                options.Schema.For<HolidayNotice>().Identity(n => n.Number).DocumentAlias("holiday_notice");
                configure(options);
            })
            .AddSubscriptionWithServices<FactRelay>(ServiceLifetime.Singleton, o => o.IncludeArchivedEvents = true);
        connection.ApplyAllDatabaseChangesOnStartup();
        // Marten fills the sequence numbers of an append that was rolled back with tombstones: not events of the service, so told to nobody.
        builder.Services.AddSingleton(new Publication(told => told.Data is Tombstone ? null : publish(told)));
        builder.AddDeadlines(name);
        builder.Services.AddSingleton<ILeaderDuty, ForgetReplies>();
        builder.Services.AddSingleton<MatterBatches>();
        builder.Services.AddSingleton(services => ActivatorUtilities.CreateInstance<MatterRegistry>(services));
        builder.Services.AddHostedService(services => services.GetRequiredService<MatterRegistry>());
        builder.AddFactBus((context, rabbit) => HearServices.Listen(context, rabbit, name), bus => bus.AddConsumer<HearServices>());
        builder.Services.AddSingleton(new RelayLock(name, ConnectionString(builder, name)));
        // An instance that only answers requests can leave relaying to others.
        if (builder.Configuration.GetValue("Relay:Enabled", true))
            builder.Services.AddHostedService<RelayLeadership>();
    }

    /// <summary>Adds a Marten store with the shared rules, without a relay: what Reporting, which only listens, needs.</summary>
    public static MartenServiceCollectionExtensions.MartenConfigurationExpression AddStore(
        this IHostApplicationBuilder builder, string name, Action<StoreOptions> configure)
    {
        var connectionString = ConnectionString(builder, name);
        builder.Services.AddNpgsqlDataSource(connectionString);
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<FaultMapping>(StorageFaults.Explain);
        builder.Services.AddHealthChecks().AddCheck<StorageHealth>("storage");
        return builder.Services
            .AddMarten(options =>
            {
                options.UseSharedRules();
                configure(options);
            })
            .UseNpgsqlDataSource()
            .BuildSessionsWith<AgencySessions>(ServiceLifetime.Scoped);
    }

    /// <summary>The rules of every store: agencies as tenants, quick appends that wake the relay, nothing passed over, JSON as in <see cref="Json.Stored"/>.</summary>
    public static void UseSharedRules(this StoreOptions options)
    {
        options.AutoCreateSchemaObjects = AutoCreate.CreateOrUpdate;
        options.Events.StreamIdentity = StreamIdentity.AsGuid;
        options.Events.TenancyStyle = TenancyStyle.Conjoined;
        options.Events.AppendMode = EventAppendMode.Quick;
        options.Events.UseListenNotifyForEventAppends = true;
        options.Events.MetadataConfig.UserNameEnabled = true;
        // Marten would pass over an event it cannot read or apply; here the relay stops and says so, since a fact passed over is a figure lost.
        options.Projections.Errors.SkipSerializationErrors = false;
        options.Projections.Errors.SkipUnknownEvents = false;
        options.Projections.Errors.SkipApplyErrors = false;
        options.Policies.AllDocumentsAreMultiTenanted();
        options.DisableNpgsqlLogging = true;
        // Enumerations are stored under their C# names: Marten puts its own converter in place of any other, and its LINQ reckons with it.
        options.UseSystemTextJsonForSerialization(Json.Stored, EnumStorage.AsString, Casing.CamelCase);
        options.Schema.For<IdempotentReply>().DocumentAlias("idempotent_reply");
        options.Storage.ExtendedSchemaObjects.Add(NumberSeries.Table(options.DatabaseSchemaName));
    }

    private static string ConnectionString(IHostApplicationBuilder builder, string name) =>
        builder.Configuration.GetConnectionString(name)
        ?? throw new InvalidOperationException($"缺少数据库连接 / Missing connection string: ConnectionStrings:{name}");
}

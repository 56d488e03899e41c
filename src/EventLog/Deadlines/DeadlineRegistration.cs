using Hrss.EventLog.Consuming;
using Hrss.EventLog.Relaying;
using JasperFx.Events.Projections;
using Marten;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Hrss.EventLog.Deadlines;

/// <summary>Adds the watch over due dates to a service.</summary>
public static class DeadlineRegistration
{
    /// <summary>Keeps the list of a kind of open matters. For the service's Storage.</summary>
    /// <param name="options">The store.</param>
    /// <param name="name">The kind's name in the table of the list, for example <c>petition</c>.</param>
    public static void KeepOpen<TMatter>(this StoreOptions options, string name) where TMatter : class, ITimed
    {
        options.Projections.Add(new OpenMatters<TMatter>(), ProjectionLifecycle.Async);
        options.Schema.For<OpenMatter<TMatter>>().DocumentAlias($"open_{name}").Duplicate(m => m.DueOn).Duplicate(m => m.NominalDue);
    }

    /// <summary>Watches over the due dates of a kind of matters, whose list <see cref="KeepOpen"/> keeps.</summary>
    public static void WatchDeadlines<TMatter>(this IHostApplicationBuilder builder) where TMatter : class, ITimed =>
        builder.Services.AddSingleton<IDeadlineWatch, DeadlineWatch<TMatter>>();

    internal static void AddDeadlines(this IHostApplicationBuilder builder, string name)
    {
        builder.Services.AddSingleton(new Calendars(AssumptionSettings.Read(builder.Configuration)));
        builder.Services.AddSingleton(DeadlineSettings.Read(builder.Configuration));
        builder.Services.AddSingleton<ILeaderDuty, DeadlineDuty>();
        builder.Services.AddSingleton<NoticeBook>();
        builder.Services.AddSingleton<IHearFacts, HearNotices>();
        builder.Services.AddHostedService<CalendarKeeper>();
        // Who came later, or lost the broker's messages, asks where the notices were entered.
        if (name != Disclosure && builder.Configuration.GetSection($"services:{Disclosure}").Exists())
        {
            builder.Services.AddHttpClient<ReadNotices>(client => client.BaseAddress = new Uri($"http://{Disclosure}"));
            builder.Services.AddHostedService<AskForNotices>();
        }
    }

    private const string Disclosure = "disclosure";
}

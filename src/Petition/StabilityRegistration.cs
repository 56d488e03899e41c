using Hrss.EventLog.Consuming;
using Hrss.EventLog.Deadlines;
using Hrss.Petition.Assessments;
using Hrss.Petition.Assessments.Queries;
using Hrss.Petition.MajorReports;
using Hrss.Petition.MajorReports.Queries;
using Hrss.Petition.Receptions;
using Hrss.Petition.Receptions.Queries;
using Hrss.Petition.Screenings;
using Hrss.Petition.Screenings.Queries;
using Hrss.Petition.Stability;
using Hrss.Petition.Stability.Queries;
using Hrss.Petition.Warnings;
using Hrss.Petition.Warnings.Consuming;
using Hrss.Petition.Warnings.Queries;
using Hrss.ServiceDefaults.Problems;
using JasperFx;
using JasperFx.Events.Projections;
using Marten;
using Marten.Schema.Indexing.Unique;

namespace Hrss.Petition;

/// <summary>维稳工作: joins the matters of stability with the service: what they need, what they store, what can be done with them.</summary>
internal static class StabilityRegistration
{
    // Two who do the same at the same moment: the unique index of the document lets one through.
    private static readonly Dictionary<Type, Refusal> DoneByAnother = new()
    {
        [typeof(ListedScreening)] = ScreeningRefusals.MonthTaken,
        [typeof(ListedReception)] = ReceptionRefusals.MonthTaken,
    };

    public static void AddStability(this IHostApplicationBuilder builder)
    {
        builder.WatchDeadlines<Factor>();
        builder.WatchDeadlines<MajorReport>();
        builder.WatchDeadlines<Screening>();
        builder.WatchDeadlines<ReceptionDay>();
        builder.Services.AddSingleton(RequiredSteps.Read(builder.Configuration));
        builder.Services.AddSingleton<IHearFacts, HearSignals>();
        builder.Services.AddSingleton<FaultMapping>(Explain);
    }

    public static void ConfigureStability(this StoreOptions options)
    {
        options.Events.AddEventTypes(
        [
            .. FactorEvents.All, .. MajorReportEvents.All, .. ScreeningEvents.All, .. WarningEvents.All, .. ThresholdsEvents.All, .. AssessmentEvents.All,
            .. ReceptionEvents.All,
        ]);
        options.KeepOpen<Factor>("factor");
        options.KeepOpen<MajorReport>("major_report");
        options.KeepOpen<Screening>("screening");
        options.KeepOpen<ReceptionDay>("reception");

        options.Projections.Snapshot<ListedFactor>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedFactor>().Duplicate(f => f.ReviewDue).Index(f => f.Number);
        options.Projections.Snapshot<ListedMajorReport>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedMajorReport>().Duplicate(r => r.ReportedOn);
        options.Projections.Snapshot<ListedScreening>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedScreening>().Index(s => s.Month, index =>
        {
            index.Name = "one_screening_of_a_month";
            index.IsUnique = true;
            index.TenancyScope = TenancyScope.PerTenant;
        });
        options.Projections.Snapshot<ListedAssessment>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedAssessment>().Duplicate(a => a.StartedOn);
        options.Projections.Snapshot<ListedReception>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedReception>().Duplicate(r => r.Day).Index(r => r.Month, index =>
        {
            index.Name = "one_reception_of_a_month";
            index.IsUnique = true;
            index.TenancyScope = TenancyScope.PerTenant;
            index.Predicate = "(data ->> 'stage') <> 'NotHeld'";
        });

        options.Schema.For<Signal>().DocumentAlias("warning_signal").Duplicate(s => s.On).Index(s => s.Employer!).Index(s => new { s.Place, s.Topic });
        options.Projections.Snapshot<ListedWarning>(SnapshotLifecycle.Inline);
        options.Schema.For<ListedWarning>().Duplicate(w => w.RaisedOn).Index(w => w.Employer!);
        options.Projections.Snapshot<ThresholdVersion>(SnapshotLifecycle.Inline);
    }

    public static void MapStability(this IEndpointRouteBuilder app)
    {
        app.MapFactors();
        app.MapMajorReports();
        app.MapScreenings();
        app.MapWarnings();
        app.MapAssessments();
        app.MapReceptions();
    }

    private static Refusal? Explain(Exception exception) =>
        exception is DocumentAlreadyExistsException twice ? DoneByAnother.GetValueOrDefault(twice.DocType) : null;
}

using Hrss.EventLog;
using Hrss.Reporting;
using Hrss.Reporting.Consuming;
using Hrss.Reporting.Figures;
using Hrss.Reporting.Ledger;
using Hrss.Reporting.Reconciling;
using Hrss.Reporting.Reports;
using Hrss.ServiceDefaults;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddStore("reporting", Storage.Configure).ApplyAllDatabaseChangesOnStartup();
builder.AddFactConsumers();
builder.AddOtherServices();
builder.Services.AddSingleton<LedgerWriter>();
builder.Services.AddSingleton<LedgerRebuild>();
builder.Services.AddSingleton<FigureReader>();
builder.Services.AddSingleton<CellReader>();

var app = builder.Build();
app.MapServiceDefaults();
ReadAnnualReport.Map(app);
ReadRequestTable.Map(app);
ReadRemedyTable.Map(app);
ProveFigure.Map(app);
ReadStatistics.Map(app);
ReadCoverage.Map(app);
ReadReconciliation.Map(app);
ReadConservation.Map(app);
ReadActs.Map(app);
Resynchronise.Map(app);
RebuildLedger.Map(app);

app.Run();

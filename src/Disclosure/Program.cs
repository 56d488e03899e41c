using Hrss.Disclosure;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Imports;
using Hrss.Disclosure.Publishing;
using Hrss.Disclosure.Queries;
using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Requests;
using Hrss.Disclosure.Requests.Queries;
using Hrss.EventLog;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Reading;
using Hrss.Files;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddEventLog("disclosure", DisclosureFacts.Of, Storage.Configure);
builder.AddFileStore();
builder.AddImports();
builder.AddCommandRules<Information>();
builder.Services.AddSingleton<FaultMapping>(Storage.Explain);
builder.WatchDeadlines<InformationRequest>();
builder.WatchDeadlines<Remedy>();
builder.AddFileStore();
builder.AddImports();
builder.Services.AddSingleton(LetterTemplates.Read(Path.Combine(AppContext.BaseDirectory, "letters.json")));

var app = builder.Build();
app.MapServiceDefaults();
app.MapFactFeed();
app.MapOwnCounts(CountDisclosure.Sql);
app.MapMatters();
app.MapCalculator();
app.MapDeadlines();

app.Run();

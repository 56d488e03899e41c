using Hrss.Disclosure;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Imports;
using Hrss.Disclosure.Publishing;
using Hrss.Disclosure.Queries;
using Hrss.Disclosure.Requests.Queries;
using Hrss.EventLog;
using Hrss.EventLog.Reading;
using Hrss.Files;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Problems;
using Hrss.ServiceDefaults.Requests;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddEventLog("disclosure", DisclosureFacts.Of, Hrss.Disclosure.Storage.Configure);
builder.AddFileStore();
builder.AddImports();
builder.AddCommandRules<Information>();
builder.Services.AddSingleton(LetterTemplates.Read(Path.Combine(AppContext.BaseDirectory, "letters.json")));
builder.Services.AddSingleton<FaultMapping>(Hrss.Disclosure.Storage.Explain);

var app = builder.Build();
app.MapServiceDefaults();
app.MapFactFeed();
app.MapOwnCounts(CountDisclosure.Sql);
app.MapDisclosure();

app.Run();

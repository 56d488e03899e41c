using Hrss.Disclosure.Attachments;
using Hrss.Disclosure.Catalogue;
using Hrss.Disclosure.Departments;
using Hrss.Disclosure.Publishing;
using Hrss.Disclosure.Queries;
using Hrss.Disclosure.Remedies;
using Hrss.Disclosure.Requests;
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
builder.AddCommandRules<Information>();
builder.Services.AddSingleton<FaultMapping>(DepartmentRefusals.Explain);
builder.Services.AddSingleton(LetterTemplates.Read(Path.Combine(AppContext.BaseDirectory, "letters.json")));

var app = builder.Build();
app.MapServiceDefaults();
app.MapFactFeed();
app.MapOwnCounts(CountDisclosure.Sql);
app.MapDepartments();
app.MapCatalogue();
app.MapAttachments();
app.MapRequests();
app.MapRemedies();
app.MapCalculator();

app.Run();

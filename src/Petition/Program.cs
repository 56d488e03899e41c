using Hrss.EventLog;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Reading;
using Hrss.EventLog.Transferring;
using Hrss.Petition;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Petitions.Queries;
using Hrss.Petition.Publishing;
using Hrss.Petition.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddEventLog("petition", PetitionServiceFacts.Of, Hrss.Petition.Storage.Configure);
builder.AddCommandRules<RegisterPetition>();
builder.WatchDeadlines<Hrss.Petition.Petitions.Petition>();
builder.Services.AddSingleton<IHideDeadlines, HiddenDeadlines>();
builder.AddTransfers<Hrss.Petition.Petitions.Petition, PetitionDoor>("petition");
builder.AddStability();

var app = builder.Build();
app.MapServiceDefaults();
app.MapFactFeed();
app.MapOwnCounts(CountPetitionService.Sql);
app.MapDeadlines();
app.MapMatters();
app.Run();

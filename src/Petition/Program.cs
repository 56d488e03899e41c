using Hrss.EventLog;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Reading;
using Hrss.EventLog.Transferring;
using Hrss.Petition;
using Hrss.Petition.Petitions;
using Hrss.Petition.Petitions.Commands;
using Hrss.Petition.Publishing;
using Hrss.Petition.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddEventLog("petition", PetitionServiceFacts.Of, Hrss.Petition.Storage.Configure);
builder.AddCommandRules<RegisterPetition>();
builder.WatchDeadlines<Hrss.Petition.Petitions.Petition>();
builder.AddLinks<Hrss.Petition.Petitions.Petition, PetitionLinkDoor>("petition");
builder.AddTransfers<Hrss.Petition.Petitions.Petition, PetitionDoor>("petition");
builder.AddStability();

var app = builder.Build();
app.MapServiceDefaults();
app.MapFactFeed();
app.MapOwnCounts(CountPetitionService.Sql);
app.MapDeadlines();
app.MapMatters();
app.Run();

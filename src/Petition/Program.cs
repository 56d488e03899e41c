using Hrss.EventLog;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Reading;
using Hrss.Petition.Commands;
using Hrss.Petition.Publishing;
using Hrss.Petition.Queries;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddEventLog("petition", PetitionFacts.Of, Hrss.Petition.Storage.Configure);
builder.AddCommandRules<RegisterPetition>();
builder.WatchDeadlines<Hrss.Petition.Petition>();

var app = builder.Build();
app.MapServiceDefaults();
app.MapFactFeed();
app.MapOwnCounts(CountPetitions.Sql);
app.MapDeadlines();

var petitions = app.MapApi("petitions");
RegisterPetition.Map(petitions);
CorrectRegistration.Map(petitions);
AcceptPetition.Map(petitions);
DeclinePetition.Map(petitions);
AssignPetition.Map(petitions);
AnswerPetition.Map(petitions);
ReportBack.Map(petitions);
PetitionDetails.Map(petitions);

app.Run();

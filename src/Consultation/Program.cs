using Hrss.Consultation;
using Hrss.Consultation.Commands;
using Hrss.Consultation.Open311;
using Hrss.Consultation.Publishing;
using Hrss.Consultation.Queries;
using Hrss.EventLog;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Linking;
using Hrss.EventLog.Reading;
using Hrss.EventLog.Transferring;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddEventLog("consultation", ConsultationFacts.Of, Hrss.Consultation.Storage.Configure);
builder.AddCommandRules<ReceiveConsultation>();
builder.Services.AddSingleton(OfficeNumbers.Of(builder.Configuration));
builder.AddReplyDelivery();
builder.AddOpen311();
builder.WatchDeadlines<Hrss.Consultation.Consultation>();
builder.AddLinks<Hrss.Consultation.Consultation, ConsultationLinkDoor>("consultation");
builder.AddTransfers<Hrss.Consultation.Consultation, ConsultationDoor>("consultation");

var app = builder.Build();
app.MapServiceDefaults();
app.MapFactFeed();
app.MapOwnCounts(CountConsultations.Sql);
app.MapDeadlines();

app.MapConsultations();
app.MapMailbox();
app.MapOpen311();

app.Run();

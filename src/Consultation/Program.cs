using Hrss.Consultation.Commands;
using Hrss.Consultation.Publishing;
using Hrss.Consultation.Queries;
using Hrss.EventLog;
using Hrss.EventLog.Deadlines;
using Hrss.EventLog.Reading;
using Hrss.ServiceDefaults;
using Hrss.ServiceDefaults.Requests;

var builder = WebApplication.CreateBuilder(args);
builder.AddServiceDefaults();
builder.AddEventLog("consultation", ConsultationFacts.Of, Hrss.Consultation.Storage.Configure);
builder.AddCommandRules<ReceiveConsultation>();
builder.WatchDeadlines<Hrss.Consultation.Consultation>();

var app = builder.Build();
app.MapServiceDefaults();
app.MapFactFeed();
app.MapOwnCounts(CountConsultations.Sql);
app.MapDeadlines();

var consultations = app.MapApi("consultations");
ReceiveConsultation.Map(consultations);
DispatchConsultation.Map(consultations);
AnswerConsultation.Map(consultations);
CallBack.Map(consultations);
ConsultationDetails.Map(consultations);

app.Run();
